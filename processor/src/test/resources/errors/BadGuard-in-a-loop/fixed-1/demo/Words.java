package demo;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;

@Flow(keep = "loud")
final class Words {
    @Processor static boolean known(@Input @Each("words") String word) { return !word.isEmpty(); }

    @When("known && known") @Processor static String loud(@Input @Each("words") String word) { return word + "!"; }
}
