package prices;

import dev.leat.*;

@Flow
public class Prices {
    @Processor public static int total(@Input(cutOff = CutOff.NEVER) String price) { return price.length(); }
}
