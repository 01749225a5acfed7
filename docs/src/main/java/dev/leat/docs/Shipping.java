package dev.leat.docs;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

// region flow
@Flow
final class Shipping {
    private Shipping() {}

    @Processor
    static int freight(@Input int quantity) {
        return quantity > 10 ? 0 : 4;
    }
}
// endregion
