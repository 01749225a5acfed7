package include;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow(include = Prices.class)
class Shipping {
    @Processor
    double postage(@Input double weight, double net) {
        return net > 100 ? 0 : weight;
    }

    @Processor
    String label(double postage) {
        return "postage " + postage;
    }
}
