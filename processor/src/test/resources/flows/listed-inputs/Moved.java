package listed;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import dev.leat.When;

@Flow(ways = {Way.LAZY, Way.GRAPH}, targets = {"owed", "cheap"}, inputs = {"damage", "excess", "late"})
final class Moved {
    private Moved() {}

    @Processor
    static boolean cheap(@Input long excess, @Input long damage) {
        return Claim.cheap(excess, damage);
    }

    @When("late")
    @Processor
    static String letter(@Input boolean late) {
        return "late";
    }

    @Processor
    static long owed(@Input long damage, @Input long excess) {
        return Claim.owed(damage, excess);
    }
}
