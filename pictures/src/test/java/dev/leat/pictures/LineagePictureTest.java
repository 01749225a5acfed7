package dev.leat.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.fact.Lineage;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.run.GraphSession;
import dev.leat.graph.run.Inputs;
import dev.leat.model.Guard;
import org.junit.jupiter.api.Test;

/** Where a value came from, drawn. */
class LineagePictureTest {
    private static final Key<Integer> NET = Key.of("net", Integer.class);
    private static final Key<String> CARD = Key.of("card", String.class);
    private static final Key<Boolean> VIP = Key.of("vip", Boolean.class);
    private static final Key<Integer> DISCOUNT = Key.of("discount", Integer.class);
    private static final Key<Integer> TOTAL = Key.of("total", Integer.class);
    private static final Key<Integer> SUM = Key.of("sum", Integer.class);

    @Test
    void secretsAndReasonsAreInIt() {
        FlowGraph shop = FlowGraph.of(
                "Shop",
                Node.input(NET),
                Node.input(CARD).secret(),
                Node.condition(VIP, Call.of((String card) -> !card.isEmpty(), CARD)),
                Node.step(DISCOUNT, Call.of((Integer net) -> net / 10, NET).when(Guard.holds(VIP))),
                Node.step(TOTAL, Call.of((Integer net, Integer discount) -> net - discount, NET, DISCOUNT)));
        Lineage total = GraphRun.start(shop, Inputs.of(NET, 100).and(CARD, "4111"))
                .toEnd()
                .fact(TOTAL)
                .orElseThrow()
                .lineage();

        assertThat(Picture.of(total).mermaid())
                .contains("[\"discount<br/>Integer<br/>when vip<br/>= 10\"]", "([\"card<br/>String<br/>= (secret)\"])")
                .contains("s2 -.-o s3")
                .doesNotContain("4111");
    }

    @Test
    void runsBeforeAreFramed() {
        FlowGraph counting = FlowGraph.of(
                "Counting",
                Node.input(NET),
                Node.step(SUM, Call.of((Integer before, Integer net) -> before + net, SUM.previous(), NET))
                        .initially(Call.of(() -> 0)));
        GraphSession session = GraphSession.open(counting, 2);
        session.run(Inputs.of(NET, 1));
        Lineage two = session.run(Inputs.of(NET, 2)).fact(SUM).orElseThrow().lineage();

        assertThat(Picture.of(two).mermaid())
                .contains("subgraph g0[\"2 runs before\"]", "subgraph g1[\"the run before\"]", "s0 -. previous .-> s2");
    }
}
