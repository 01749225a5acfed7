package prices;

import dev.leat.*;

@Flow(include = Totals.class)
public class Discounts {
    @Processor public static int net(int total) { return total; }
}
