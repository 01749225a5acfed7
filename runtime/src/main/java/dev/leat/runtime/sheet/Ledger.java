package dev.leat.runtime.sheet;

import dev.leat.runtime.ConditionFailedException;
import dev.leat.runtime.failure.Throwables;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet knows of itself besides its values: whose it is, which inputs are missing, what failed, who observes.
 * Generated sheets use it; it is not for use by hand. Confined to the thread that made it.
 *
 * <p>Runs of dirty steps are called passes. As long as nothing is out of the ordinary, a pass is a loop over blocks,
 * which stands here with all it needs; with a missing input, a held failure or a replaced value the sheet is not
 * {@linkplain #isOpen() open}, and each call takes the longer way through the classes beside this one.
 */
public final class Ledger {
    private static final int NONE = -1;

    /** The groups of blocks in which a step may be dirty: a bit for each. */
    public long dirty;

    private final String sheet;
    private final StepTable table;
    private final int blocksPerGroup;
    private final long allGroups;
    private final int inputWords;
    private final Block[] blocks;
    private final Thread owner = Thread.currentThread();
    private final List<PerRun<?>> opened = new ArrayList<>();
    private final Cells cells;
    private final MissingInputs missing;
    private final Held held;
    private final CarefulPass careful;
    private final Watch watch = new Watch();
    private final Telling telling;
    private boolean running;

    /** The input that alone has changed since everything was up to date; {@link #NONE} if there is none such. */
    private int onlyChanged = NONE;

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
        this.blocksPerGroup = blocksPerGroup;
        inputWords = Steps.inputWords(inputs);
        allGroups = -1L >>> -((blocks + blocksPerGroup - 1) / blocksPerGroup);
        dirty = allGroups;
        cells = new Cells(table, blocks);
        this.blocks = cells.blocks;
        missing = new MissingInputs(inputs);
        held = new Held(cells);
        careful = new CarefulPass(this, cells, held);
        telling = new Telling(this, cells, watch);
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
        cells.replace(steps);
        reopen();
    }

    /** Whether this thread may go on without further question. */
    public boolean isOpen() {
        return Thread.currentThread() == user;
    }

    private void reopen() {
        boolean ordinary = missing.isEmpty() && !cells.hasReplaced() && held.isEmpty();
        user = ordinary ? owner : null;
    }

    /**
     * Whether an input is set for the first time. From then on it is not missing.
     *
     * @throws IllegalStateException if the thread is not the sheet's, or a processor of the sheet's calls
     */
    public boolean isFirst(int input) {
        requireCallable();
        if (!missing.remove(input)) {
            return false;
        }
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
        mark(input, 0);
        mark(table.steps().takingInput(input));
    }

    /**
     * Says where to look for the steps that take a changed input.
     *
     * @param groups of these steps
     */
    public void mark(int input, long groups) {
        if (dirty == 0) {
            onlyChanged = input;
        } else if (onlyChanged != input) {
            onlyChanged = NONE;
        }
        dirty |= groups;
    }

    /**
     * The one input that has changed since everything was up to date, so that a pass can follow it. -1 if there is no
     * such, and where somebody observes: who ran is told from bits, which only other passes set.
     */
    public int onlyChanged() {
        return isOpen() && watch.isEmpty() ? onlyChanged : NONE;
    }

    private void mark(Marks marks) {
        for (int i = 0; i < marks.blocks.length; i++) {
            int block = marks.blocks[i];
            blocks[block].dirty |= marks.steps[i];
            lookAt(block);
        }
    }

    /** Says of a block that a step of it may be dirty. */
    void lookAt(int block) {
        dirty |= 1L << (block / blocksPerGroup);
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
            running = false;
            isDone(0, failed);
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
            start();
            if (update(table.steps().needed(step), groups) && opened.isEmpty()) {
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
            lookAt(cells.steps().block(condition));
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
        return held.isSettled(condition);
    }

    /**
     * Holds what a condition threw, for all that ask it until one of its arguments changes.
     *
     * @return what is thrown in its place
     */
    public RuntimeException failCondition(int condition, String name, Throwable thrown) {
        return held.failCondition(condition, name, thrown);
    }

    /** The same of a condition that is secret or asks for what is. */
    public RuntimeException failSecretCondition(int condition, String name, Throwable thrown) {
        return thrown instanceof Exception cause
                ? held.failCondition(condition, ConditionFailedException.ofSecret(name, cause))
                : held.failCondition(condition, name, thrown);
    }

    /** The same, where it failed because one failed that it asked. */
    public ConditionFailedException failCondition(int condition, ConditionFailedException thrown) {
        return held.failCondition(condition, thrown);
    }

    /** Starts a pass. */
    public void start() {
        user = null;
        running = true;
        onlyChanged = NONE;
    }

    /**
     * Whether a pass may go on after a block.
     *
     * @param failed the place of the step that failed there, or -1
     */
    public boolean isDone(int block, int failed) {
        if (failed >= 0) {
            held.add(block, failed);
        }
        return failed < 0;
    }

    /**
     * Ends a pass that followed an input.
     *
     * @param step where it led
     * @param done whether no step failed; otherwise all goes on with more care
     */
    public void end(int step, boolean done) {
        dirty = done ? 0 : allGroups;
        if (done && opened.isEmpty()) {
            end();
            return;
        }
        running = false;
        refreshWithCare(step);
    }

    private void end() {
        running = false;
        user = owner;
    }

    /** Runs dirty steps until one fails; whether none did. Only groups that may have some are looked at. */
    boolean update(long[] needed, long groups) {
        int firstWord = inputWords;
        long todo = blocks.length == 1 ? 1 : dirty & groups;
        while (todo != 0) {
            int group = Long.numberOfTrailingZeros(todo);
            int end = Math.min(blocks.length, (group + 1) * blocksPerGroup);
            long left = 0;
            for (int block = group * blocksPerGroup; block < end; block++) {
                Block next = blocks[block];
                int word = firstWord + block;
                if (word < needed.length && (next.dirty & needed[word]) != 0) {
                    if (!isDone(block, next.update(needed[word]))) {
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
        Steps steps = cells.steps();
        long[] needed = steps.needed(step);
        int input = missing.first(needed);
        if (input >= 0) {
            throw Refusal.ofMissing(sheet, steps.input(input), steps.name(step));
        }
        Throwables thrown = new Throwables();
        Throwables closing = pass(needed);
        Throwable failure = held.of(needed);
        if (failure != null) {
            thrown.add(failure);
        }
        closing.addTo(thrown);
        thrown.rethrow();
    }

    private void requireCallable() {
        Thread thread = Thread.currentThread();
        if (thread != owner) {
            throw Refusal.ofThread(sheet, owner, thread);
        }
        if (running) {
            throw Refusal.ofProcessor(sheet);
        }
    }

    /** Whether the inputs that a value needs are set. */
    boolean isAble(long[] needed) {
        return missing.first(needed) < 0;
    }

    /** Whether nothing that leads to a value is missing or failed. */
    boolean isMade(long[] needed) {
        return isAble(needed) && held.of(needed) == null;
    }

    /** Runs all that can run of some steps, then closes what was opened for them. */
    Throwables pass(long[] needed) {
        start();
        try {
            careful.run(needed);
        } finally {
            running = false;
        }
        Throwables closing = close();
        reopen();
        return closing;
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

    /**
     * Registers an observer of a value.
     *
     * @param equality when its observers are not told of it
     */
    public Registration observe(int step, Equality equality, Observer<?> observer) {
        requireCallable();
        return telling.observe(step, equality, observer);
    }

    /**
     * Makes several changes at once.
     *
     * @param of the sheet that is changed
     */
    public <S> void change(S of, Consumer<? super S> changes) {
        requireCallable();
        telling.change(of, changes);
    }

    /** An input has changed: brings what is observed up to date and tells its observers. */
    public void changed() {
        if (watch.isDue()) {
            telling.tellAll();
        }
    }
}
