package sums;

import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.concurrent.Callable;

/** An accumulator without anything that follows from it. */
@Flow
final class Sum {
    @Initial
    static long sum() {
        return 0;
    }

    @Processor
    static long sum(@Previous long sum, @Input int number) {
        return sum + number;
    }

    /** Runs in the middle of the run. */
    @Processor
    static String called(long sum, @Input Callable<String> callback) throws Exception {
        return callback.call();
    }
}
