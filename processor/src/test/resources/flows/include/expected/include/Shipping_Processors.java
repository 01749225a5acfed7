package include;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code include.Shipping}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors(value = {
    "postage(double,double) weight net",
    "label(double) postage"
}, includes = {Prices_Processors.class})
final class Shipping_Processors {
    private Shipping_Processors() {}
}
