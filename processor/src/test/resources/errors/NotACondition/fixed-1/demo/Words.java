package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;

@Flow
final class Words {
    @Processor static int size(@Input String text) { return text.length(); }

    @Processor static boolean sizeFits(int size) { return true /* when? */; }

    @When("sizeFits")
    @Processor static String praise(@Input String text) { return text + "!"; }
}
