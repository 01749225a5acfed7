package demo;

import dev.leat.Flow;
import dev.leat.Processor;
import prices.Base;

@Flow
//< Leat/UnknownValue
//< Leat/UnknownValue
final class Words extends Base {
    @Processor static String[] words(@dev.leat.Input String text) { return text.split(" "); }

    @Processor static int pair(int size, long age) { return size; }
}
