package signals;

import static org.assertj.core.api.Assertions.assertThat;

import signals.Light.Colour;
import signals.Light.Event;

final class LightCheck {
    public static void main(String[] args) {
        LightFlowSession light = LightFlow.create().open();
        assertThat(light.current().beware()).as("before any event").contains("beware");
        assertThat(light.current().walk()).isEmpty();

        assertThat(light.run(Event.TICK, 12).colour()).as("nothing ticks in the dark").isEmpty();
        assertThat(light.state().colour()).isEqualTo(Colour.DARK);

        LightFlow.Outputs started = light.run(Event.REPAIR, 12);
        assertThat(started.colour()).contains(Colour.RED);
        assertThat(started.walk()).contains("walk");
        assertThat(started.beware()).isEmpty();
        assertThat(started.night()).as("nobody asked").isEmpty();
        assertThat(light.current().walk()).contains("walk");

        assertThat(light.run(Event.REPAIR, 12).colour()).as("works already").isEmpty();
        assertThat(light.run(Event.TICK, 3).colour()).as("at night").isEmpty();
        assertThat(light.run(Event.TICK, 12).colour()).contains(Colour.GREEN);
        assertThat(light.run(Event.TICK, 12).colour()).contains(Colour.YELLOW);
        assertThat(light.run(Event.TICK, 12).colour()).contains(Colour.RED);
        assertThat(light.run(Event.FAIL, 3).beware()).contains("beware");
        assertThat(LightFlow.create().resume(light.state()).run(Event.FAIL, 3).colour()).contains(Colour.DARK);
    }
}
