package namesakes;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code namesakes.Namesakes}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors({
    "other(java.lang.String,java.lang.StringBuilder) text suffix",
    "lists(namesakes.other.List) other",
    "boxed(java.util.List) lists",
    "outcome(namesakes.Box.List) boxed",
    "overrides(namesakes.other.Outputs) outcome",
    "builder(namesakes.other.Override[][]) overrides",
    "own(namesakes.other.NamesakesFlowBuilder) builder",
    "length(namesakes.Integer) own",
    "entry(namesakes.Integer,int) own length"
})
final class Namesakes_Processors {
    private Namesakes_Processors() {}
}
