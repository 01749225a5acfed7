package demo;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.Way;

@Flow(ways = Way.GRAPH)
//< Leat/WayWithLoops
final class Account {
    @Initial("balance") static long nothing() { return 0; }

    @Initial("sum") static long zero() { return 0; }

    @Processor static long sum(@Previous long sum, @Input @Each("amounts") long amount) { return sum + amount; }

    @Processor static long balance(@Previous long balance, @Last long sum) { return balance + sum; }
}
