package include;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow(include = {Billing.class, Shipping.class})
interface Order {
    @Processor
    static double weight(@Input int items) {
        return items * 0.5;
    }

    @Processor
    static String summary(double total, String label) {
        return label + " for " + total;
    }
}
