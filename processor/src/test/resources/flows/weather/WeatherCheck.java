package weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.runtime.Fired;
import java.util.List;
import weather.Weather.Sky;

final class WeatherCheck {
    public static void main(String[] args) {
        WeatherFlow flow = WeatherFlow.create();

        WeatherFlow.Outputs summer = flow.run(Sky.CLEAR, false, 20);
        assertThat(summer.symbol()).isEqualTo('o');
        assertThat(summer.bright()).isTrue();
        assertThat(summer.hat()).contains("straw");
        assertThat(summer.rest()).contains("inside");
        assertThat(summer.fired())
                .as("bright holds, windy does, early does not")
                .containsExactly(
                        new Fired("symbol", "symbol(sky)", List.of("sky is CLEAR or CLOUDY"), 'o'),
                        new Fired("hat", "hat(day)", List.of("bright"), "straw"),
                        new Fired("glasses", "glasses(day)", List.of("bright"), "dark"),
                        new Fired("air", "air(day)", List.of("bright"), new Weather.Air(true, 20)),
                        new Fired("tomorrow", "tomorrow(sky)", List.of("bright"), Sky.CLOUDY),
                        new Fired("rest", "rest(tomorrow, windy)", List.of("tomorrow is CLOUDY"), "inside"));

        WeatherFlow.Outputs autumn = flow.run(Sky.CLEAR, false, 201);
        assertThat(autumn.hat()).isEmpty();
        assertThat(autumn.glasses()).isEmpty();
        assertThat(autumn.fired())
                .as("they ran, whatever they made, and each reason is told once")
                .contains(
                        new Fired("hat", "hat(day)", List.of("bright"), null),
                        new Fired("glasses", "glasses(day)", List.of("bright"), null),
                        new Fired("walk", "walk(early)", List.of("!windy"), "later"));

        WeatherFlow.Outputs dull = flow.run(Sky.CLOUDY, true, 20);
        assertThat(dull.bright()).isFalse();
        assertThat(dull.walk()).contains("soon");
        assertThat(dull.fired())
                .as("windy is absent, so that it is no reason")
                .containsExactly(
                        new Fired("symbol", "symbol(sky)", List.of("sky is CLEAR or CLOUDY"), '-'),
                        new Fired("walk", "walk(early)", List.of("early"), "soon"));
        assertThat(Weather.EVALUATED).as("nobody needed it").isEmpty();

        assertThatThrownBy(() -> flow.run(null, true, 20))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("sky");
    }
}
