package dev.leat.runtime.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets have a word for the inputs, then one for each block. */
final class StepTableTest {
    private final Steps steps =
            StepTable.of("x, y\na i0, b i1\n", "c 2 1, d 1\n").steps();

    @Test
    void stepsAreNumberedThroughTheBlocks() {
        assertThat(List.of(steps.name(0), steps.name(3), steps.input(1))).containsExactly("a", "d", "y");
        assertThat(steps.block(1)).isZero();
        assertThat(steps.block(2)).isEqualTo(1);
        assertThat(steps.place(3)).isEqualTo(1);
        assertThat(steps.step(1, 1)).isEqualTo(3);
        assertThat(steps.hasConditions()).isFalse();
    }

    @Test
    void whatLeadsToAStepIsFoundOnceAndEndsWithItsBlock() {
        assertThat(steps.needed(0)).containsExactly(0b01, 0b01);
        assertThat(steps.needed(3)).containsExactly(0b11, 0b11, 0b11).isSameAs(steps.needed(3));
    }

    @Test
    void whatComesAfterAStepIsFound() {
        long[] a = steps.emptySet();
        steps.add(0, a);

        assertThat(steps.following(a)).containsExactly(0, 0b00, 0b11);
        steps.remove(0, a);
        assertThat(steps.following(a)).containsExactly(0, 0, 0);
    }

    @Test
    void whoTakesAValueIsFoundByBlock() {
        assertThat(marks(steps.takingInput(1))).isEqualTo("[0] [2]");
        assertThat(marks(steps.takingStep(0))).isEqualTo("[1] [1]");
        assertThat(marks(steps.takingStep(3))).isEqualTo("[] []");
    }

    private static String marks(Marks marks) {
        return Arrays.toString(marks.blocks) + " " + Arrays.toString(marks.steps);
    }

    @Test
    void aReplacedStepNeedsNothing() {
        BitSet replaced = new BitSet();
        replaced.set(2);
        Steps fewer = steps.without(replaced);

        assertThat(fewer.isReplaced(2)).isTrue();
        assertThat(fewer.needed(3)).containsExactly(0, 0, 0b10);
        assertThat(fewer.needed(2)).containsExactly(0, 0, 0);
    }

    /** A guarded step has a bit for what decides, and one for each way: it goes by the last. */
    @Test
    void aStepMayHaveSeveralBits() {
        Steps guarded = StepTable.of("x, y\n?big i0, . 1, bonus i1, last 1\n").steps();

        assertThat(guarded.bits(2)).isEqualTo(0b0110);
        assertThat(guarded.bits(1)).isEqualTo(0b0110);
        assertThat(guarded.name(0)).isEqualTo("big");
        assertThat(guarded.step(0, 1)).isEqualTo(2);
        assertThat(guarded.hasConditions()).isTrue();
        assertThat(guarded.needed(3)).as("without the condition").containsExactly(0b11, 0b1110);
        assertThat(guarded.needed(0)).as("a condition that is read").containsExactly(0b01, 0b0001);
        assertThat(marks(guarded.takingInput(0)))
                .as("the condition, and who asks it")
                .isEqualTo("[0] [3]");
        assertThat(marks(guarded.takingStep(0))).as("only who takes it").isEqualTo("[] []");
    }

    @Test
    void aFlowMayHaveNoInputs() {
        Steps constant = StepTable.of("\na, b 1\n").steps();

        assertThat(constant.inputWords()).isZero();
        assertThat(constant.needed(1)).containsExactly(0b11);
    }

    @Test
    void moreThan64InputsTakeTwoWords() {
        String inputs = IntStream.range(0, 65).mapToObj(i -> "x" + i).collect(Collectors.joining(", "));
        Steps wide = StepTable.of(inputs + "\na i64\n").steps();

        assertThat(wide.needed(0)).containsExactly(0, 1, 1);
    }

    @Test
    void aTableIsReadOnce() {
        StepTable table = StepTable.of("x\na i0\n");

        assertThat(table.steps()).isSameAs(table.steps());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\na i", "x\na ix", "x\na 1x", "x\na  i0"})
    void textThatIsNoTableIsRefused(String text) {
        assertThatThrownBy(() -> StepTable.of(text).steps()).isInstanceOf(NumberFormatException.class);
    }
}
