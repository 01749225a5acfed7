package demo;

import dev.leat.*;
import prices.Base;

@Flow(ways = Way.SHEET)
abstract class Words implements Base {
    @Processor static boolean large(@Input int total) { return total > 100; }

    @Processor(value = "tier", cutOff = CutOff.SAME) static Integer low() { return 0; }
//                                                                  ^ Leat/AlternativeTypes

    @Processor static int tier2() { return 1; }
}
