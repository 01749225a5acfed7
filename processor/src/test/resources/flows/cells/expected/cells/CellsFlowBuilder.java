package cells;

import dev.leat.GeneratedFlow;
import dev.leat.runtime.Replacement;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link CellsFlow} with values or dependencies replaced, for tests.
 * A processor whose value is replaced does not run.
 *
 * <p>Not thread-safe; the flows it builds do not see later changes.
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Cells.class)
final class CellsFlowBuilder {
    Replacement<List<String>> log;
    Replacement<Integer> a;
    Replacement<Integer> b;
    Replacement<Integer> c;
    Replacement<Integer> d;

    CellsFlowBuilder() {}

    private CellsFlowBuilder(CellsFlowBuilder original) {
        this.log = original.log;
        this.a = original.a;
        this.b = original.b;
        this.c = original.c;
        this.d = original.d;
    }

    /** Gives the flow its {@code log}. */
    public CellsFlowBuilder log(List<String> log) {
        this.log = new Replacement<>(log);
        return this;
    }

    /** Replaces the value {@code a}. */
    public CellsFlowBuilder a(int a) {
        this.a = new Replacement<>(a);
        return this;
    }

    /** Replaces the value {@code b}. */
    public CellsFlowBuilder b(int b) {
        this.b = new Replacement<>(b);
        return this;
    }

    /** Replaces the value {@code c}. */
    public CellsFlowBuilder c(int c) {
        this.c = new Replacement<>(c);
        return this;
    }

    /** Replaces the value {@code d}. */
    public CellsFlowBuilder d(int d) {
        this.d = new Replacement<>(d);
        return this;
    }

    /**
     * Builds the flow.
     *
     * @throws IllegalStateException if a dependency was not given
     */
    public CellsFlow build() {
        return new Replaced(new CellsFlowBuilder(this),
                Replacement.given(this.log, "CellsFlow", "log"));
    }

    /** The flow as written, but for the replacements. */
    @GeneratedFlow(Cells.class)
    private static final class Replaced extends CellsFlow {
        private final CellsFlowBuilder replaced;

        Replaced(CellsFlowBuilder replaced, List<String> log) {
            super(log);
            this.replaced = replaced;
        }

        @Override
        public CellsFlow.Outputs run(int x, int y) {
            int a = replaced.a == null ? Cells.a(x, log) : replaced.a.value();
            int b = replaced.b == null ? Cells.b(y, log) : replaced.b.value();
            int c = replaced.c == null ? Cells.c(a, b, log) : replaced.c.value();
            int d = replaced.d == null ? Cells.d(b, log) : replaced.d.value();
            return new CellsFlow.Outputs(a, b, c, d);
        }

        @Override
        public CellsFlowSheet sheet() {
            return new CellsFlowSheet(this, replaced);
        }
    }
}
