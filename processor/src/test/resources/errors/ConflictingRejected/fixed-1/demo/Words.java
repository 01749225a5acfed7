package demo;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static int number(@Input @Each(value = "lines", rejected = "bad") String line) { return Integer.parseInt(line); }

    @Processor static int length(@Input @Each(value = "lines", rejected = "bad") String line) { return line.length(); }
}
