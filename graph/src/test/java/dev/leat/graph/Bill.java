package dev.leat.graph;

import dev.leat.model.CutOff;
import dev.leat.model.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A graph with a bit of everything: guards, absence, a narrower type, a secret, and an object for each run. */
final class Bill {
    static final Key<List<Long>> PRICES = Key.of("prices", new TypeToken<List<Long>>() {});
    static final Key<Integer> COUNT = Key.of("count", int.class);
    static final Key<Tariff> TARIFF = Key.of("tariff", Tariff.class);
    static final Key<Long> NET = Key.of("net", long.class);
    static final Key<Boolean> LARGE = Key.of("large", boolean.class);
    static final Key<Size> SIZE = Key.of("size", Size.class);
    static final Key<Long> REBATE = Key.of("rebate", long.class);
    static final Key<Optional<String>> NOTE = Key.of("note", new TypeToken<Optional<String>>() {});
    static final Key<Number> FEE = Key.of("fee", Number.class);
    static final Key<String> PIN = Key.of("pin", String.class);
    static final Key<Long> SPENT = Key.of("spent", long.class);
    static final Key<Long> TOTAL = Key.of("total", long.class);
    static final Key<String> BILL = Key.of("bill", String.class);

    /** One more than a chunk of a compiled graph has. */
    private static final int PLAIN_STEPS = 17;

    private Bill() {}

    enum Size {
        SMALL,
        LARGE
    }

    record Tariff(long percent, List<String> log) implements AutoCloseable {
        @Override
        public void close() {
            log.add("closed");
        }
    }

    /** A graph whose objects of a run say in a log that they are closed. */
    static FlowGraph graph(List<String> log) {
        return FlowGraph.of(
                        "Bill",
                        Node.input(PRICES),
                        Node.input(COUNT),
                        Node.dependency(TARIFF),
                        Node.step(NET, Call.of(Bill::net, PRICES).from("Bill.net", "Bill.java", "What goods cost.")),
                        Node.condition(LARGE, Call.of(net -> net > 100, NET)),
                        Node.step(
                                SIZE,
                                Call.of(() -> Size.LARGE).when(Guard.holds(LARGE)),
                                Call.of(() -> Size.SMALL).when(Guard.fails(LARGE))),
                        Node.step(REBATE, Call.of((net, size) -> net / 10, NET, SIZE.among(Size.LARGE))),
                        Node.step(NOTE, Call.of(count -> count > 9 ? Optional.of("many") : Optional.empty(), COUNT)),
                        Node.step(FEE, Call.of((tariff, net) -> net * tariff.percent() / 100, TARIFF, NET)),
                        Node.step(PIN, Call.of(() -> "1234")).secret(),
                        Node.step(SPENT, Call.of(net -> net, NET)).cutOff(CutOff.SAME),
                        Node.step(
                                TOTAL,
                                Call.of(
                                        (net, rebate, fee) -> net - rebate.orElse(0L) + fee,
                                        NET,
                                        REBATE.optional(),
                                        FEE.as(Long.class))),
                        Node.step(
                                BILL,
                                Call.of(
                                        (total, size, note, pin, spent) ->
                                                total + " " + size + " " + note + " " + pin.length() + " " + spent,
                                        TOTAL,
                                        SIZE.orNull(),
                                        Key.contentOrNullOf(NOTE),
                                        PIN,
                                        SPENT)))
                .bind(Bindings.none().perRun(TARIFF, () -> new Tariff(19, log)));
    }

    /** The same that keeps what was spent before. */
    static FlowGraph summing(FlowGraph graph) {
        return graph.replace(Node.step(SPENT, Call.of((before, net) -> before + net, SPENT.previous(), NET))
                .initially(Call.of(() -> 1000L)));
    }

    private static long net(List<Long> prices) {
        return prices.stream().mapToLong(Long::longValue).sum();
    }

    /** Of steps that always run, of all numbers of arguments that compiled graphs tell apart. */
    static FlowGraph plain() {
        List<Node> nodes = new ArrayList<>(List.of(Node.input(COUNT)));
        Key<Integer> last = COUNT;
        for (int i = 0; i < PLAIN_STEPS; i++) {
            Key<Integer> next = Key.of("plain" + i, i % 2 == 0 ? int.class : Integer.class);
            nodes.add(Node.step(next, plain(i, last)));
            last = next;
        }
        return FlowGraph.of("Plain", nodes);
    }

    private static Call<Integer> plain(int number, Key<Integer> last) {
        return switch (number % 4) {
            case 0 -> Call.of(a -> a + number, last);
            case 1 -> Call.of((a, b) -> a * 31 + b, last, COUNT);
            case 2 -> Call.of((a, b, c) -> a ^ b * c, last, COUNT, last);
            default -> Call.ofMany(all -> 4 + (Integer) all.get(0), List.of(last, COUNT, COUNT, COUNT));
        };
    }
}
