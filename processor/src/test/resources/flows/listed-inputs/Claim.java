package listed;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import dev.leat.When;

/** What is listed is in the order of first appearance in one flow, and in none of the others. */
@Flow(ways = {Way.LAZY, Way.GRAPH}, targets = {"owed", "cheap"}, inputs = {"damage", "excess", "late"})
final class Claim {
    private Claim() {}

    @Processor
    static long owed(@Input long damage, @Input long excess) {
        return damage - excess;
    }

    @When("late")
    @Processor
    static String letter(@Input boolean late) {
        return "late";
    }

    @Processor
    static boolean cheap(@Input long excess, @Input long damage) {
        return excess < 100 && damage > 0;
    }
}
