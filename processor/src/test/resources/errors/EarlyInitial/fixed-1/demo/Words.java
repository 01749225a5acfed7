package demo;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static int length(@Input @Each("lines") String line) { return line.length(); }

    @Initial("sum") static int start(int zero) { return zero; }

    @Processor static int zero(@Input int given) { return given; }

    @Processor static int sum(@Previous int sum, @Input @Each("lines") String line) { return sum + line.length(); }

    @Processor static int total(@Last int sum) { return sum; }
}
