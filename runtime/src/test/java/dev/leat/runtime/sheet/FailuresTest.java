package dev.leat.runtime.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FailuresTest {
    private static final Throwable ONE = new IllegalStateException("one");
    private static final Throwable OTHER = new IllegalStateException("other");

    private final Steps steps = StepTable.of("x\na i0, b i0, c 2, d 2 1\n").steps();
    private final Failures failures = new Failures(steps);

    @Test
    void theFirstOfSomeStepsCounts() {
        failures.add(1, OTHER);
        failures.add(0, ONE);

        assertThat(failures.of(steps.needed(3))).isSameAs(ONE);
        assertThat(failures.of(steps.needed(1))).isSameAs(OTHER);
        failures.remove(0);
        assertThat(failures.of(steps.needed(2))).isNull();
        assertThat(failures.of(steps.needed(3))).isSameAs(OTHER);
        failures.remove(1);
        assertThat(failures.isEmpty()).isTrue();
    }

    @Test
    void theLastFailureOfAStepCounts() {
        failures.add(0, ONE);
        failures.add(0, OTHER);

        assertThat(failures.of(0)).isSameAs(OTHER);
        assertThat(failures.of(1)).isNull();
    }

    @Test
    void whatWaitsForAFailedStepIsNotTouched() {
        failures.add(1, ONE);

        assertThat(failures.untouched(steps.needed(3)))
                .as("a and c without b and d")
                .containsExactly(0, 0b0101);
    }

    @Test
    void aFailedStepIsTriedAgainWhenItIsDirtyAndWaitsForNoOther() {
        Block block = new Block(0) {
            @Override
            public int update(long needed) {
                return -1;
            }

            @Override
            public Object value(int step) {
                return step;
            }
        };
        Block[] blocks = {block};
        failures.add(0, ONE);
        failures.add(2, OTHER);
        long[] all = steps.needed(3);

        assertThat(failures.retried(all, blocks)).isEqualTo(-1);
        block.dirty = 0b0100;
        assertThat(failures.retried(all, blocks)).as("c waits for a").isEqualTo(-1);
        block.dirty = 0b0101;
        assertThat(failures.retried(all, blocks)).isZero();
        failures.remove(0);
        assertThat(failures.retried(all, blocks)).isEqualTo(2);
    }
}
