package dev.leat.runtime.sheet;

import dev.leat.runtime.ConditionFailedException;
import dev.leat.runtime.failure.Throwables;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What failed in a sheet, held until an argument changes. Mostly that is nothing, and then takes no memory. */
final class Held {
    private final Cells cells;
    private @Nullable Failures failures;

    Held(Cells cells) {
        this.cells = cells;
    }

    boolean isEmpty() {
        return failures == null;
    }

    /** After some may have been removed. */
    void tidy() {
        if (failures != null && failures.isEmpty()) {
            failures = null;
        }
    }

    /** Holds what a block has kept of the step at a place that failed. */
    void add(int block, int place) {
        Block of = cells.blocks[block];
        Throwable thrown = of.failure;
        of.failure = null;
        add(cells.steps().step(block, place), thrown == null ? new AssertionError("no failure") : thrown);
    }

    private void add(int step, Throwable thrown) {
        Failures held = failures;
        if (held == null) {
            held = new Failures(cells.steps());
            failures = held;
        }
        held.add(step, thrown);
    }

    void remove(int step) {
        if (failures != null) {
            failures.remove(step);
        }
    }

    /** What keeps a value from being made: of the first step of those that it needs. */
    @Nullable
    Throwable of(long[] needed) {
        return failures == null ? null : failures.of(needed);
    }

    /** Of some steps those that no failure touches. */
    long[] untouched(long[] needed) {
        return failures == null ? needed : failures.untouched(needed);
    }

    /** The first of some steps that failed, may succeed now, and waits for no other; -1 if there is none. */
    int retried(long[] needed) {
        return failures == null ? -1 : failures.retried(needed, cells.blocks);
    }

    /** Whether a condition is replaced. Throws what it threw, if it failed and nothing has changed since. */
    boolean isSettled(int condition) {
        Steps known = cells.steps();
        if (known.isReplaced(condition)) {
            return true;
        }
        Block block = cells.block(condition);
        Failures some = failures;
        if (some != null && (block.dirty & known.bits(condition)) == 0) {
            Throwables thrown = new Throwables();
            thrown.add(Objects.requireNonNull(some.of(condition)));
            thrown.rethrow();
        }
        remove(condition);
        block.held &= ~known.bits(condition);
        return false;
    }

    /** Holds what a condition threw; gives what is thrown in its place. */
    RuntimeException failCondition(int condition, String name, Throwable thrown) {
        if (thrown instanceof Exception cause) {
            return failCondition(condition, new ConditionFailedException(name, cause));
        }
        addCondition(condition, thrown);
        throw (Error) thrown;
    }

    ConditionFailedException failCondition(int condition, ConditionFailedException thrown) {
        addCondition(condition, thrown);
        return thrown;
    }

    private void addCondition(int condition, Throwable thrown) {
        Block block = cells.block(condition);
        long bits = cells.steps().bits(condition);
        block.dirty &= ~bits;
        block.held |= bits;
        add(condition, thrown);
    }
}
