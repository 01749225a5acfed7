package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;

@Flow
final class Words {
    @Processor static boolean large(@Input int total) { return total > 100; }

    @Processor static boolean odd(@Input int total) { return total % 2 == 1; }

    @When("large && odd")
    @Processor static int discount(@Input int total) { return total / 10; }
}
