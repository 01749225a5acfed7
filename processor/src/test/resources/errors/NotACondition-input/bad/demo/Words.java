package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;

@Flow
final class Words {
    @When("text")
//  ^ Leat/NotACondition
    @Processor static String praise(@Input String text) { return text + "!"; }
}
