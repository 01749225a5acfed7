package prices;

import dev.leat.*;

public abstract class Base {
    @When("larg") @Processor public static int fee(@Input int total) { return 5; }
}
