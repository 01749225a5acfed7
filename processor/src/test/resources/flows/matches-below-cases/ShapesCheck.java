package matchesbelowcases;

import static org.assertj.core.api.Assertions.assertThat;

import matchesbelowcases.Shapes.Ball;
import matchesbelowcases.Shapes.Dot;
import matchesbelowcases.Shapes.Pearl;

final class ShapesCheck {
    private static final ShapesFlow FLOW = ShapesFlow.create();

    public static void main(String[] args) {
        assertThat(FLOW.run(11, new Pearl()).name()).isEqualTo("large pearl");
        assertThat(FLOW.run(10, new Pearl()).name()).isEqualTo("ball");
        assertThat(FLOW.run(11, new Ball()).name()).isEqualTo("ball");
        assertThat(FLOW.run(11, new Dot()).name()).isEqualTo("dot of 11");
    }
}
