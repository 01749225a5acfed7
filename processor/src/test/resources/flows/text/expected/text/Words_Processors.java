package text;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code text.Words}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors({
    "tokens(java.lang.String) text",
    "counts(java.util.List) tokens",
    "uniques(java.util.Map) counts",
    "first(java.util.List) tokens",
    "last(java.util.List) tokens",
    "headline(int,java.time.Clock) uniques clock"
})
public final class Words_Processors {
    private Words_Processors() {}
}
