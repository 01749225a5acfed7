package dev.leat.docs;

import dev.leat.Flow;
import dev.leat.Processor;

// region flow
@Flow(include = {Billing.class, Shipping.class})
final class Ordering {
    private Ordering() {}

    @Processor
    static String summary(int invoice) {
        return "To pay: " + invoice;
    }
}
// endregion
