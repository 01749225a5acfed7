package prices;

import dev.leat.*;

public abstract class Base {
    @Processor("tier") public static String low() { return "low"; }
}
