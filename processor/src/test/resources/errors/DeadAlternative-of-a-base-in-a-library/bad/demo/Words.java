package demo;

import dev.leat.*;
import prices.Base;

@Flow
final class Words extends Base {
    @Processor static boolean large(@Input int total) { return total > 100; }

    @When("large") @Processor("tier") static String high() { return "high"; }
//                                                  ^ Leat/DeadAlternative
}
