package commands;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code commands.Lock}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors({
    "close(commands.Lock.Close) command",
    "open(commands.Lock.Open) command",
    "known(commands.Lock.Open) command",
    "alarm(commands.Lock.Mood) mood",
    "calm(commands.Lock.Mood) mood",
    "other(commands.Lock.Mood) mood"
})
final class Lock_Processors {
    private Lock_Processors() {}
}
