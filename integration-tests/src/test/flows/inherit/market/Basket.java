package market;

import dev.leat.Flow;
import dev.leat.Processor;
import prices.Priced;

@Flow
public class Basket extends Priced<String, Integer> implements Discounted {
    @Override
    protected Integer price(String good) {
        return good.length() * 10;
    }

    @Override
    @Processor
    public String label(double reduced, String currency) {
        return "only " + Discounted.super.label(reduced, currency);
    }
}
