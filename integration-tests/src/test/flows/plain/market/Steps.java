package market;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

/** Processors of an interface, called on an instance. */
@Flow
public interface Steps {
    @Processor
    default int half(@Input int whole) {
        return whole / 2;
    }

    @Processor
    int next(int half);

    @Processor
    static long last(int half, int next) {
        return (long) half * next;
    }
}
