package demo;

import dev.leat.*;

@Flow(ways = Way.BENCHMARK)
//< Leat/MissingSample
final class Words {
    @Processor static int length(@Input String text) { return text.length(); }
}
