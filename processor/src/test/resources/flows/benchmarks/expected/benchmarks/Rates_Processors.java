package benchmarks;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code benchmarks.Rates}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors({
    "rate(int,int) percent scale"
})
final class Rates_Processors {
    private Rates_Processors() {}
}
