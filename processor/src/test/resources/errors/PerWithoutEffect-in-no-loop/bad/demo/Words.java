package demo;

import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Per;
import dev.leat.Previous;
import dev.leat.Processor;

@Flow
final class Words {
    @Initial("sum") static int zero() { return 0; }

    @Per @Processor static int sum(@Previous int sum, @Input int n) { return sum + n; }
//  ^ Leat/PerWithoutEffect
}
