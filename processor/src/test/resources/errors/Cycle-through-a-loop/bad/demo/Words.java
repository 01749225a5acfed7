package demo;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static long price(@Input @Each("orders") long o) { return 2 * o; }

    @Initial("sum") static long zero() { return 0; }

    @Processor static long sum(@Previous long sum, long price, long share) { return sum + share; }
//                                                                  ^ Leat/Cycle

    @Processor static long share(long price, @Last long sum) { return 100 * price / sum; }
}
