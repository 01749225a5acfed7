package dev.leat.jmh.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.jmh.result.Spread;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0.4    | 0.40 ns
                    3.456  | 3.46 ns
                    9.999  | 10.0 ns
                    99.96  | 100 ns
                    554.4  | 554 ns
                    7_599  | 7.60 µs
                    677e3  | 677 µs
                    1.2e6  | 1.20 ms
                    61e9   | 61.0 s
                    """)
    void timesHaveThreeDigits(String nanos, String shown) {
        double time = Double.parseDouble(nanos.replace("_", ""));

        assertThat(Scale.of(time).time(time)).isEqualTo(shown);
    }

    /** One unit for all of a group, that of the fastest. */
    @Test
    void slowerTimesHaveAllTheirDigits() {
        assertThat(Scale.of(8).time(21_600.4)).isEqualTo("21,600 ns");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 B", "31.6, 32 B", "158028, 158 kB", "250000000, 250 MB"})
    void bytesHaveAUnit(double bytes, String shown) {
        assertThat(Wording.bytes(bytes)).isEqualTo(shown);
    }

    @Test
    void bytesHaveTheirThousandsMarked() {
        assertThat(Wording.bytes(4_416)).isEqualTo("4,416 B");
    }

    @Test
    void ratiosShowTheLeastAndTheMost() {
        assertThat(Wording.ratio(Spread.of(List.of(1.0, 1.13, 1.224)))).isEqualTo("1.13 (1.00…1.22)");
        assertThat(Wording.ratio(Spread.of(List.of(2_700.4)))).isEqualTo("2,700");
        assertThat(Wording.ratio(Spread.of(List.of(9.996, 9.996)))).isEqualTo("10.0 (10.0…10.0)");
    }

    @Test
    void timesShowTheirQuartiles() {
        assertThat(Wording.quartiles(Spread.of(List.of(10.0, 20.0, 30.0, 40.0, 50.0))))
                .isEqualTo("30.0 (20.0…40.0)");
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0 %", "0.0004, <0.1 %", "0.0123, 1.2 %", "0.0996, 10 %", "1.3, 130 %"})
    void sharesArePercentages(double share, String shown) {
        assertThat(Wording.percent(share)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"demo.words.Words, Words", "demo.Outer.Inner, Outer.Inner", "Words, Words", "demo.words, words"})
    void aSimpleNameIsThatOfTheClass(String name, String simple) {
        assertThat(Wording.simpleName(name)).isEqualTo(simple);
    }

    @Test
    void parametersComeByName() {
        assertThat(Wording.parameters(Map.of("size", "5", "sample", "large"))).isEqualTo("sample=large, size=5");
    }
}
