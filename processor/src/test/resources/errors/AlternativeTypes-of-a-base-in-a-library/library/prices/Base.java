package prices;

import dev.leat.*;

public interface Base {
    @When("large") @Processor("tier") default String high() { return "high"; }
}
