package include;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code include.Billing}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors(value = {
    "total(double,double,java.lang.StringBuilder) net postage log"
}, includes = {Prices_Processors.class})
final class Billing_Processors {
    private Billing_Processors() {}
}
