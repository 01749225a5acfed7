package prices;

import dev.leat.*;

@Flow
public class Prices {
    record Money(int cents) {}

    @Processor public static Money price(@Input int cents) { return new Money(cents); }
}
