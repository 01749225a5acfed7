package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Spread;
import dev.leat.Way;

@Flow(ways = {Way.LAZY, Way.SHEET, Way.GRAPH}, targets = "size")
final class Words {
    record Parts<T extends Strng>(T first) {}
//                         ^ javac

    @Spread @Processor static Parts<?> parts(@Input String text) { return null; }

    @Processor static int size(Object first) { return 1; }
}
