package cells;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import java.util.List;

@Flow(ways = Way.SHEET)
final class Cells {
    private Cells() {}

    @Processor
    static int a(@Input int x, @Depends List<String> log) {
        log.add("a");
        return x + 1;
    }

    @Processor
    static int b(@Input int y, @Depends List<String> log) {
        log.add("b");
        return y * 2;
    }

    @Processor
    static int c(int a, int b, @Depends List<String> log) {
        log.add("c");
        return a + b;
    }

    @Processor
    static int d(int b, @Depends List<String> log) {
        log.add("d");
        return b + 1;
    }
}
