package dev.leat.docs;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.When;

// region flow
@Flow(keep = "share")
final class Shares {
    private Shares() {}

    record Order(String customer, long amount, boolean paid) {}

    @Processor
    static boolean paid(@Each("orders") @Input Order order) {
        return order.paid();
    }

    @When("paid")
    @Processor
    static long amount(@Each("orders") @Input Order order) {
        return order.amount();
    }

    @Initial("sum")
    static long nothing() {
        return 0;
    }

    @Processor
    static long sum(@Previous long sum, long amount) {
        return sum + amount;
    }

    @Processor
    static long share(long amount, @Last long sum) {
        return 100 * amount / sum;
    }
}
// endregion
