package graph;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code graph.Words}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors({
    "tokens(java.lang.String,java.util.Locale) text locale",
    "counts(java.util.List) tokens",
    "uniques(java.util.Map) counts",
    "first(java.util.List) tokens",
    "last(java.util.List) tokens"
})
final class Words_Processors {
    private Words_Processors() {}
}
