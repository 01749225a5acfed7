package prices;

import dev.leat.*;

public abstract class Base {
    @Initial("total") public static int zero() { return 0; }

    @Processor public static int more(@Previous int total) { return total + 1; }
}
