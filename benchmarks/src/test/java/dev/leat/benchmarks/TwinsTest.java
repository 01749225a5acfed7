package dev.leat.benchmarks;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class TwinsTest {
    @Test
    void arithmeticFlowsMakeWhatTheirTwinsMake() {
        new ArithmeticBenchmark.Steps5().requireEqual();
        new ArithmeticBenchmark.Steps20().requireEqual();
        new ArithmeticBenchmark.Steps100().requireEqual();
        new ArithmeticBenchmark.Steps1000().requireEqual();
        new ArithmeticBenchmark.Steps10000().requireEqual();
    }

    @Test
    void wordsFlowMakesWhatItsTwinMakes() {
        new WordsBenchmark().requireEqual();
    }

    @Test
    void aSingleOtherValueIsNoticed() {
        Object made = Arithmetic5Flow.create().run(1);

        assertThatThrownBy(() -> Twins.requireEqual(made, Arithmetic5ByHand.run(2)))
                .isInstanceOf(IllegalStateException.class);
    }
}
