package arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

final class FunctionsCheck {
    public static void main(String[] args) {
        var chained = Functions_ChainedFlow.create().run(5);
        assertThat(new int[] {chained.f1(), chained.f2(), chained.f3(), chained.f4()})
                .containsExactly(10, 12, 420, 54);

        var ordered = Functions_OrderedFlow.create().run(2);
        assertThat(new int[] {ordered.product(), ordered.sum(), ordered.difference()}).containsExactly(24, 10, 2);

        assertThat(Functions_DiamondFlow.create().run(5).sum()).isEqualTo(40);

        var scaled = new Functions_ScaledFlow(new Functions.Multiplier(2));
        assertThat(IntStream.range(0, 5).map(x -> scaled.run(x).output())).containsExactly(0, 2, 4, 6, 8);
    }
}
