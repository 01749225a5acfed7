package dev.leat.benchmarks.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.benchmarks.Allocation;
import org.junit.jupiter.api.Test;

/** A run of a session makes its outputs and nothing else: no lock, no copy of the state. */
final class SessionAllocationTest {
    @Test
    void sessionAllocatesWhatIsAllocatedByHand() {
        Allocation allocation = new Allocation();

        assertThat(allocation.ofRun(new SessionBenchmark.LeatState()::run))
                .isEqualTo(allocation.ofRun(new SessionBenchmark.ByHandState()::run))
                .isLessThanOrEqualTo(40);
    }

    @Test
    void contendersAgreeRunAfterRun() {
        MeterFlowSession session = MeterFlow.create().open();
        MeterByHand byHand = new MeterByHand();
        for (long reading : new long[] {5, 3, 9, 4}) {
            MeterFlow.Outputs made = session.run(reading);
            MeterByHand.Outputs expected = byHand.run(reading);

            assertThat(made.total()).isEqualTo(expected.total());
            assertThat(made.range()).isEqualTo(expected.range());
            assertThat(made.distance()).isEqualTo(expected.distance());
        }
    }
}
