package dev.leat.benchmarks;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.benchmarks.peer.Outcome;
import java.util.Map;
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
}
