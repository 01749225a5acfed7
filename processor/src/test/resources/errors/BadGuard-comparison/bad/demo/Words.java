package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;

@Flow
final class Words {
    @When("total > 100")
//  ^ Leat/BadGuard
    @Processor static int discount(@Input int total) { return total / 10; }
}
