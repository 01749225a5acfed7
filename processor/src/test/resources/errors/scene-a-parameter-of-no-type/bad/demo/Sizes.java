package demo;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;

@Flow(ways = {Way.LAZY, Way.SHEET, Way.GRAPH}, targets = "size")
final class Sizes {
    @Processor static int size(@Input void text) { return 1; }
//                                    ^ javac

    @Processor static int twice(void size, @Depends void clock) { return 2; }
//                              ^ javac
//                                                  ^ javac

    static int use() { return SizesFlow.create().run(1).size(); }
}
