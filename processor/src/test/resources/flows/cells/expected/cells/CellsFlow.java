package cells;

import dev.leat.GeneratedFlow;
import jakarta.inject.Inject;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The flow that {@link Cells} declares.
 *
 * <pre>{@code
 * flowchart TD
 *   i0(["x<br/>int"])
 *   i1(["y<br/>int"])
 *   d2[/"log<br/>List&lt;String&gt;"/]
 *   s3["a<br/>int"]
 *   s4["b<br/>int"]
 *   s5["c<br/>int"]
 *   s6["d<br/>int"]
 *   i0 --> s3
 *   d2 -.-> s3
 *   i1 --> s4
 *   d2 -.-> s4
 *   s3 --> s5
 *   s4 --> s5
 *   d2 -.-> s5
 *   s4 --> s6
 *   d2 -.-> s6
 * }</pre>
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Cells.class)
class CellsFlow {
    final List<String> log;

    @Inject
    CellsFlow(List<String> log) {
        this.log = log;
    }

    /** Builds the flow with values or dependencies replaced: for tests. */
    static CellsFlowBuilder builder() {
        return new CellsFlowBuilder();
    }

    /** Makes every value, each after those it takes, on the calling thread. */
    public Outputs run(int x, int y) {
        int a = Cells.a(x, log);
        int b = Cells.b(y, log);
        int c = Cells.c(a, b, log);
        int d = Cells.d(b, log);
        return new Outputs(a, b, c, d);
    }

    /** Opens a sheet of its own for the calling thread, with no input set. */
    public CellsFlowSheet sheet() {
        return new CellsFlowSheet(this);
    }

    /** The values of one run of {@link CellsFlow}. */
    @GeneratedFlow(Cells.class)
    public static final class Outputs {
        private final int a;
        private final int b;
        private final int c;
        private final int d;

        Outputs(int a, int b, int c, int d) {
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
        }

        /** Made by {@code a(x, log)}. */
        public int a() {
            return a;
        }

        /** Made by {@code b(y, log)}. */
        public int b() {
            return b;
        }

        /** Made by {@code c(a, b, log)}. */
        public int c() {
            return c;
        }

        /** Made by {@code d(b, log)}. */
        public int d() {
            return d;
        }

        @Override
        public String toString() {
            return "Outputs[a=" + a + ", b=" + b + ", c=" + c + ", d=" + d + "]";
        }
    }
}
