package listed;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.When;

/** What is listed is in the order of first appearance in one flow, and in none of the others. */
@Flow(lazy = true, graph = true, targets = {"owed", "cheap"}, inputs = {"damage", "excess", "late"})
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

@Flow(lazy = true, graph = true, targets = {"owed", "cheap"}, inputs = {"damage", "excess", "late"})
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

/** Includes a flow with a list, and has none itself. */
@Flow(include = Moved.class)
final class Unlisted {
    private Unlisted() {}

    @Processor
    static long twice(long owed) {
        return 2 * owed;
    }
}

/** One of the inputs of the included flow is a value here. */
@Flow(include = Moved.class, inputs = {"excess", "rate", "late", "gross"})
final class Outer {
    private Outer() {}

    @Processor
    static long damage(@Input long gross, @Input long rate) {
        return gross * rate;
    }
}

@Flow(inputs = {"paid", "fee"})
final class Account {
    private Account() {}

    @Initial
    static long balance() {
        return 0;
    }

    @Processor
    static long due(@Input long fee) {
        return fee;
    }

    @Processor
    static long balance(@Previous long balance, @Input long paid, long due, @Depends Runnable audit) {
        return balance + paid - due;
    }
}
