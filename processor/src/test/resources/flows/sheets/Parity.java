package sheets;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import java.util.List;

@Flow(ways = Way.SHEET)
interface Parity {
    @Processor
    static int parity(@Input int x) {
        return x % 2;
    }

    @Processor
    static String big(int parity, @Depends List<String> log) {
        log.add("big");
        return "big " + parity;
    }

    @Processor
    static String left(@Input int x) {
        return "l" + x;
    }

    @Processor
    static String right(@Input int x) {
        return "r" + x;
    }

    @Processor
    static String join(String left, String right, @Depends List<String> log) {
        log.add(left + right);
        return left + right;
    }
}
