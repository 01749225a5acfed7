package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;

@Flow(ways = {Way.LAZY, Way.SHEET, Way.GRAPH}, targets = "size")
final class Words {
    @Processor static Enum<String> kind(@Input String text) { return null; }
//                         ^ javac

    @Processor static int size(Object kind) { return 1; }
}
