package demo;

import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static int length(@Input String text) { return text.length(); }

    @Processor static int total(@From("length") int lengths) { return lengths; }
}
