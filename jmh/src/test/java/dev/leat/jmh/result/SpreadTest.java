package dev.leat.jmh.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SpreadTest {
    @Test
    void theMedianOfAnOddNumberIsTheMiddleOne() {
        assertThat(Spread.of(List.of(5.0, 1.0, 9.0, 3.0, 7.0))).isEqualTo(new Spread(5, 3, 7, 1, 9, 5));
    }

    @Test
    void betweenTwoMeasurementsQuantilesAreInterpolated() {
        assertThat(Spread.of(List.of(40.0, 10.0, 20.0, 30.0))).isEqualTo(new Spread(25, 17.5, 32.5, 10, 40, 4));
    }

    @Test
    void oneMeasurementHasNoSpread() {
        assertThat(Spread.of(List.of(4.5))).isEqualTo(new Spread(4.5, 4.5, 4.5, 4.5, 4.5, 1));
    }

    @Test
    void noMeasurementHasNoMedian() {
        assertThatThrownBy(() -> Spread.of(List.of())).hasMessage("Nothing was measured");
    }
}
