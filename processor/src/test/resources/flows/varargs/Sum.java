package varargs;

import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;

@Flow
final class Sum {
    private Sum() {}

    @Initial
    static long sum() {
        return 0;
    }

    @Processor
    static long sum(@Previous long sum, @Input long... more) {
        for (long each : more) {
            sum += each;
        }
        return sum;
    }
}
