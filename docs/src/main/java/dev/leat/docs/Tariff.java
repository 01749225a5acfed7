package dev.leat.docs;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

// region flow
@Flow
interface Tariff {
    @Processor
    int rate(@Input String country);

    @Processor
    default int tax(@Input int net, int rate) {
        return net * rate / 100;
    }
}
// endregion
