package dev.leat.processor.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagramTest {
    private static int variable(Diagram diagram, int level) {
        return diagram.between(level, 1, 1, 2);
    }

    @Test
    void equalFunctionsAreOneNode() {
        Diagram diagram = new Diagram(1_000);
        int a = variable(diagram, 0);
        int b = variable(diagram, 1);

        assertThat(diagram.not(diagram.and(a, b))).isEqualTo(diagram.or(diagram.not(b), diagram.not(a)));
        assertThat(diagram.except(a, diagram.or(a, b))).isEqualTo(Diagram.FALSE);
        assertThat(diagram.ite(a, b, diagram.or(b, diagram.not(b)))).isEqualTo(diagram.or(diagram.not(a), b));
    }

    @Test
    void numbersAreComparedBitByBit() {
        Diagram diagram = new Diagram(1_000);

        assertThat(diagram.between(0, 3, 0, 8)).isEqualTo(Diagram.TRUE);
        assertThat(diagram.between(0, 3, 8, 9)).isEqualTo(Diagram.FALSE);
        assertThat(diagram.between(0, 3, 4, 8)).isEqualTo(variable(diagram, 0));
        assertThat(diagram.or(diagram.between(0, 3, 1, 4), diagram.between(0, 3, 4, 7)))
                .isEqualTo(diagram.between(0, 3, 1, 7));
    }

    @Test
    void stepsComeToAnEnd() {
        Diagram diagram = new Diagram(3);
        int a = variable(diagram, 0);
        int b = variable(diagram, 1);

        assertThat(diagram.and(a, b)).isEqualTo(Diagram.UNKNOWN);
        assertThat(diagram.and(Diagram.TRUE, a)).isEqualTo(Diagram.UNKNOWN);
        assertThat(variable(diagram, 2)).isEqualTo(Diagram.UNKNOWN);
        assertThat(diagram.between(2, 2, 1, 2)).isEqualTo(Diagram.UNKNOWN);
    }

    @Test
    void whatFollowsFromTheUnknownIsUnknown() {
        int unknown = variable(new Diagram(0), 0);
        Diagram diagram = new Diagram(1_000);

        assertThat(diagram.not(unknown)).isEqualTo(Diagram.UNKNOWN);
        assertThat(diagram.and(Diagram.TRUE, unknown)).isEqualTo(Diagram.UNKNOWN);
        assertThat(diagram.ite(Diagram.TRUE, Diagram.TRUE, unknown)).isEqualTo(Diagram.UNKNOWN);
    }
}
