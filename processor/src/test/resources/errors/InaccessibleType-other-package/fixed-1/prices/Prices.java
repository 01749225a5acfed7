package prices;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
public final class Prices {
    public record Money(int cents) {}

    private Prices() {}

    @Processor public static Money price(@Input int cents) { return new Money(cents); }
}
