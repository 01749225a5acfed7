package dev.leat.processor.check;

import static dev.leat.processor.check.StepData.alternative;
import static dev.leat.processor.check.StepData.step;
import static dev.leat.processor.check.StepData.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.processor.model.DependencyKey;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.StateValue;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Step.Presence;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of flows that keep {@code sum}. */
class DerivedTest {
    private static final Step SUM = always("sum", List.of(new Argument.Input("command")));

    private static Step always(String value, List<Argument> arguments) {
        return step(value, Presence.ALWAYS, alternative("", List.of(), arguments));
    }

    private static List<String> derived(Step... steps) {
        Step initial = always("sum", List.of());
        return Derived.of(List.of(steps), List.of(new StateValue("sum", JavaType.BOOLEAN, null, initial))).stream()
                .map(Step::value)
                .toList();
    }

    @Test
    void whatFollowsFromKeptValuesIsDerived() {
        assertThat(derived(SUM, always("next", values("sum")), always("last", values("next"))))
                .containsExactly("next", "last");
    }

    @Test
    void whatNeedsAnInputAsWellIsNot() {
        Step both = always("both", List.of(new Argument.Value("sum"), new Argument.Input("command")));

        assertThat(derived(SUM, both, always("next", values("sum")), always("last", values("both"))))
                .containsExactly("next");
    }

    @Test
    void whatIsKeptItselfIsNot() {
        assertThat(derived(SUM)).isEmpty();
    }

    @Test
    void whatNeedsOnlyWhatIsInjectedIsDerivedWhereSomethingElseIs() {
        Step injected = always(
                "injected", List.of(new Argument.Dependency(new DependencyKey(StepData.type("Clock"), List.of()))));

        assertThat(derived(SUM, injected)).isEmpty();
        assertThat(derived(SUM, injected, always("next", values("sum")))).containsExactly("injected", "next");
    }
}
