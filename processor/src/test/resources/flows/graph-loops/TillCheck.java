package tills;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.graph.fact.Fact;
import dev.leat.graph.run.GraphRun;
import java.util.List;

final class TillCheck {
    static final List<Till.Receipt> RECEIPTS = List.of(
            new Till.Receipt("A1", List.of(new Till.Item("tea", 300, 2), new Till.Item("mug", 900, 1))),
            new Till.Receipt("", List.of(new Till.Item("tea", 1, 2))),
            new Till.Receipt("A2", List.of()),
            new Till.Receipt("A3", List.of(new Till.Item("tea", 300, 1), new Till.Item("spoon", 5, 0))));

    public static void main(String[] args) {
        StringBuilder paper = new StringBuilder();
        TillFlow flow = new TillFlow(paper);
        TillFlow.Outputs run = flow.run(RECEIPTS, 10);
        System.out.println(run.report());
        String printed = paper.toString();
        paper.setLength(0);
        GraphRun explained = flow.explain(RECEIPTS, 10);
        System.out.println(explained.failures());
        System.out.println(explained.fact(TillFlowGraph.REPORT).map(Fact::lineage));
        assertThat(explained.get(TillFlowGraph.REPORT)).isEqualTo(run.report());
        assertThat(paper).hasToString(printed);
        System.out.println("as it should be");
    }
}
