package varargs;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import java.util.List;

/** Each method that takes any number of a generic type would have a warning. */
@Flow(ways = Way.LAZY)
final class Lists {
    private Lists() {}

    @Processor
    @SuppressWarnings("unchecked")
    static int total(@Input List<String>... lists) {
        int total = 0;
        for (List<String> each : lists) {
            total += each.size();
        }
        return total;
    }
}
