package dev.leat.benchmarks;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.benchmarks.peer.Outcome;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

final class AgreementTest {
    @Test
    void aSingleOtherValueOfAFlowIsNoticed() {
        Object made = Arithmetic5Flow.create().run(1);

        assertThatThrownBy(() -> Agreement.require(made, Arithmetic5ByHand.run(2)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSingleOtherValueOfAPeerIsNoticed() {
        Outcome made = () -> Map.of("v4", Arithmetic5ByHand.run(2).v4());

        assertThatThrownBy(() -> Agreement.require(made, Arithmetic5ByHand.run(1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPeerThatMadeNothingIsNoticed() {
        Outcome nothing = Map::of;

        assertThatThrownBy(() -> Agreement.require(nothing, Arithmetic5ByHand.run(1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherInputOfRulesIsNoticed() {
        assertThatThrownBy(() -> Agreement.ofRules(x -> Rules100Flow.create().run(x + 1), Rules100ByHand::run))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("On 0 fired ");
    }

    @Test
    void rulesThatMissOneAreNoticed() {
        IntFunction<Outcome> missing = x -> () -> {
            Map<String, Object> values = Rules100ByHand.run(x).values();
            values.remove(values.keySet().iterator().next());
            return values;
        };

        assertThatThrownBy(() -> Agreement.ofRules(missing, Rules100ByHand::run))
                .isInstanceOf(IllegalStateException.class);
    }
}
