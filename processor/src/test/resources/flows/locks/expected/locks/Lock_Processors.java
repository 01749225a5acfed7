package locks;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code locks.Lock}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors({
    "locked()",
    "state(locks.Lock.State,locks.Lock.Command) state command",
    "reaction(locks.Lock.State) state"
})
final class Lock_Processors {
    private Lock_Processors() {}
}
