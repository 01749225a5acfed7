package lazy;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code lazy.Words}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors({
    "tokens(java.lang.String) text",
    "counts(java.util.List) tokens",
    "uniques(java.util.Map) counts",
    "ends(java.util.List) tokens",
    "headline(int,int,java.lang.String,java.time.Clock) year uniques first clock"
})
public final class Words_Processors {
    private Words_Processors() {}
}
