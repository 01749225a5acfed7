package kept;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.runtime.Fired;
import java.util.List;

final class PumpCheck {
    public static void main(String[] args) {
        PumpFlowSession pump = PumpFlow.create().open();
        PumpFlow.Current first = pump.current();
        assertThat(first.on()).isFalse();
        assertThat(first.strokes()).isZero();
        assertThat(first.shown()).isEqualTo("0 strokes");
        assertThat(first.worn()).contains(false);
        assertThat(first.alert()).isEmpty();
        assertThat(first.told()).isEqualTo("0");
        assertThat(first.lamp()).isEqualTo('.');
        assertThat(first.fired()).containsExactly(new Fired("lamp", "unlit()", List.of(), '.'));

        PumpFlow.Outputs unasked = pump.run(true, 0);
        assertThat(unasked.counting()).isFalse();
        assertThat(unasked.strokes()).isEmpty();
        assertThat(unasked.shown()).isEmpty();
        assertThat(unasked.worn()).isEmpty();
        assertThat(unasked.told()).isEqualTo("nothing new");
        assertThat(pump.state().on()).as("made though its guard was not asked").isTrue();
        assertThat(pump.current().lamp()).isEqualTo('*');

        assertThat(pump.run(false, 1).shown()).contains("1 strokes");
        PumpFlow.Outputs second = pump.run(false, 1);
        assertThat(second.alert()).contains("worn by 2");
        assertThat(pump.run(false, 0).alert()).as("nothing new to look at").isEmpty();
        assertThat(pump.current().alert()).contains("worn by 2");
        assertThat(pump.current().fired())
                .containsExactly(
                        new Fired("lamp", "lit()", List.of("on"), '*'),
                        new Fired("alert", "alert(strokes)", List.of("worn", "on"), "worn by 2"));

        PumpFlow replaced = PumpFlow.builder().shown("replaced").on(true).initialStrokes(7).build();
        assertThat(replaced.open().current().shown()).isEqualTo("replaced");
        assertThat(replaced.open().current().on()).as("until a run has made it").isFalse();
        assertThat(replaced.open().run(true, 1).strokes()).contains(8);
        PumpFlowSession silent = PumpFlow.builder().alert("none").build().open();
        assertThat(silent.current().alert()).contains("none");
        assertThat(silent.current().fired()).extracting(Fired::value).containsExactly("lamp");
    }
}
