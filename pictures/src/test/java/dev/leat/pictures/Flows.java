package dev.leat.pictures;

import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.Port;
import dev.leat.graph.TypeToken;
import dev.leat.model.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Flows to be drawn. */
final class Flows {
    static final Key<Integer> ITEMS = Key.of("items", Integer.class);
    static final Key<String> CARD = Key.of("card", String.class);
    static final Key<StringBuilder> LOG = Key.of("log", StringBuilder.class);
    static final Key<Boolean> LARGE = Key.of("large", Boolean.class);
    static final Key<Boolean> VIP = Key.of("vip", Boolean.class);
    static final Key<Integer> NET = Key.of("net", Integer.class);
    static final Key<Integer> DISCOUNT = Key.of("discount", Integer.class);
    static final Key<String> THANKS = Key.of("thanks", String.class);
    static final Key<Map<String, List<Integer>>> ORDERS =
            Key.of("orders", new TypeToken<Map<String, List<Integer>>>() {});
    static final Key<Integer> TOTAL = Key.of("total", Integer.class);
    static final Key<String> RECEIPT = Key.of("receipt", String.class);

    private Flows() {}

    /** With everything that a flow can have. */
    static FlowGraph shop() {
        return FlowGraph.of(
                "Shop",
                Node.input(ITEMS),
                Node.input(CARD).secret(),
                Node.dependency(LOG),
                Node.step(NET, Call.of((Integer items) -> items * 10, ITEMS).from("Shop.net", "Shop.java:12", "")),
                Node.condition(
                        LARGE, Call.of((Integer items) -> items > 9, ITEMS).from("Shop.large", "Shop.java:18", "")),
                Node.condition(
                        VIP,
                        Call.of((String card) -> card.startsWith("9"), CARD).from("Shop.vip", "Shop.java:23", "")),
                Node.step(
                        DISCOUNT,
                        Call.of((Integer net) -> net / 2, NET)
                                .when(Guard.holds(LARGE).and(Guard.holds(VIP)))
                                .from("Shop.half", "Shop.java:30", ""),
                        Call.of((Integer net) -> net / 10, NET)
                                .when(Guard.holds(VIP))
                                .from("Shop.tenth", "Shop.java:35", "For everybody who comes again.")),
                Node.step(
                        THANKS,
                        Call.of((Integer discount) -> "Thank you for " + discount, DISCOUNT)
                                .when(Guard.fails(LARGE))
                                .from("Shop.thanks", "Shop.java:41", "")),
                Node.step(
                                TOTAL,
                                Call.of(
                                                (before, net, discount) ->
                                                        before + net - (discount == null ? 0 : discount),
                                                Key.of("total", Integer.class).previous(),
                                                NET,
                                                DISCOUNT.orNull())
                                        .from("Shop.total", "Shop.java:47", ""))
                        .initially(Call.of(() -> 0)),
                Node.step(
                        ORDERS,
                        Call.of((Integer total, String card) -> Map.of(card, List.of(total)), TOTAL, CARD)
                                .from("Shop.orders", "Shop.java:52", "")),
                Node.step(
                        RECEIPT,
                        Call.of((Integer total, StringBuilder log) -> log + "Total " + total, TOTAL, LOG)
                                .from("Shop.receipt", "Shop.java:58", "")));
    }

    /** Three flows in one, each behind a prefix, with a value between them. */
    static FlowGraph merged() {
        Key<Integer> items = Key.of("billing.items", Integer.class);
        Key<Integer> weight = Key.of("shipping.weight", Integer.class);
        Key<Integer> postage = Key.of("shipping.postage", Integer.class);
        Key<Integer> net = Key.of("billing.net", Integer.class);
        Key<Double> rate = Key.of("billing.tax.rate", Double.class);
        Key<Double> tax = Key.of("billing.tax.amount", Double.class);
        Key<Double> total = Key.of("billing.total", Double.class);
        Key<String> label = Key.of("shipping.label", String.class);
        Key<String> summary = Key.of("summary", String.class);
        Key<String> country = Key.of("country", String.class);
        return FlowGraph.of(
                "Order",
                Node.input(items),
                Node.input(country),
                Node.step(weight, Call.of((Integer i) -> i * 2, items)),
                Node.step(net, Call.of((Integer i) -> i * 10, items)),
                Node.step(rate, Call.of((String c) -> c.length() * 0.1, country)),
                Node.step(tax, Call.of((Integer n, Double r) -> n * r, net, rate)),
                Node.step(postage, Call.of((Integer w, String c) -> w + c.length(), weight, country)),
                Node.step(total, Call.of((Integer n, Double t, Integer p) -> n + t + p, net, tax, postage)),
                Node.step(label, Call.of((Integer p, String c) -> c + p, postage, country)),
                Node.step(summary, Call.of((Double t, String l) -> t + l, total, label)));
    }

    /** Names that no Java identifier has. */
    static FlowGraph hostile() {
        List<String> names = List.of(
                "end",
                "a \"quoted\" name",
                "[brackets] {and} (others)",
                "</text><script>alert(1)</script>",
                "größe_数据_\uD83D\uDE00",
                "two\nlines\r\nand\ttabs",
                "%% comment %%{init}%%",
                "`code` *bold* __init__ _x_",
                "1. list",
                "- list",
                "&amp; #35; &#35; #quot;",
                "back\\slash \\n",
                "a;b:c|d",
                "click me href \"x\"",
                "subgraph",
                "مرحبا \u202Eabc",
                "half \uD800 pair",
                "n".repeat(200),
                "..",
                "x.",
                ".x",
                "a.b",
                "a b.b",
                "</style>.]]>");
        List<Node> nodes = new ArrayList<>();
        Key<Object> before = Key.of("start", Object.class);
        nodes.add(Node.input(before));
        for (String name : names) {
            Key<Object> key = Key.of(name, Object.class);
            nodes.add(Node.step(key, Call.of((Object value) -> value, before)));
            before = key;
        }
        return FlowGraph.of("</title> \"hostile\" & \n wild", nodes);
    }

    /** In layers, each step of which takes values mostly of the layer before, the same each time. */
    static FlowGraph layered(int size) {
        Random random = new Random(size);
        int breadth = (int) Math.sqrt(size) + 1;
        List<Key<Integer>> keys = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String word = List.of("rate", "amountOfTheOrder", "x", "customerAddress", "price")
                    .get(random.nextInt(5));
            Key<Integer> key = Key.of(word + i, Integer.class);
            int layer = i / breadth * breadth;
            List<Port<?>> ports = new ArrayList<>();
            for (int k = 0; k < 2 && layer > 0; k++) {
                boolean near = random.nextInt(10) > 0;
                ports.add(keys.get(near ? layer - breadth + random.nextInt(breadth) : random.nextInt(layer)));
            }
            nodes.add(layer == 0 ? Node.input(key) : Node.step(key, Call.ofMany(arguments -> ports.size(), ports)));
            keys.add(key);
        }
        return FlowGraph.of("Layers", nodes);
    }

    /** In groups, some of them in others, between which values are taken as well. */
    static FlowGraph grouped(int size, int groups) {
        Random random = new Random(size);
        List<Key<Integer>> keys = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int group = random.nextInt(groups + 1);
            String prefix =
                    group == groups ? "" : group % 3 == 2 ? "g" + (group - 1) + ".g" + group + "." : "g" + group + ".";
            Key<Integer> key = Key.of(prefix + "value" + i, Integer.class);
            List<Port<?>> ports = new ArrayList<>();
            List<Key<Integer>> same =
                    keys.stream().filter(each -> each.name().startsWith(prefix)).toList();
            for (int k = 0; k < 2 && i > 4; k++) {
                List<Key<Integer>> from = same.isEmpty() || random.nextInt(6) == 0 ? keys : same;
                ports.add(from.get(Math.max(0, from.size() - 1 - random.nextInt(6))));
            }
            nodes.add(i <= 4 ? Node.input(key) : Node.step(key, Call.ofMany(arguments -> ports.size(), ports)));
            keys.add(key);
        }
        return FlowGraph.of("Groups", nodes);
    }
}
