package prices;

import dev.leat.*;

public abstract class Base {
    @Processor public static int size(@Input String clean) { return clean.length(); }
}
