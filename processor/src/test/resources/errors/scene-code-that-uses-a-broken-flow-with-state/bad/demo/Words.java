package demo;

import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.When;
import java.io.IOException;

@Flow
final class Words {
    @Initial("total") static int zero() throws IOException { return 0; }

    @Initial("total") static int one() { return 1; }
//                               ^ Leat/DuplicateInitial

    @Processor static int total(@Previous int total, @Input int n) { return total + n; }

    @Processor static boolean even(@Input int n) { return n % 2 == 0; }

    @When("even") @Processor static int evens(@Previous int evens) { return evens + 1; }

    @Initial("evens") static int none() { return 0; }

    @Processor static String text(int total) { return "" + total; }
}
