package dev.leat.benchmarks.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class GraphsTest {
    @Test
    void stepsComeAfterThoseTheyTake() {
        for (Graph graph : Graphs.all()) {
            for (Step step : graph.steps()) {
                assertThat(graph.steps().get(step.number())).isEqualTo(step);
                assertThat(step.takes()).isNotEmpty().allMatch(taken -> taken < step.number());
            }
        }
    }

    @Test
    void namesSaySizes() {
        assertThat(Graphs.arithmetic(1_000).size()).isEqualTo(1_000);
        assertThat(Graphs.chain(500)).returns(500, Graph::size).returns(500, Graph::depth);
    }

    @Test
    void fansEndInOneResult() {
        Graph tree = Graphs.tree(100);
        Graph wide = Graphs.wide(100, 20);

        assertThat(tree.results()).containsExactly(198);
        assertThat(tree.depth()).isEqualTo(8);
        assertThat(wide.results()).containsExactly(105);
        assertThat(wide.depth()).isEqualTo(3);
    }
}
