package market;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import org.springframework.stereotype.Component;

/** A flow with instance methods is a bean, too. */
@Component
@Flow
class Pricing {
    private final Rates rates;

    Pricing(Rates rates) {
        this.rates = rates;
    }

    @Processor
    int price(@Input String good) {
        return rates.of(good);
    }
}
