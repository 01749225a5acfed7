package include;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow(include = Prices.class)
final class Billing {
    private final double taxes;

    Billing(double taxes) {
        this.taxes = taxes;
    }

    @Processor
    double total(double net, @Input double postage, @Depends StringBuilder log) {
        log.append("total ");
        return net * (1 + taxes) + postage;
    }
}
