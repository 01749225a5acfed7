package lock;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code lock.Lock}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors({
    "locked()",
    "state(lock.Lock.State,lock.Lock.Command) state command",
    "reaction(lock.Lock.State) state"
})
final class Lock_Processors {
    private Lock_Processors() {}
}
