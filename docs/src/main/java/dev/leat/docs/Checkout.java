package dev.leat.docs;

import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

// region flow
@Flow
final class Checkout {
    private Checkout() {}

    @Processor
    static int subtotal(@Input List<Integer> prices) {
        return prices.stream().mapToInt(Integer::intValue).sum();
    }

    @Processor
    static int shipping(@Input String country, int subtotal) {
        return country.equals("DE") || subtotal >= 100 ? 0 : 9;
    }

    @Processor("total")
    static int add(int subtotal, int shipping) {
        return subtotal + shipping;
    }

    @Processor
    static String receipt(@From("total") int amount, @Input @From("country") String destination) {
        return amount + " EUR to " + destination;
    }
}
// endregion
