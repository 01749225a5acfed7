package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;

@Flow
final class Words {
    @When("vip")
//  ^ Leat/UnknownCondition
    @Processor static int fee(@Input int total) { return total / 10; }
}
