package dev.leat.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.jmh.run.Heap;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ColdStartTest {
    private static final FreshJvm JVM = new FreshJvm(new Heap(Optional.of("64m")));

    @Test
    void eachWorkloadHasARowOfTimesAndRatios() throws IOException {
        String number = "[\\d.,]+ \\([\\d.,]+…[\\d.,]+\\)";

        assertThat(new ColdStart(JVM, 2, 3)
                        .measure(List.of("Arithmetic5", "Arithmetic1000", "Rules100", "Words"))
                        .lines()
                        .skip(2))
                .hasSize(4)
                .allMatch(row -> row.matches("\\| \\w+ +\\|( +" + number + " \\|){6}"))
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("| Arithmetic5 "),
                        row -> assertThat(row).startsWith("| Arithmetic1000 "),
                        row -> assertThat(row).startsWith("| Rules100 "),
                        row -> assertThat(row).startsWith("| Words "));
    }

    @Test
    void timeOfAllCallsIncludesTheFirst() throws IOException {
        FirstCalls calls = FirstCalls.in(JVM, Arithmetic20Cold.Leat.class.getName(), 50);

        assertThat(calls.first()).isPositive();
        assertThat(calls.all()).isGreaterThan(calls.first());
    }

    @Test
    void otherCallsMakeOtherValues() throws IOException {
        String contender = Arithmetic20Cold.ByHand.class.getName();

        assertThat(FirstCalls.in(JVM, contender, 2).made())
                .isEqualTo(FirstCalls.in(JVM, contender, 2).made())
                .isNotEqualTo(FirstCalls.in(JVM, contender, 3).made());
    }

    @Test
    void aFlowThatMakesOtherValuesIsNoticed() {
        assertThatThrownBy(() -> new ColdStart.Pair("Words", new FirstCalls(1, 2, 3), new FirstCalls(1, 2, 4)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("In Words flow and hand-written code made different values");
    }

    @Test
    void compilationsAreTimedInAHeapThatIsTouched() {
        assertThat(new FreshJvm(new Heap(Optional.of("1g")))
                        .running(CompileTimes.Measuring.class, List.of("10"))
                        .command())
                .containsSubsequence("-Xmx1g", "-XX:+AlwaysPreTouch", CompileTimes.Measuring.class.getName(), "10");
    }
}
