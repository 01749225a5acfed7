package machines;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code machines.Lock}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors({
    "delivered()",
    "right(machines.Lock.Locked,machines.Lock.Unlock) state command",
    "unlock(machines.Lock.Locked,machines.Lock.Unlock) state command",
    "close(machines.Lock.Unlocked,machines.Lock.Close) state command",
    "show(machines.Lock.Unlocked) state",
    "refuse(machines.Lock.Locked) state"
})
final class Lock_Processors {
    private Lock_Processors() {}
}
