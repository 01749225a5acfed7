package demo;

import dev.leat.*;

@Flow
final class Words {
    @Processor static boolean large(@Input int total) { return total > 100; }

    @When("large") @Processor static int fee(@Input int total) { return 5; }

    @When("larg") @Processor static int tax(@Input int total) { return 7; }
//  ^ Leat/UnknownCondition

    @When("larg && large") @Processor static int gift(@Input int total) { return 9; }
}
