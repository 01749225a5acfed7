package demo;

import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;
import java.io.IOException;

@Flow
final class Words {
    @Initial("total") static int zero() throws IOException { return 0; }

    @Initial("total") static int one() { return 1; }
//                               ^ Leat/DuplicateInitial

    @Processor static int total(@Previous int total, @Input int n) { return total + n; }

    @Processor static String text(int total) { return "" + total; }
}
