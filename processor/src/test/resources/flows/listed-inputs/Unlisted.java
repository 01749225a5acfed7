package listed;

import dev.leat.Flow;
import dev.leat.Processor;

/** Includes a flow with a list, and has none itself. */
@Flow(include = Moved.class)
final class Unlisted {
    private Unlisted() {}

    @Processor
    static long twice(long owed) {
        return 2 * owed;
    }
}
