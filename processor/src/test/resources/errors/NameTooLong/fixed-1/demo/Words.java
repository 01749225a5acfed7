package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Statistics {
    @Processor static int length(@Input String text) { return text.length(); }
}
