package dev.leat.docs;

import static dev.leat.docs.BillFlowGraph.NET;
import static dev.leat.docs.BillFlowGraph.PRICES;
import static dev.leat.docs.BillFlowGraph.SHIPPING;
import static dev.leat.docs.BillFlowGraph.TAX;
import static dev.leat.docs.BillFlowGraph.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.docs.Till.Item;
import dev.leat.docs.Till.Receipt;
import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.InvalidGraphException;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.compiled.CompiledGraph;
import dev.leat.graph.compiled.Frame;
import dev.leat.graph.compiled.Slot;
import dev.leat.graph.fact.Fact;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.run.GraphSession;
import dev.leat.graph.run.Inputs;
import dev.leat.graph.run.LoopRun;
import dev.leat.graph.sheet.GraphSheet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs what the page about the flow as a value shows and asserts what it says. */
class GraphTest {
    @Test
    void look() {
        // region look
        FlowGraph graph = BillFlow.graph();

        assertThat(graph.ancestors(TAX)).extracting(Node::name).containsExactly("prices", "net");
        assertThat(graph.descendants(NET)).extracting(Node::name).containsExactly("tax", "shipping", "total");
        assertThat(graph.layers()).hasSize(3);
        assertThat(graph.node(NET).calls().get(0).origin().documentation()).isEqualTo("What the goods cost.");
        // endregion
    }

    @Test
    void step() {
        // region step
        GraphRun run = GraphRun.start(BillFlow.graph(), Inputs.of(PRICES, List.of(1_000L, 2_000L)));

        assertThat(run.ready()).singleElement().hasToString("net[prices = [1000, 2000]]");
        run.step(); // runs net
        assertThat(run.ready()).extracting(ready -> ready.node().name()).containsExactly("tax", "shipping");
        run.layer(); // runs both; layer(executor) side by side
        assertThat(run.get(TOTAL)).isEqualTo(4_060L); // runs what is missing
        // endregion
    }

    @Test
    void explain() {
        // region explain
        GraphRun run = BillFlow.create().explain(List.of(1_000L, 2_000L));
        Fact<Long> total = run.fact(TOTAL).orElseThrow();

        assertThat(total.from())
                .extracting(Fact::toString)
                .containsExactly("net = 3000", "tax = 570", "shipping = 490");
        // endregion
    }

    @Test
    void change() {
        // region change
        Key<Long> rounded = Key.of("rounded", Long.class);
        FlowGraph more = BillFlow.graph()
                .with(rounded, Call.of(total -> total / 100 * 100, TOTAL))
                .replace(SHIPPING, Call.of(() -> 0L));

        assertThat(GraphRun.start(more, Inputs.of(PRICES, List.of(1_000L))).get(rounded))
                .isEqualTo(1_100L);
        assertThat(BillFlow.graph().difference(more)).hasToString("""
                + rounded: Long
                ~ shipping (what it takes, code)""");
        // endregion

        // region mistake
        Key<String> text = Key.of("totals", String.class);
        Key<Integer> length = Key.of("length", Integer.class);

        assertThatThrownBy(() -> more.with(length, Call.of(String::length, text)))
                .isInstanceOf(InvalidGraphException.class)
                .hasMessageStartingWith("[Leat/UnknownValue] 'length' (GraphTest.java:")
                .hasMessageContaining("takes 'totals', but nothing in the graph is called so.")
                .hasMessageContaining("Near: total: Long");
        // endregion
    }

    @Test
    void compile() {
        // region compile
        CompiledGraph compiled = CompiledGraph.of(BillFlow.graph());
        Slot<List<Long>> prices = compiled.slot(PRICES);
        Slot<Long> total = compiled.slot(TOTAL);

        Frame frame = compiled.run(compiled.frame().set(prices, List.of(1_000L, 2_000L)));
        assertThat(frame.get(total)).isEqualTo(4_060L);
        // endregion
        // region compiled-explain
        Fact<Long> made = compiled.explain(frame).fact(TOTAL).orElseThrow();
        assertThat(made.from()).hasToString("[net = 3000, tax = 570, shipping = 490]");
        // endregion
    }

    @Test
    void sheet() {
        // region sheet
        Key<Long> refund = Key.of("refund", long.class);
        GraphSheet sheet = GraphSheet.of(BillFlow.graph().with(refund, Call.of(total -> total / 10, TOTAL)))
                .set(PRICES, List.of(10_000L));

        assertThat(sheet.get(refund)).isEqualTo(1_190L); // runs net, tax, shipping, total, refund
        sheet.set(PRICES, List.of(4_000L, 6_000L));
        assertThat(sheet.get(refund)).isEqualTo(1_190L); // runs net, which is the same: nothing else
        // endregion
    }

    @Test
    void state() {
        // region state
        Key<Long> spent = Key.of("spent", long.class);
        Node adding = Node.step(spent, Call.of((before, total) -> before + total, spent.previous(), TOTAL))
                .initially(Call.of(() -> 0L));
        GraphSession session = GraphSession.open(BillFlow.graph().with(adding));

        session.run(Inputs.of(PRICES, List.of(10_000L)));
        assertThat(session.run(Inputs.of(PRICES, List.of(10_000L))).get(spent)).isEqualTo(23_800L);
        // endregion
    }

    @Test
    void loop() {
        List<Receipt> receipts = List.of(
                new Receipt("A1", List.of(new Item("tea", 300, 2), new Item("mug", 900, 1))),
                new Receipt("A2", List.of()));
        // region loop
        Inputs inputs = Inputs.of(TillFlowGraph.RECEIPTS, receipts).and(TillFlowGraph.DISCOUNT, 10);
        GraphRun run = GraphRun.start(TillFlow.graph(), inputs);
        try (LoopRun loop = run.open(run.ready().get(0))) {
            GraphRun first = loop.next().orElseThrow();
            assertThat(first.step())
                    .hasValueSatisfying(items -> assertThat(items.label()).isEqualTo("items[0]"));
            assertThat(first.get(TillFlowGraph.SLIP)).isEqualTo("A1: 1350");
            loop.toEnd();
        }
        assertThat(run.get(TillFlowGraph.REPORT)).isEqualTo("A1: 1350, A2: 0 for 2 items");
        // endregion
    }
}
