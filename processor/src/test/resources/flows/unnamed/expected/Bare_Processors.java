import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code Bare}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors({
    "next(int) x"
})
final class Bare_Processors {
    private Bare_Processors() {}
}
