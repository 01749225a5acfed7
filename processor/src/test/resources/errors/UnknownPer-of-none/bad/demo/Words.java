package demo;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Per;
import dev.leat.Previous;
import dev.leat.Processor;

@Flow
final class Words {
    @Initial("sum") static int zero() { return 0; }

    @Per("lines") @Processor static int sum(@Previous int sum, @Input @Each("lines") String line) { return sum + line.length(); }
//       ^ Leat/UnknownPer

    @Processor static int total(@Last int sum) { return sum; }
}
