package demo;

import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Words {
    @Initial("total") static int zero() { return 0; }
//                               ^ Leat/UnusedInitial

    @Processor static int total(@Input int n) { return n; }

    int open() { return WordsFlow.create().open().run(3).total(); }
}
