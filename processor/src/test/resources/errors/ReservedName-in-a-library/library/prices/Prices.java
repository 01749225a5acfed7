package prices;

import dev.leat.*;

@Flow
public class Prices {
    @Processor public static int fired(@Input int cents) { return cents; }
}
