package include;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code include.Order}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors(value = {
    "weight(int) items",
    "summary(double,java.lang.String) total label"
}, includes = {Billing_Processors.class, Prices_Processors.class, Shipping_Processors.class})
final class Order_Processors {
    private Order_Processors() {}
}
