package signals;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code signals.Light}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors({
    "dark()",
    "change(signals.Light.Colour,signals.Light.Event) colour event",
    "start(signals.Light.Colour,signals.Light.Event) colour event",
    "fail(signals.Light.Event) event",
    "night(int) hour",
    "walk(signals.Light.Colour) colour",
    "beware(signals.Light.Colour) colour"
})
final class Light_Processors {
    private Light_Processors() {}
}
