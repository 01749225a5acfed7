package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;

@Flow
final class Words {
    @When("small")
//  ^ Leat/Cycle
    @Processor static int size(@Input String text) { return text.length(); }

    @Processor static boolean small(int size) { return size < 10; }
}
