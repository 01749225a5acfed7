package prices;

import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

/** Generic processors for flows to inherit. */
public abstract class Priced<G, N extends Number> {
    @Processor
    public List<N> prices(@Input List<G> goods) {
        return goods.stream().map(this::price).toList();
    }

    @Processor
    public double dearest(List<? extends N> prices) {
        return prices.stream().mapToDouble(Number::doubleValue).max().orElse(0);
    }

    @Processor
    public static String currency(@Input String country) {
        return country.equals("uk") ? "pounds" : "euros";
    }

    protected abstract N price(G good);
}
