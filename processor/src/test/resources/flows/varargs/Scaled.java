package varargs;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

/** The input is not the last. */
@Flow(inputs = {"numbers", "factor"})
final class Scaled {
    private Scaled() {}

    @Processor
    static int sum(@Input int factor, @Input int... numbers) {
        int sum = 0;
        for (int number : numbers) {
            sum += factor * number;
        }
        return sum;
    }
}
