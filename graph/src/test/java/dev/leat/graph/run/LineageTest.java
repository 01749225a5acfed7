package dev.leat.graph.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.fact.Fact;
import dev.leat.model.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where a value came from, for people and for programs. */
final class LineageTest {
    private static final Key<Integer> NET = Key.of("net", Integer.class);
    private static final Key<String> CARD = Key.of("card", String.class);
    private static final Key<Boolean> VIP = Key.of("vip", Boolean.class);
    private static final Key<Integer> DISCOUNT = Key.of("discount", Integer.class);
    private static final Key<Integer> TOTAL = Key.of("total", Integer.class);
    private static final Key<Integer> SUM = Key.of("sum", Integer.class);

    private static final FlowGraph SHOP = FlowGraph.of(
            "Shop",
            Node.input(NET),
            Node.input(CARD).secret(),
            Node.condition(VIP, Call.of((String card) -> !card.isEmpty(), CARD).from("Shop.vip", "", "")),
            Node.step(
                    DISCOUNT,
                    Call.of((Integer net) -> net / 10, NET)
                            .when(Guard.holds(VIP))
                            .from("Shop.discount", "", "")),
            Node.step(
                    TOTAL,
                    Call.of((Integer net, Integer discount) -> net - discount, NET, DISCOUNT)
                            .from("Shop.total", "", "")));

    private static Fact<Integer> total() {
        return GraphRun.start(SHOP, Inputs.of(NET, 100).and(CARD, "4111"))
                .toEnd()
                .fact(TOTAL)
                .orElseThrow();
    }

    @Test
    void aTreeInWhichNothingIsToldTwice() {
        assertThat(total().lineage()).hasToString("""
                total = 90, by Shop.total
                ├─ net = 100, given
                └─ discount = 10, by Shop.discount
                   ├─ net, see above
                   └─ because vip = true, by Shop.vip
                      └─ card = (secret), given
                """);
    }

    @Test
    void theAlternativeThatMadeAValueIsNamedAlsoWithoutAGuard() {
        Key<String> greeting = Key.of("greeting", String.class);
        FlowGraph hotel = FlowGraph.of(
                "Hotel",
                Node.input(VIP),
                Node.step(
                        greeting,
                        Call.of(() -> "welcome").when(Guard.holds(VIP)).from("Hotel.welcome", "", ""),
                        Call.of(() -> "hello").from("Hotel.hello", "", "")));

        assertThat(GraphRun.start(hotel, Inputs.of(VIP, true))
                        .toEnd()
                        .fact(greeting)
                        .orElseThrow()
                        .lineage())
                .hasToString("""
                        greeting = welcome, by Hotel.welcome
                        └─ because vip = true, given
                        """);
        assertThat(GraphRun.start(hotel, Inputs.of(VIP, false))
                        .toEnd()
                        .fact(greeting)
                        .orElseThrow()
                        .lineage())
                .hasToString("greeting = hello, by Hotel.hello\n");
    }

    @Test
    void whatIsFurtherAwayIsLeftOut() {
        assertThat(total().lineage(1)).hasToString("""
                total = 90, by Shop.total
                ├─ net = 100, given
                └─ discount = 10, by Shop.discount, from more
                """);
        assertThat(total().lineage(1).facts()).extracting(Fact::name).containsExactly("net", "discount", "total");
        assertThat(total().lineage(0)).hasToString("total = 90, by Shop.total, from more\n");
    }

    @Test
    void programsGetEachFactAfterWhatItCameFrom() {
        JsonObject json = JsonParser.parseString(total().lineage(2).json()).getAsJsonObject();

        assertThat(json.get("value").getAsString()).isEqualTo("total");
        assertThat(json.getAsJsonArray("runs")).hasSize(1);
        assertThat(json.getAsJsonArray("facts"))
                .extracting(Object::toString)
                .containsExactly(
                        "{\"name\":\"net\",\"type\":\"Integer\",\"run\":0,\"value\":\"100\",\"from\":[],\"because\":[]}",
                        "{\"name\":\"vip\",\"type\":\"Boolean\",\"run\":0,\"value\":\"true\",\"from\":[],\"because\":[],\"cut\":true}",
                        "{\"name\":\"discount\",\"type\":\"Integer\",\"run\":0,\"value\":\"10\",\"from\":[0],\"because\":[1]}",
                        "{\"name\":\"total\",\"type\":\"Integer\",\"run\":0,\"value\":\"90\",\"from\":[0,2],\"because\":[]}");
        assertThat(total().lineage().json()).contains("\"secret\": true").doesNotContain("4111");
    }

    @Test
    void runsBeforeAreToldApart() {
        FlowGraph counting = FlowGraph.of(
                "Counting",
                Node.input(NET),
                Node.step(
                                SUM,
                                Call.of((Integer before, Integer net) -> before + net, SUM.previous(), NET)
                                        .from("Counting.sum", "", ""))
                        .initially(Call.of(() -> 0)));
        Node sum = counting.node(SUM);
        Fact<Integer> zero = new Fact<>(new Fact.Id(new UUID(0, 1), "sum"), sum, 0, Fact.GIVEN, List.of(), List.of());
        Fact<Integer> one = next(counting, zero, 1);
        Fact<Integer> two = next(counting, one, 2);

        assertThat(two.lineage()).hasToString("""
                sum = 3, by Counting.sum
                ├─ previous sum = 1, by Counting.sum
                │  ├─ previous sum = 0, given
                │  └─ net = 1, given
                └─ net = 2, given
                """);
    }

    private static Fact<Integer> next(FlowGraph graph, Fact<Integer> before, int net) {
        GraphRun run = new GraphRun(graph, Inputs.of(NET, net), Map.of("sum", before)).toEnd();
        return run.fact(SUM).orElseThrow();
    }

    @Test
    void aLongChainNeedsNoDeepStack() {
        FlowGraph chain = FlowGraph.of("Chain", Node.input(Key.of("v0", Integer.class)));
        List<Node> nodes = new ArrayList<>(chain.nodes());
        for (int i = 1; i <= 5_000; i++) {
            Key<Integer> before = Key.of("v" + (i - 1), Integer.class);
            nodes.add(Node.step(Key.of("v" + i, Integer.class), Call.of((Integer value) -> value + 1, before)));
        }
        Key<Integer> last = Key.of("v5000", Integer.class);
        GraphRun run = GraphRun.start(FlowGraph.of("Chain", nodes), Inputs.of(Key.of("v0", Integer.class), 0))
                .toEnd();

        assertThat(run.fact(last).orElseThrow().lineage(10_000).facts()).hasSize(5_001);
        assertThat(run.fact(last).orElseThrow().lineage().toString().lines()).hasSize(21);
    }
}
