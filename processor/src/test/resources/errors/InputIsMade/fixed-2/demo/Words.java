package demo;

import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static String clean(@Input String text) { return text.trim(); }

    @Processor static int length(@Input @From("givenClean") String clean) { return clean.length(); }
}
