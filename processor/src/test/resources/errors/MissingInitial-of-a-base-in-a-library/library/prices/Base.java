package prices;

import dev.leat.*;

public abstract class Base {
    @Processor public static int total(@Previous int total, @Input int n) { return total + n; }
}
