package dev.leat.runtime.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EqualityTest {
    private final List<String> list = List.of("a");
    private final List<String> equal = List.of("a");

    @Test
    void equalsLooksIntoArrays() {
        assertThat(Equality.EQUALS.holds(list, equal)).isTrue();
        assertThat(Equality.EQUALS.holds(new int[][] {{1}}, new int[][] {{1}})).isTrue();
        assertThat(Equality.EQUALS.holds(new int[] {1}, new int[] {2})).isFalse();
        assertThat(Equality.EQUALS.holds(null, null)).isTrue();
        assertThat(Equality.EQUALS.holds(null, list)).isFalse();
    }

    @Test
    void numbersAreComparedByTheirBits() {
        assertThat(Equality.EQUALS.holds(Double.NaN, Double.NaN)).isTrue();
        assertThat(Equality.EQUALS.holds(0.0, -0.0)).isFalse();
    }

    @Test
    void sameIsTheSameObject() {
        assertThat(Equality.SAME.holds(list, list)).isTrue();
        assertThat(Equality.SAME.holds(list, equal)).isFalse();
    }

    @Test
    void neverIsNever() {
        assertThat(Equality.NEVER.holds(list, list)).isFalse();
    }

    @Test
    void nothingAfterNothingIsNoChange() {
        Optional<List<String>> some = Optional.of(list);

        assertThat(Equality.NEVER_CONTENTS.holds(some, some)).isFalse();
        assertThat(Equality.NEVER_CONTENTS.holds(some, Optional.empty())).isFalse();
        assertThat(Equality.NEVER_CONTENTS.holds(Optional.empty(), Optional.empty()))
                .isTrue();
    }

    @Test
    void contentsAreComparedAndNotWhatHoldsThem() {
        assertThat(Equality.EQUAL_CONTENTS.holds(Optional.of(new int[] {1}), Optional.of(new int[] {1})))
                .isTrue();
        assertThat(Equality.EQUAL_CONTENTS.holds(Optional.empty(), Optional.of(list)))
                .isFalse();
        assertThat(Equality.EQUAL_CONTENTS.holds(Optional.empty(), Optional.empty()))
                .isTrue();
        assertThat(Equality.SAME_CONTENTS.holds(Optional.of(list), Optional.of(list)))
                .isTrue();
        assertThat(Equality.SAME_CONTENTS.holds(Optional.of(list), Optional.of(equal)))
                .isFalse();
    }
}
