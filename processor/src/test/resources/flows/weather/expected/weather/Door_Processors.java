package weather;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code weather.Door}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors({
    "open(weather.Door.Closed) before",
    "close(weather.Door.Open) before",
    "closed()",
    "wasOpen(weather.Door.State) before",
    "remark(boolean) freezing"
})
final class Door_Processors {
    private Door_Processors() {}
}
