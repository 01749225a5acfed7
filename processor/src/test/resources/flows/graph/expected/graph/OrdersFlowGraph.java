package graph;

import dev.leat.GeneratedFlow;
import dev.leat.graph.Bindings;
import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.model.Guard;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/** The flow {@link OrdersFlow} as a value, and the keys of what is in it. */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Orders.class)
public final class OrdersFlowGraph {
    public static final Key<Orders.Command> COMMAND = Key.of("command", Orders.Command.class);
    public static final Key<Boolean> VIP = Key.of("vip", boolean.class);
    public static final Key<Orders.Sum> SUM = Key.of("sum", Orders.Sum.class);
    public static final Key<Orders.Totals> TOTALS = Key.of("totals", Orders.Totals.class);
    public static final Key<Integer> PAID = Key.of("paid", int.class);
    public static final Key<Long> RUNS = Key.of("runs", long.class);
    public static final Key<Boolean> LARGE = Key.of("large", boolean.class);
    public static final Key<Boolean> OFTEN = Key.of("often", boolean.class);
    public static final Key<String> GIFT = Key.of("gift", String.class);
    public static final Key<String> NOTE = Key.of("note", String.class);
    public static final Key<Integer> LENGTH = Key.of("length", int.class);

    private static final FlowGraph GRAPH = create();

    private OrdersFlowGraph() {}

    /** The flow as a value. */
    static FlowGraph graph() {
        return GRAPH;
    }

    private static FlowGraph create() {
        List<Node> nodes = new ArrayList<>();
        add(nodes);
        return FlowGraph.of("Orders", nodes);
    }

    private static void add(List<Node> nodes) {
        nodes.add(Node.input(COMMAND));
        nodes.add(Node.input(VIP));
        nodes.add(Node.step(SUM,
                Call.of(Orders::sum, SUM.previous(), COMMAND.as(Orders.Pay.class))
                        .from("Orders.sum", "Orders.java:29", ""),
                Call.of(Orders::cancelled, SUM.previous(), COMMAND.as(Orders.Cancel.class))
                        .from("Orders.cancelled", "Orders.java:34", ""))
                .exhaustive()
                .initially(
                    Call.of(Orders::nothing)
                            .from("Orders.nothing", "Orders.java:39", "")));
        nodes.add(Node.step(TOTALS,
                Call.of(Orders::totals, SUM)
                        .from("Orders.totals", "Orders.java:45", "")));
        nodes.add(Node.component(PAID,
                Call.of(Orders.Totals::paid, TOTALS)
                        .from("Orders.totals.paid", "Orders.java:45", "")));
        nodes.add(Node.component(RUNS,
                Call.of(Orders.Totals::runs, TOTALS)
                        .from("Orders.totals.runs", "Orders.java:45", "")));
        nodes.add(Node.condition(LARGE,
                Call.of(Orders::large, PAID)
                        .from("Orders.large", "Orders.java:50", "")));
        nodes.add(Node.condition(OFTEN,
                Call.of(Orders::often, RUNS)
                        .from("Orders.often", "Orders.java:55", "")));
        nodes.add(Node.step(GIFT,
                Call.of(Orders::gift, VIP, RUNS)
                        .when(Guard.holds(LARGE).and(Guard.holds(OFTEN)).or(Guard.holds(VIP)))
                        .from("Orders.gift", "Orders.java:64", "")));
        nodes.add(Node.step(NOTE,
                Call.of(Orders::note, GIFT.optional())
                        .from("Orders.note", "Orders.java:69", "")));
        nodes.add(Node.step(LENGTH,
                Call.of(Orders::length, GIFT)
                        .from("Orders.length", "Orders.java:74", "")));
    }

    /** With what a test replaces. */
    static Bindings replaced(Bindings bindings, OrdersFlowBuilder replaced) {
        Bindings all = bindings;
        if (replaced.sum != null) {
            all = all.value(SUM, replaced.sum.value());
        }
        if (replaced.initialSum != null) {
            all = all.initial(SUM, replaced.initialSum.value());
        }
        if (replaced.totals != null) {
            all = all.value(TOTALS, replaced.totals.value());
        }
        if (replaced.paid != null) {
            all = all.value(PAID, replaced.paid.value());
        }
        if (replaced.runs != null) {
            all = all.value(RUNS, replaced.runs.value());
        }
        if (replaced.large != null) {
            all = all.value(LARGE, replaced.large.value());
        }
        if (replaced.often != null) {
            all = all.value(OFTEN, replaced.often.value());
        }
        if (replaced.gift != null) {
            all = all.value(GIFT, replaced.gift.value());
        }
        if (replaced.note != null) {
            all = all.value(NOTE, replaced.note.value());
        }
        if (replaced.length != null) {
            all = all.value(LENGTH, replaced.length.value());
        }
        return all;
    }
}
