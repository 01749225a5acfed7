package dev.leat.integration.containers;

import static dev.leat.Depends.Scope.RUN;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

// region flow
@Flow
final class Receipt {
    private final Prices prices;

    @Inject
    Receipt(Prices prices) {
        this.prices = prices;
    }

    @Processor
    int total(@Input List<String> goods) {
        return goods.stream().mapToInt(prices::of).sum();
    }

    @Processor
    static String heading(@Depends @Named("shop") String shop, @Depends Provider<Clock> clock) {
        return shop + ", " + LocalDate.now(clock.get());
    }

    @Processor
    static int number(@Depends(scope = RUN) Till till) {
        return till.number();
    }

    @Processor
    static String text(
            String heading,
            int number,
            int total,
            @Depends @Named("currency") String currency,
            @Depends(scope = RUN) Till till) {
        return "%s, no. %d of till %d: %d %s".formatted(heading, number, till.number(), total, currency);
    }
}
// endregion
