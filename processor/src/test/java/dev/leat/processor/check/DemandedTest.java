package dev.leat.processor.check;

import static dev.leat.processor.check.StepData.alternative;
import static dev.leat.processor.check.StepData.step;
import static dev.leat.processor.check.StepData.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Presence;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemandedTest {
    private static final Step A = condition("a");
    private static final Step B = condition("b");

    private static Step condition(String name, String... taken) {
        return step(name, Presence.ON_DEMAND, alternative("", List.of(), values(taken)));
    }

    @Test
    void firstConditionOfTheFirstGuardIsDemanded() {
        Step chosen = step(
                "v",
                Presence.ALWAYS,
                alternative("b && a", List.of(), List.of()),
                alternative("", List.of(), List.of()));

        assertThat(presences(A, B, chosen)).containsExactly(Presence.ON_DEMAND, Presence.DEMANDED, Presence.ALWAYS);
    }

    @Test
    void conditionThatIsTakenIsDemanded() {
        Step taking = step("v", Presence.ALWAYS, alternative("", List.of(), values("a")));

        assertThat(presences(A, B, taking)).containsExactly(Presence.DEMANDED, Presence.ON_DEMAND, Presence.ALWAYS);
    }

    @Test
    void conditionThatOneAlternativeTakesIsNot() {
        Step chosen = step(
                "v", Presence.ALWAYS, alternative("b", List.of(), values("a")), alternative("", List.of(), List.of()));

        assertThat(presences(A, B, chosen)).containsExactly(Presence.ON_DEMAND, Presence.DEMANDED, Presence.ALWAYS);
    }

    @Test
    void demandedConditionDemandsWhatItTakes() {
        Step taking = step("v", Presence.ALWAYS, alternative("", List.of(), values("c")));

        assertThat(presences(A, condition("c", "a"), taking))
                .containsExactly(Presence.DEMANDED, Presence.DEMANDED, Presence.ALWAYS);
        assertThat(presences(A, condition("c", "a"))).containsOnly(Presence.ON_DEMAND);
    }

    @Test
    void conditionThatMayBeAbsentStaysSo() {
        Step absent = step("a", Presence.ON_DEMAND_SOMETIMES, alternative("b", List.of(), List.of()));
        Step taking = step("v", Presence.ALWAYS, alternative("", List.of(), values("a")));

        assertThat(presences(B, absent, taking))
                .containsExactly(Presence.DEMANDED, Presence.ON_DEMAND_SOMETIMES, Presence.ALWAYS);
    }

    private static List<Presence> presences(Step... steps) {
        return Demanded.of(List.of(steps), value -> "").stream()
                .map(Step::presence)
                .toList();
    }
}
