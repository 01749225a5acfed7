package weather;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code weather.Weather}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors({
    "symbol(weather.Weather.Sky) sky",
    "clear(weather.Weather.Sky,boolean) sky early",
    "glimmering(weather.Weather.Sky) sky",
    "cloudy(weather.Weather.Sky) sky",
    "holiday(int) day",
    "hat(int) day",
    "glasses(int) day -> @org.jspecify.annotations.Nullable",
    "air(int) day",
    "walk(boolean) early",
    "rest(weather.Weather.Sky,boolean) tomorrow windy",
    "bask(weather.Weather.Sky) tomorrow",
    "tomorrow(weather.Weather.Sky) sky"
})
final class Weather_Processors {
    private Weather_Processors() {}
}
