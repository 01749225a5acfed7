package dev.leat.docs;

import dev.leat.CutOff;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import java.util.List;

// region flow
@Flow(ways = Way.SHEET)
final class Quote {
    private Quote() {}

    @Processor
    static int subtotal(@Input(cutOff = CutOff.SAME) List<Integer> prices) {
        return prices.stream().mapToInt(Integer::intValue).sum();
    }

    @Processor
    static int discount(int subtotal, @Input int percent) {
        if (percent > 100) {
            throw new IllegalArgumentException(percent + " % is too much");
        }
        return subtotal * percent / 100;
    }

    @Processor
    static boolean large(int subtotal) {
        return subtotal >= 100;
    }

    @Processor
    static String delivery(boolean large) {
        return large ? "by van" : "by bicycle";
    }

    @Processor
    static int total(int subtotal, int discount) {
        return subtotal - discount;
    }
}
// endregion
