package prices;

import dev.leat.*;

public abstract class Base {
    @Initial("total") public static long zero() { return 0; }
}
