package graph;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code graph.Orders}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors({
    "sum(graph.Orders.Sum,graph.Orders.Pay) sum command",
    "cancelled(graph.Orders.Sum,graph.Orders.Cancel) sum command",
    "nothing()",
    "totals(graph.Orders.Sum) sum",
    "large(int) paid",
    "often(long) runs",
    "gift(boolean,long) vip runs",
    "note(java.util.Optional) gift",
    "length(java.lang.String) gift"
})
public final class Orders_Processors {
    private Orders_Processors() {}
}
