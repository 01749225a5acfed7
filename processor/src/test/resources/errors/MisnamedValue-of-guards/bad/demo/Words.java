package demo;

import dev.leat.*;

@Flow
final class Words {
    @Processor static boolean larg(@Input int total) { return total > 100; }
//                            ^ Leat/MisnamedValue

    @When("large") @Processor static int fee(@Input int total) { return 5; }

    @When("!large") @Processor static int tax(@Input int total) { return 7; }

    @Processor static String shown(boolean large) { return "" + large; }
}
