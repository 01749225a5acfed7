package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.List;

@Flow
final class Words {
    @Processor static List<Long> orders(@Input String file) { return List.of(1L); }

    @Processor static long price(@Each("orders") long o) { return 2 * o; }

    @Initial("sum") static long zero() { return 0; }

    @Processor static long sum(@Previous long sum, long price) { return sum + price; }

    @Processor static long share(long price, @Last long sum) { return 100 * price / sum; }

    @Processor static List<Long> all(@All("share") List<Long> all) { return all; }
}
