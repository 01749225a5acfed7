package prices;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

@Flow
public final class Prices {
    private Prices() {}

    @Processor public static int cents(@Input int euros) { return euros * 100; }

    @Processor public static @Nullable List<? extends Money> prices(int cents) { return List.of(new Money(cents)); }
}
