package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow(targets = {"tokens"})
final class Words {
    @Processor static String[] tokens(@Input String text) { return text.split(" "); }

    @Processor static int uniques(String[] tokens) { return tokens.length; }
}
