package dev.leat.docs;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

// region flow
@Flow
final class Billing {
    private Billing() {}

    @Processor
    static int price(@Input int quantity) {
        return quantity * 7;
    }

    @Processor
    static int invoice(int price, @Input int freight) {
        return price + freight;
    }
}
// endregion
