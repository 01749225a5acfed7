package demo;

import dev.leat.*;

@Flow(benchmarks = true)
//< Leat/MissingSample
final class Words {
    @Processor static int length(@Input String text) { return text.length(); }
}
