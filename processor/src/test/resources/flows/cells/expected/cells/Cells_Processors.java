package cells;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code cells.Cells}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors({
    "a(int,java.util.List) x log",
    "b(int,java.util.List) y log",
    "c(int,int,java.util.List) a b log",
    "d(int,java.util.List) b log"
})
final class Cells_Processors {
    private Cells_Processors() {}
}
