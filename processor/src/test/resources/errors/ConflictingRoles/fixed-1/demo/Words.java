package demo;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static int length(@Depends String text) { return text.length(); }
}
