package dev.leat.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class ReplacementTest {
    @Test
    void whatWasGivenIsTakenAlsoNull() {
        String given = Replacement.given(new Replacement<>("ticking"), "ReportFlow", "clock");
        String none = Replacement.given(new Replacement<>(null), "ReportFlow", "clock");

        assertThat(given).isEqualTo("ticking");
        assertThat(none).isNull();
    }

    @Test
    void whatWasNotGivenIsToldWithWhatToDo() {
        assertThatThrownBy(() -> Replacement.given(null, "ReportFlow", "clock"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("ReportFlow depends on `clock`, which nothing supplies. Fix: call"
                        + " ReportFlowBuilder.clock(…) before build()");
    }
}
