package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;

@Flow
final class Words {
    @Processor static boolean large(@Input int total) { return total > 100; }

    @When("large")
    @Processor static int discount(@Input int total) { return total / 10; }
}
