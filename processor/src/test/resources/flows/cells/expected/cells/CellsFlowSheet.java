package cells;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.sheet.Block;
import dev.leat.runtime.sheet.Equality;
import dev.leat.runtime.sheet.Ledger;
import dev.leat.runtime.sheet.Observer;
import dev.leat.runtime.sheet.Registration;
import dev.leat.runtime.sheet.StepTable;
import java.util.BitSet;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * The values of {@link CellsFlow} as a sheet: set inputs, read values. What a changed input
 * reaches is made anew when it is read or observed, each step at most once, and where a value turns out
 * to be the same, what takes it is left alone.
 *
 * <p>Belongs to the thread that opened it.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Cells.class)
final class CellsFlowSheet {
    private static final StepTable TABLE = StepTable.of("""
            x, y
            a i0, b i1, c 2 1, d 2
            """);

    private final CellsFlow flow;
    private final Ledger ledger = new Ledger("CellsFlowSheet", TABLE, 2, 1, 1);
    private final Steps1 steps1 = ledger.add(0, new Steps1(this));
    private int x;
    private int y;

    CellsFlowSheet(CellsFlow flow) {
        this.flow = flow;
    }

    /** A sheet in which some values are replaced: these are never made. */
    CellsFlowSheet(CellsFlow flow, CellsFlowBuilder replaced) {
        this(flow);
        BitSet steps = new BitSet();
        steps1.replace(replaced, steps);
        if (!steps.isEmpty()) {
            ledger.replace(steps);
        }
    }

    /** Sets the input {@code x}. */
    public CellsFlowSheet x(int x) {
        boolean first = !ledger.isOpen() && ledger.isFirst(0);
        if (first || x != this.x) {
            this.x = x;
            steps1.dirty |= 0x1L; // a
            ledger.changed();
        }
        return this;
    }

    /** Sets the input {@code y}. */
    public CellsFlowSheet y(int y) {
        boolean first = !ledger.isOpen() && ledger.isFirst(1);
        if (first || y != this.y) {
            this.y = y;
            steps1.dirty |= 0x2L; // b
            ledger.changed();
        }
        return this;
    }

    /**
     * Makes several changes at once: observers are called when all are made.
     *
     * @param changes is given this sheet
     */
    public CellsFlowSheet change(Consumer<? super CellsFlowSheet> changes) {
        ledger.change(this, changes);
        return this;
    }

    /** Made by {@code a(x, log)}. */
    public int a() {
        if (!ledger.isOpen() || (steps1.dirty & 0x1L) != 0) {
            ledger.refresh(0, steps1, 0x1L);
        }
        return steps1.a;
    }

    /** Made by {@code b(y, log)}. */
    public int b() {
        if (!ledger.isOpen() || (steps1.dirty & 0x2L) != 0) {
            ledger.refresh(1, steps1, 0x2L);
        }
        return steps1.b;
    }

    /** Made by {@code c(a, b, log)}. */
    public int c() {
        if (!ledger.isOpen() || (steps1.dirty & 0x7L) != 0) {
            ledger.refresh(2, steps1, 0x7L);
        }
        return steps1.c;
    }

    /** Made by {@code d(b, log)}. */
    public int d() {
        if (!ledger.isOpen() || (steps1.dirty & 0xAL) != 0) {
            ledger.refresh(3, steps1, 0xAL);
        }
        return steps1.d;
    }

    /** Registers observers: {@code sheet.on().value((before, now) -> …)}. */
    public Observers on() {
        return new Observers();
    }

    /**
     * Registers observers, which are called when their value has changed. It is kept up to date from then on.
     */
    @GeneratedFlow(Cells.class)
    public final class Observers {
        private Observers() {}

        /** Observes {@code a}. */
        public Registration a(Observer<? super Integer> observer) {
            return ledger.observe(0, Equality.EQUALS, observer);
        }

        /** Observes {@code b}. */
        public Registration b(Observer<? super Integer> observer) {
            return ledger.observe(1, Equality.EQUALS, observer);
        }

        /** Observes {@code c}. */
        public Registration c(Observer<? super Integer> observer) {
            return ledger.observe(2, Equality.EQUALS, observer);
        }

        /** Observes {@code d}. */
        public Registration d(Observer<? super Integer> observer) {
            return ledger.observe(3, Equality.EQUALS, observer);
        }
    }

    /** A stretch of the steps that HotSpot compiles well, and the values they made. */
    @GeneratedFlow(Cells.class)
    private static final class Steps1 extends Block {
        private final CellsFlowSheet sheet;
        private int a;
        private int b;
        private int c;
        private int d;

        Steps1(CellsFlowSheet sheet) {
            super(0xFL);
            this.sheet = sheet;
        }

        @Override
        public int update(long needed) {
            long dirty = this.dirty;
            int step = 0;
            int failed = NONE;
            try {
                if ((dirty & needed & 0x1L) != 0) {
                    step = 0;
                    int a = Cells.a(sheet.x, sheet.flow.log);
                    if (a != this.a) {
                        this.a = a;
                        dirty |= 0x4L; // c
                    }
                }
                if ((dirty & needed & 0x2L) != 0) {
                    step = 1;
                    int b = Cells.b(sheet.y, sheet.flow.log);
                    if (b != this.b) {
                        this.b = b;
                        dirty |= 0xCL; // c, d
                    }
                }
                if ((dirty & needed & 0x4L) != 0) {
                    step = 2;
                    c = Cells.c(a, b, sheet.flow.log);
                }
                if ((dirty & needed & 0x8L) != 0) {
                    step = 3;
                    d = Cells.d(b, sheet.flow.log);
                }
            } catch (Throwable thrown) {
                failure = thrown;
                failed = step;
                needed &= -1L >>> (63 - step); // What comes after did not run.
            }
            ran |= dirty & needed;
            this.dirty = dirty & ~needed;
            return failed;
        }

        @Override
        public Object value(int step) {
            return switch (step) {
                case 0 -> a;
                case 1 -> b;
                case 2 -> c;
                case 3 -> d;
                default -> throw new IndexOutOfBoundsException(step);
            };
        }

        void replace(CellsFlowBuilder replaced, BitSet steps) {
            if (replaced.a != null) {
                a = replaced.a.value();
                steps.set(0);
            }
            if (replaced.b != null) {
                b = replaced.b.value();
                steps.set(1);
            }
            if (replaced.c != null) {
                c = replaced.c.value();
                steps.set(2);
            }
            if (replaced.d != null) {
                d = replaced.d.value();
                steps.set(3);
            }
        }
    }
}
