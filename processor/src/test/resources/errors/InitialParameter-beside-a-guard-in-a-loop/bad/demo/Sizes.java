package demo;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Per;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.When;
import java.util.List;

@Flow
final class Sizes {
    @Processor static boolean large(@Input @Each("sizes") int size) { return size > 9; }
    @When("!large") @Processor static int small(@Input @Each("sizes") int size) { return size; }
    @Initial("total") static int none(@Input int first) { return first; }
    //                                           ^ Leat/InitialParameter
    @Per @Processor static int total(@Previous int total, int small) { return total + small; }
    @Processor static int end(@Last int total, @All("small") List<Integer> all) { return total + all.size(); }
}
