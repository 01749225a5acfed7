package prices;

import dev.leat.*;

public abstract class Base {
    @Processor public static int discount(int price) { return price / 2; }
}
