package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Sample;

@Flow(benchmarks = true)
final class Words {
    @Processor static int length(@Input String text) { return text.length(); }

    @Sample("text") static String sampleText() { return "a typical one"; }
}
