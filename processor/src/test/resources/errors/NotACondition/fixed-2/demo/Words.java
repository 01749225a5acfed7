package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;

@Flow
final class Words {
    @Processor static boolean size(@Input String text) { return text.isEmpty(); }

    @When("size")
    @Processor static String praise(@Input String text) { return text + "!"; }
}
