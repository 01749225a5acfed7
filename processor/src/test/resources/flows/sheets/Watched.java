package sheets;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;

@Flow(ways = Way.SHEET)
final class Watched {
    private Watched() {}

    @Processor
    static int sum(@Input int x, @Input int y) {
        return x + y;
    }

    @Processor
    static long square(int sum) {
        return (long) sum * sum;
    }

    @Processor
    static int inverse(int sum) {
        return 100 / sum;
    }

    @Processor
    static int unseen(@Input int z) {
        throw new AssertionError("nobody asked for it");
    }
}
