package prices;

import dev.leat.*;

public abstract class Base {
    @Processor public abstract int length(@Input String text);
}
