package prices;

import dev.leat.*;

public abstract class Base {
    @Initial("total") public static int zero() { return 0; }
}
