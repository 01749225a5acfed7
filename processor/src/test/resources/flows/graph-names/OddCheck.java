package graphnames;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.graph.fact.Fact;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.run.GraphRun;
import java.util.Comparator;
import java.util.List;

final class OddCheck {
    private static final Odd.Leaf LEAF = new Odd.Leaf(1);

    private final OddFlow up = new OddFlow(new Odd(), Comparator.<String>naturalOrder());

    public static void main(String[] args) {
        OddCheck check = new OddCheck();
        check.graphMakesWhatTheFlowMakes();
        check.namesAreThoseOfTheFlow();
        System.out.println("as it should be");
    }

    void graphMakesWhatTheFlowMakes() {
        for (Odd.Key key : Odd.Key.values()) {
            for (Odd.Node node : List.of(LEAF, new Odd.Fork(LEAF, LEAF))) {
                for (int big = 2; big < 6; big += 3) {
                    OddFlow.Outputs outputs = run(big, key, node);
                    GraphRun run = up.explain(big, "b", key, 9, 1, 2, 3, 4, 5, 6, 7, 8, 10L, node, "o");
                    assertThat(run.failures()).isEmpty();
                    assertThat(run.get(OddFlowGraph.BIND)).isEqualTo(outputs.bind()).isEqualTo(big + 1 + key.ordinal());
                    assertThat(run.get(OddFlowGraph.NINE)).isEqualTo(outputs.nine()).isEqualTo(294);
                    assertThat(run.get(OddFlowGraph.JOINED)).isEqualTo(outputs.joined()).isEqualTo("up+up");
                    assertThat(run.get(OddFlowGraph.OVER)).isEqualTo(outputs.over()).isEqualTo("int " + big);
                    assertThat(run.get(OddFlowGraph.NUMBERS)).isEqualTo(outputs.numbers()).hasToString("[294, 1, 8]");
                    assertThat((Object) run.get(OddFlowGraph.RAW)).isEqualTo(outputs.raw()).hasToString("[294, 1, 8]");
                    assertThat(run.get(OddFlowGraph.SUM)).isEqualTo(outputs.sum()).isEqualTo(297 + big / 2f);
                    assertThat(run.get(OddFlowGraph.KIND)).isEqualTo(outputs.kind()).startsWith(node == LEAF ? "leaf 1" : "fork");
                    assertThat(run.get(OddFlowGraph.LENGTH)).isEqualTo(outputs.length()).isEqualTo(key == Odd.Key.A ? 2 : -1);
                    assertThat(run.get(OddFlowGraph.CONVERTED)).isEqualTo(outputs.converted()).isEqualTo((key == Odd.Key.A ? 2 : -1) + big);
                    assertThat(run.get(OddFlowGraph.NINE_OPTIONAL)).isEqualTo(outputs.nineOptional()).isEqualTo(outputs.converted() + 35);
                    assertThat(run.get(OddFlowGraph.FROM_SMALL)).isEqualTo(outputs.fromSmall()).isEqualTo(big > 3 ? 7 : 2);
                    assertThat(run.get(OddFlowGraph.LISTS)).hasSameSizeAs(outputs.lists()).hasSize(big);
                    assertThat(run.get(OddFlowGraph.NOTHING)).isEqualTo("üo");
                }
            }
        }
    }

    private OddFlow.Outputs run(int nodes, Odd.Key key, Odd.Node node) {
        try {
            return up.run(nodes, "b", key, 9, 1, 2, 3, 4, 5, 6, 7, 8, 10L, node, "o");
        } catch (java.io.IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    void namesAreThoseOfTheFlow() {
        FlowGraph graph = OddFlow.graph();
        assertThat(graph.node(OddFlowGraph.GRAPH_VALUE).name()).isEqualTo("Graph");
        assertThat(graph.node(OddFlowGraph.GRAPH_VALUE2).calls().get(0).origin().method()).isEqualTo("Odd.graph");
        assertThat(graph.node(OddFlowGraph.GRAPH_VALUE3).calls().get(0).origin().method()).isEqualTo("Odd.GRAPH");
        assertThat(graph.node(OddFlowGraph.NOTHING).calls().get(0).origin().documentation()).isEqualTo("Says \"hello\" \\ and\ntwo lines.");
        assertThat(graph.node(OddFlowGraph.JOINED).calls()).hasToString("[Odd.joined (Odd.java:105)]");
    }
}
