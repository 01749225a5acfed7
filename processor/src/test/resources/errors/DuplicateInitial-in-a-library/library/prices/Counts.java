package prices;

import dev.leat.*;

@Flow
public class Counts {
    @Initial("total") public static int zero() { return 0; }

    @Processor public static int total(@Previous int total, @Input int n) { return total + n; }
}
