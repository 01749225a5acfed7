package dev.leat.runtime.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * A sheet as it is generated, by hand: {@code half} of {@code x}, {@code other} from {@code y}, their {@code sum}, and
 * {@code twice} that. The first two are one block, the others another. Negative inputs make the first two fail.
 */
final class Sums {
    static final int HALF = 0;
    static final int OTHER = 1;
    static final int SUM = 2;
    static final int TWICE = 3;

    /** Which steps ran, in their order. */
    final List<String> ran = new ArrayList<>();

    final Ledger ledger;
    private final Firsts firsts;
    private final Seconds seconds;
    private Consumer<String> running = any -> {};
    private int x;
    private int y;

    Sums() {
        this(table());
    }

    Sums(StepTable table) {
        ledger = new Ledger("Sums", table, 2, 2, 1);
        firsts = ledger.add(0, new Firsts());
        seconds = ledger.add(1, new Seconds());
    }

    static StepTable table() {
        return StepTable.of("x, y\nhalf i0, other i1\n", "sum 2 1, twice 1\n");
    }

    /** What each step does besides. */
    void whenRunning(Consumer<String> action) {
        running = action;
    }

    void replaceSum(int value) {
        BitSet steps = new BitSet();
        steps.set(SUM);
        seconds.sum = value;
        ledger.replace(steps);
    }

    Sums x(int value) {
        boolean first = !ledger.isOpen() && ledger.isFirst(0);
        if (first || value != x) {
            x = value;
            firsts.dirty |= 1;
            ledger.dirty |= 1;
            ledger.changed();
        }
        return this;
    }

    Sums y(int value) {
        boolean first = !ledger.isOpen() && ledger.isFirst(1);
        if (first || value != y) {
            y = value;
            ledger.markTakingInput(1);
            ledger.changed();
        }
        return this;
    }

    int half() {
        refresh(HALF, 1);
        return firsts.half;
    }

    int other() {
        refresh(OTHER, 1);
        return firsts.other;
    }

    int sum() {
        refresh(SUM, 3);
        return seconds.sum;
    }

    int twice() {
        refresh(TWICE, 3);
        return seconds.typedValue(1);
    }

    private void refresh(int step, long groups) {
        if (!ledger.isOpen() || (ledger.dirty & groups) != 0) {
            ledger.refresh(step, groups);
        }
    }

    /** Forgets what ran. */
    List<String> takeRan() {
        List<String> all = List.copyOf(ran);
        ran.clear();
        return all;
    }

    private void run(String step) {
        ran.add(step);
        running.accept(step);
    }

    private static int positive(String input, int value) {
        if (value < 0) {
            throw new IllegalArgumentException(input);
        }
        return value;
    }

    private final class Firsts extends Block {
        private int half;
        private int other;

        Firsts() {
            super(3);
        }

        @Override
        public int update(long needed) {
            long rest = needed;
            int step = 0;
            int failed = -1;
            try {
                if ((dirty & rest & 1) != 0) {
                    run("half");
                    int made = positive("x", x) / 2;
                    if (made != half) {
                        half = made;
                        ledger.markTakingStep(HALF);
                    }
                }
                if ((dirty & rest & 2) != 0) {
                    step = 1;
                    run("other");
                    int made = positive("y", y);
                    if (made != other) {
                        other = made;
                        ledger.markTakingStep(OTHER);
                    }
                }
            } catch (Throwable thrown) {
                failure = thrown;
                failed = step;
                rest &= -1L >>> (63 - step);
            }
            super.ran |= dirty & rest;
            dirty &= ~rest;
            return failed;
        }

        @Override
        public Object value(int place) {
            return place == 0 ? half : other;
        }
    }

    private final class Seconds extends Block {
        private int sum;
        private int twice;

        Seconds() {
            super(3);
        }

        @Override
        public int update(long needed) {
            if ((dirty & needed & 1) != 0) {
                run("sum");
                int made = firsts.half + firsts.other;
                if (made != sum) {
                    sum = made;
                    dirty |= 2;
                }
            }
            if ((dirty & needed & 2) != 0) {
                run("twice");
                twice = 2 * sum;
            }
            super.ran |= dirty & needed;
            dirty &= ~needed;
            return -1;
        }

        @Override
        public Object value(int place) {
            return place == 0 ? sum : twice;
        }
    }
}
