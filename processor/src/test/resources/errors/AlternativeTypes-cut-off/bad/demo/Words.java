package demo;

import dev.leat.CutOff;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import dev.leat.When;

@Flow(ways = Way.SHEET)
final class Words {
    @Processor static boolean large(@Input int total) { return total > 100; }

    @Processor static int tier2() { return 1; }

    @When("large") @Processor("tier") static String high() { return "high"; }

    @Processor(value = "tier", cutOff = CutOff.SAME) static Integer low() { return 0; }
//                                                                  ^ Leat/AlternativeTypes

}
