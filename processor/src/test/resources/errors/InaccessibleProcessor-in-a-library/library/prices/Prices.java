package prices;

import dev.leat.*;

@Flow
public class Prices {
    @Processor static int price(@Input int cents) { return cents; }
}
