package dev.leat.sessions;

import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;

/** Counts, and calls back in the middle of each run. */
@Flow
final class Tally {
    private Tally() {}

    @Initial("count")
    static int nothing() {
        return 0;
    }

    @Processor
    static int count(@Previous int count, @Input int more) {
        return count + more;
    }

    @Processor
    static boolean called(int count, @Input Runnable callback) {
        callback.run();
        return true;
    }

    @Processor
    static String text(int count) {
        return count + " so far";
    }
}
