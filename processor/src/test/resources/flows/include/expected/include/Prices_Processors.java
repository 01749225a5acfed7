package include;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code include.Prices}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors({
    "net(int) items"
})
final class Prices_Processors {
    private Prices_Processors() {}
}
