package dev.leat.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessionExceptionsTest {
    @Test
    void stateOfAnotherShapeIsToldWithWhatTheFlowKeeps() {
        assertThat(new StateShapeException("SumFlow", "long sum", "aaaa", "bbbb"))
                .hasMessage("SumFlow keeps `long sum`, shape aaaa, but this state has the shape bbbb: it was saved by"
                        + " another flow, or before a name or a type changed. Fix: make the present values from the saved"
                        + " ones and resume SumFlow.State.of(…), or open a new session.");
        assertThat(new StateShapeException("SumFlow", "long sum", "aaaa", null))
                .hasMessageContaining("but this state has no shape: it was");
    }

    @Test
    void runWithinARunIsToldWithWhatToDo() {
        assertThat(new ReentrantRunException("SumFlow"))
                .hasMessage(
                        "A session of SumFlow was asked to run by a processor that it was just running. Its next run"
                                + " starts from what this one makes, which is not made yet. Fix: run it when this run has"
                                + " returned, or run another session.");
    }
}
