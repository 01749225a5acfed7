package prices;

import dev.leat.*;
import java.util.Date;

public abstract class Base {
    @Processor public static int size(String[] tokens) { return tokens.length; }

    @Processor public static long age(Date day) { return day.getTime(); }
}
