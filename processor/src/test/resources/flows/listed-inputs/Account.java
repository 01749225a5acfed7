package listed;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;

@Flow(inputs = {"paid", "fee"})
final class Account {
    private Account() {}

    @Initial
    static long balance() {
        return 0;
    }

    @Processor
    static long due(@Input long fee) {
        return fee;
    }

    @Processor
    static long balance(@Previous long balance, @Input long paid, long due, @Depends Runnable audit) {
        return balance + paid - due;
    }
}
