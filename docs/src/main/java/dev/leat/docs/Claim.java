package dev.leat.docs;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import dev.leat.When;

// region flow
@Flow(
        ways = Way.GRAPH,
        inputs = {"damage", "excess", "region", "months"})
final class Claim {
    private Claim() {}

    @Processor
    static long owed(@Input long damage, @Input long excess) {
        return Math.max(0, damage - excess);
    }

    @Processor
    static boolean large(long owed) {
        return owed > 10_000;
    }

    @Processor
    @When("large")
    static String reviewer(@Input String region) {
        return "chief of " + region;
    }

    @Processor
    static long rate(long owed, @Input int months) {
        return owed / months;
    }
}
// endregion
