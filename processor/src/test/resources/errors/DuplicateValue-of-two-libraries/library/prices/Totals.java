package prices;

import dev.leat.*;

@Flow
public class Totals {
    @Processor public static int total(@Input int discount) { return discount; }
}
