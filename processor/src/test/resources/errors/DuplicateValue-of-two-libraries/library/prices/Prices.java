package prices;

import dev.leat.*;

@Flow
public class Prices {
    @Processor public static int total(@Input int price) { return price; }
}
