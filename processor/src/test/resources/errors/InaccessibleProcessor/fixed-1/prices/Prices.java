package prices;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
public final class Prices {
    private Prices() {}

    @Processor public static int price(@Input int cents) { return cents; }
}
