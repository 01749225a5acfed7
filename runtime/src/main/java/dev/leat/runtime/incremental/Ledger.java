package dev.leat.runtime.incremental;

import dev.leat.runtime.ConditionFailedException;
import dev.leat.runtime.failure.Throwables;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet knows of itself besides its values: whose it is, which inputs are missing, what failed, who observes.
 * Generated sheets use it; it is not for use by hand. Confined to the thread that made it.
 *
 * <p>Runs of dirty steps are called passes. As long as nothing is out of the ordinary, a pass is a loop over blocks;
 * with a missing input, a held failure or a replaced value the sheet is not {@linkplain #isOpen() open}, and each call
 * takes the longer way through this class.
 */
public final class Ledger {
    private static final String NOT_CLOSED = "An object that lived for one pass could not be closed";

    /** The groups of blocks in which a step may be dirty: a bit for each. */
    public long dirty = -1L;

    private final String sheet;
    private final StepTable table;
    private final int blocksPerGroup;
    private final Block[] blocks;
    private final Thread owner = Thread.currentThread();
    private final long[] missing;
    private final List<PerRun<?>> opened = new ArrayList<>();
    private final Watch watch = new Watch();
    private @Nullable Steps replaced;
    private @Nullable Failures failures;
    private int missingInputs;
    private boolean running;

    /** The thread that may call without further question: null if there is one. */
    private @Nullable Thread user;

    /**
     * Opens the ledger of a sheet.
     *
     * @param sheet the simple name of its class
     * @param inputs how many it has
     * @param blocks how many are added later
     * @param blocksPerGroup how many share a bit of {@link #dirty}
     */
    public Ledger(String sheet, StepTable table, int inputs, int blocks, int blocksPerGroup) {
        this.sheet = sheet;
        this.table = table;
        this.blocks = new Block[blocks];
        this.blocksPerGroup = blocksPerGroup;
        this.missing = new long[Steps.inputWords(inputs)];
        for (int input = 0; input < inputs; input++) {
            missing[input / Long.SIZE] |= 1L << input;
        }
        missingInputs = inputs;
        reopen();
    }

    /** Puts a block in its place. */
    public <B extends Block> B add(int place, B block) {
        blocks[place] = block;
        return block;
    }

    public <T extends @Nullable Object> PerRun<T> perRun(Supplier<T> provider, boolean closes) {
        return new PerRun<>(this, provider, closes);
    }

    void opened(PerRun<?> object) {
        opened.add(object);
    }

    /** Says of steps that they are never run, as somebody has set their values. */
    public void replace(BitSet steps) {
        replaced = table.steps().without(steps);
        reopen();
    }

    /** Whether this thread may go on without further question. */
    public boolean isOpen() {
        return Thread.currentThread() == user;
    }

    private void reopen() {
        boolean ordinary = missingInputs == 0 && replaced == null && failures == null;
        user = ordinary ? owner : null;
    }

    private Steps steps() {
        return replaced == null ? table.steps() : replaced;
    }

    /**
     * Whether an input is set for the first time. From then on it is not missing.
     *
     * @throws IllegalStateException if the thread is not the sheet's, or a processor of the sheet's calls
     */
    public boolean isFirst(int input) {
        requireCallable();
        long bit = 1L << input;
        if ((missing[input / Long.SIZE] & bit) == 0) {
            return false;
        }
        missing[input / Long.SIZE] &= ~bit;
        missingInputs--;
        watch.forgetNeeded();
        reopen();
        return true;
    }

    /** Marks the steps that take the value of a step, where they are too many to be written into the code. */
    public void markTakingStep(int step) {
        mark(table.steps().takingStep(step));
    }

    /** Marks the steps that take an input. */
    public void markTakingInput(int input) {
        mark(table.steps().takingInput(input));
    }

    private void mark(Steps.Marks marks) {
        for (int i = 0; i < marks.blocks.length; i++) {
            int block = marks.blocks[i];
            blocks[block].dirty |= marks.steps[i];
            dirty |= group(block);
        }
    }

    private long group(int block) {
        return 1L << (block / blocksPerGroup);
    }

    /**
     * Brings a value of a sheet with one block up to date.
     *
     * @param needed the steps that lead to it and its own
     */
    public void refresh(int step, Block block, long needed) {
        if (isOpen()) {
            start();
            int failed = block.update(needed);
            if (failed < 0 && opened.isEmpty()) {
                end();
                return;
            }
            stop(0, failed);
        }
        refreshWithCare(step);
    }

    /**
     * Brings a value up to date.
     *
     * @param groups those that have steps which lead to it
     */
    public void refresh(int step, long groups) {
        if (isOpen()) {
            long[] needed = table.steps().needed(step);
            start();
            if (update(needed, groups) && opened.isEmpty()) {
                end();
                return;
            }
            running = false;
        }
        refreshWithCare(step);
    }

    /**
     * Brings a condition of a sheet with several blocks up to date.
     *
     * @param groups those that have steps which lead to it, and its own
     */
    public void ask(int condition, long groups) {
        if (isOpen()) {
            // Conditions that nobody asked for do not count when it is said where to look.
            dirty |= group(steps().block(condition));
        }
        refresh(condition, groups);
    }

    /**
     * Whether a condition needs no evaluation because it is replaced. Throws what it threw, if it failed and nothing
     * has changed since.
     *
     * @param condition one that its block holds
     */
    public boolean isSettled(int condition) {
        Steps known = steps();
        if (known.isReplaced(condition)) {
            return true;
        }
        Block block = blocks[known.block(condition)];
        Failures some = failures;
        if (some != null && (block.dirty & known.bits(condition)) == 0) {
            Throwables.rethrow(Objects.requireNonNull(some.of(condition)));
        }
        if (some != null) {
            some.remove(condition);
        }
        block.held &= ~known.bits(condition);
        return false;
    }

    /**
     * Holds what a condition threw, for all that ask it until one of its arguments changes.
     *
     * @return what is thrown in its place
     */
    public RuntimeException failCondition(int condition, String name, Throwable thrown) {
        if (thrown instanceof Exception cause) {
            return failCondition(condition, new ConditionFailedException(name, cause));
        }
        failCondition(condition, thrown);
        throw (Error) thrown;
    }

    /** The same, where it failed because one failed that it asked. */
    public ConditionFailedException failCondition(int condition, ConditionFailedException thrown) {
        failCondition(condition, (Throwable) thrown);
        return thrown;
    }

    private void failCondition(int condition, Throwable thrown) {
        Block block = blocks[steps().block(condition)];
        long bits = steps().bits(condition);
        block.dirty &= ~bits;
        block.held |= bits;
        hold(condition, thrown);
    }

    private void start() {
        user = null;
        running = true;
    }

    private void end() {
        running = false;
        user = owner;
    }

    private void stop(int block, int failed) {
        running = false;
        if (failed >= 0) {
            hold(block, failed);
        }
    }

    private void hold(int block, int place) {
        Block of = blocks[block];
        Throwable thrown = of.failure;
        of.failure = null;
        hold(steps().step(block, place), thrown == null ? new AssertionError("no failure") : thrown);
    }

    private void hold(int step, Throwable thrown) {
        Failures held = failures;
        if (held == null) {
            held = new Failures(steps());
            failures = held;
        }
        held.add(step, thrown);
    }

    /** Runs dirty steps until one fails; whether none did. Only groups that may have some are looked at. */
    private boolean update(long[] needed, long groups) {
        int firstWord = missing.length;
        long todo = blocks.length == 1 ? 1 : dirty & groups;
        while (todo != 0) {
            int group = Long.numberOfTrailingZeros(todo);
            int end = Math.min(blocks.length, (group + 1) * blocksPerGroup);
            long left = 0;
            for (int block = group * blocksPerGroup; block < end; block++) {
                Block next = blocks[block];
                int word = firstWord + block;
                if (word < needed.length && (next.dirty & needed[word]) != 0) {
                    int failed = next.update(needed[word]);
                    if (failed >= 0) {
                        hold(block, failed);
                        return false;
                    }
                }
                left |= next.dirty & ~next.conditions;
            }
            if (left == 0) {
                dirty &= ~(1L << group);
            }
            todo = group == Long.SIZE - 1 ? 0 : dirty & groups & -2L << group;
        }
        return true;
    }

    /** Throws what keeps the value from being read. */
    private void refreshWithCare(int step) {
        requireCallable();
        long[] needed = steps().needed(step);
        int input = missingInput(needed);
        if (input >= 0) {
            String name = steps().input(input);
            throw new IllegalStateException("The input `" + name + "` of this " + sheet + " is not set, and `"
                    + steps().name(step) + "` cannot be made without. Fix: call " + name + "(…) first");
        }
        Throwables thrown = new Throwables();
        Throwables closing = pass(needed);
        Throwable failure = failures == null ? null : failures.of(needed);
        if (failure != null) {
            thrown.add(failure);
        }
        closing.addTo(thrown);
        thrown.rethrow();
    }

    private void requireCallable() {
        Thread thread = Thread.currentThread();
        if (thread != owner) {
            throw new IllegalStateException("This " + sheet + " belongs to the thread \"" + owner.getName()
                    + "\", which opened it, but \"" + thread.getName()
                    + "\" calls it. Fix: open a sheet in each thread, or have all calls made by one, an executor's");
        }
        if (running) {
            throw new IllegalStateException("This " + sheet + " is called by one of its own processors."
                    + " Fix: take what it needs as a parameter");
        }
    }

    private int missingInput(long[] needed) {
        for (int word = 0; word < missing.length; word++) {
            long both = missing[word] & needed[word];
            if (both != 0) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(both);
            }
        }
        return -1;
    }

    /** Runs all that can run of some steps, then closes what was opened for them. */
    private Throwables pass(long[] needed) {
        start();
        if (table.steps().hasConditions()) {
            lookAtConditions(needed);
        }
        try {
            catchUp(needed);
        } finally {
            running = false;
        }
        if (failures != null && failures.isEmpty()) {
            failures = null;
        }
        Throwables closing = close();
        reopen();
        return closing;
    }

    /** Conditions that nobody asked for do not count when it is said where to look. */
    private void lookAtConditions(long[] needed) {
        for (int word = missing.length; word < needed.length; word++) {
            int block = word - missing.length;
            if ((blocks[block].conditions & needed[word]) != 0) {
                dirty |= group(block);
            }
        }
    }

    private void catchUp(long[] needed) {
        while (true) {
            while (!update(failures == null ? needed : failures.untouched(needed), -1L)) {
                // The step that failed and those behind it are left out the next time.
            }
            Failures held = failures;
            int retried = held == null ? -1 : held.retried(needed, blocks);
            if (held == null || retried < 0) {
                return;
            }
            int block = steps().block(retried);
            int failed = blocks[block].update(steps().bits(retried));
            if (failed < 0) {
                held.remove(retried);
            } else {
                hold(block, failed);
            }
        }
    }

    private Throwables close() {
        Throwables closing = new Throwables();
        for (int i = opened.size() - 1; i >= 0; i--) {
            try {
                opened.get(i).close();
            } catch (Throwable failure) {
                closing.add(failure);
            }
        }
        opened.clear();
        return closing;
    }

    /** Registers an observer of a value that is the same when it is equal. */
    public Registration observe(int step, Observer<?> observer) {
        return observe(step, Equality.EQUALS, observer);
    }

    /** Registers an observer of a value that is the same when it is the same object. */
    public Registration observeSame(int step, Observer<?> observer) {
        return observe(step, Equality.SAME, observer);
    }

    /** Registers an observer of a value that is another whenever it is made. */
    public Registration observeEach(int step, Observer<?> observer) {
        return observe(step, Equality.NEVER, observer);
    }

    /** Registers an observer of a value that may be absent, and is the same when it is equal. */
    public Registration observeContent(int step, Observer<?> observer) {
        return observe(step, Equality.EQUAL_CONTENTS, observer);
    }

    /** Registers an observer of a value that may be absent, and is the same when it is the same object. */
    public Registration observeSameContent(int step, Observer<?> observer) {
        return observe(step, Equality.SAME_CONTENTS, observer);
    }

    private Registration observe(int step, Equality equality, Observer<?> observer) {
        requireCallable();
        Observed value = watch.value(step, equality);
        Registration registration = value.add(Objects.requireNonNull(observer, "observer"));
        long[] needed = steps().needed(step);
        if (!value.isTold() && missingInput(needed) < 0) {
            Throwables closing = pass(needed);
            if (isMade(needed)) {
                value.start(valueOf(step));
                forgetRun(step);
            }
            closing.unchecked(NOT_CLOSED).rethrow();
        }
        return registration;
    }

    /**
     * Makes several changes at once.
     *
     * @param of the sheet that is changed
     */
    public <S> void change(S of, Consumer<? super S> changes) {
        requireCallable();
        Throwables thrown = new Throwables();
        watch.startBatch();
        try {
            changes.accept(of);
        } catch (Throwable failure) {
            thrown.add(failure);
        }
        watch.endBatch();
        try {
            changed();
        } catch (Throwable failure) {
            thrown.add(failure);
        }
        thrown.rethrow();
    }

    /** An input has changed: brings what is observed up to date and tells its observers. */
    public void changed() {
        if (watch.isDue()) {
            watch.startTelling();
            Throwables thrown = new Throwables();
            try {
                // What an observer changes is told in another round.
                while (tell(thrown)) {}
            } finally {
                watch.endTelling();
            }
            thrown.rethrow();
        }
    }

    /** Whether there was anything to tell. */
    private boolean tell(Throwables thrown) {
        pass(watch.needed(steps(), needed -> missingInput(needed) < 0))
                .unchecked(NOT_CLOSED)
                .addTo(thrown);
        List<Observed.Change> changes = new ArrayList<>();
        for (Observed value : watch.values()) {
            boolean isNew = !value.isTold() || hasRun(value.step);
            if (isNew && isMade(steps().needed(value.step))) {
                forgetRun(value.step);
                Observed.Change change = value.change(valueOf(value.step));
                if (change != null) {
                    changes.add(change);
                }
            }
        }
        changes.forEach(change -> change.tell(thrown));
        return !changes.isEmpty();
    }

    /** Whether nothing that leads to a value is missing or failed. */
    private boolean isMade(long[] needed) {
        return missingInput(needed) < 0 && (failures == null || failures.of(needed) == null);
    }

    private @Nullable Object valueOf(int step) {
        return blocks[steps().block(step)].value(steps().place(step));
    }

    private boolean hasRun(int step) {
        return (blocks[steps().block(step)].ran & steps().bits(step)) != 0;
    }

    private void forgetRun(int step) {
        blocks[steps().block(step)].ran &= ~steps().bits(step);
    }
}
