package sheets;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Values called like what generated code calls its own. */
@Flow(ways = Way.SHEET)
public class Taken {
    static Supplier<Object> reader = () -> 0;

    @Processor
    static int dirty(@Input int needed, @Input String step) {
        return needed + step.length();
    }

    @Processor
    int ran(int dirty, @Input Consumer<String> change) {
        return dirty;
    }

    @Processor
    int failure(int ran, int dirty) {
        return ran + dirty;
    }

    @Processor
    static int on(int failure) {
        return failure;
    }

    @Processor
    static int steps1(int on, @Input int ledger) {
        return on + ledger;
    }

    @Processor
    static int sheet(int steps1, @Input int first) {
        return steps1 + first;
    }

    @Processor
    static int observer(int sheet, @Input int TABLE) {
        return sheet + TABLE;
    }

    @Processor
    static int flow(int observer, @Input int replaced, @Input int steps) {
        return observer;
    }

    @Processor
    static int failed(int flow, @Input int thrown, @Input int groups) {
        return flow;
    }

    @Processor
    static Object Observers(int failed) {
        return reader.get();
    }
}
