package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;

@Flow(ways = Way.GRAPH)
//< Leat/GraphNotFound
final class Words {
    @Processor static int length(@Input String text) { return text.length(); }
}
