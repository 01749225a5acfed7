package market;

import dev.leat.Input;
import dev.leat.Processor;

public interface Discounted {
    @Processor
    default double reduced(double dearest, @Input int percent) {
        return dearest - dearest * percent / 100;
    }

    @Processor
    default String label(double reduced, String currency) {
        return reduced + " " + currency;
    }
}
