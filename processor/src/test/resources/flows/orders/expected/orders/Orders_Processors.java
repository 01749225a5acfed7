package orders;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code orders.Orders}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors({
    "lines(java.lang.String) text",
    "price(java.lang.String) line",
    "large(int) price",
    "discounted(int) price",
    "prices(int[],int[]) prices discounted",
    "nothing()",
    "total(int,int) total price",
    "share(int,int) price total"
})
final class Orders_Processors {
    private Orders_Processors() {}
}
