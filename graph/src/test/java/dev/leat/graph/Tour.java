package dev.leat.graph;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.Pattern;

/** A program that does with graphs all that can be done with them at run time, and says what came of it. */
final class Tour {
    private static final Key<List<Long>> PRICES = Key.of("prices", new TypeToken<List<Long>>() {});
    private static final Key<Integer> COUNT = Key.of("count", int.class);
    private static final Key<Tariff> TARIFF = Key.of("tariff", Tariff.class);
    private static final Key<Long> NET = Key.of("net", long.class);
    private static final Key<Boolean> LARGE = Key.of("large", boolean.class);
    private static final Key<Size> SIZE = Key.of("size", Size.class);
    private static final Key<Long> REBATE = Key.of("rebate", long.class);
    private static final Key<Optional<String>> NOTE = Key.of("note", new TypeToken<Optional<String>>() {});
    private static final Key<Number> FEE = Key.of("fee", Number.class);
    private static final Key<String> PIN = Key.of("pin", String.class);
    private static final Key<Long> SPENT = Key.of("spent", long.class);
    private static final Key<Long> TOTAL = Key.of("total", long.class);
    private static final Key<String> BILL = Key.of("bill", String.class);

    static final String LOOPED = "looped: ";

    /** So many that they are more than one stretch. */
    private static final int PLAIN_STEPS = Stretch.STEPS + 1;

    /** Each run has an id of its own, chosen at random. */
    private static final Pattern RUN = Pattern.compile("\\p{XDigit}+(-\\p{XDigit}+){4}");

    private final List<String> said = new ArrayList<>();

    private final FlowGraph graph = bill();
    private final FlowGraph summing = summing();

    private Tour() {}

    enum Size {
        SMALL,
        LARGE
    }

    private record Tariff(long percent, List<String> log) implements AutoCloseable {
        @Override
        public void close() {
            log.add("closed");
        }
    }

    /** Says first whether a compiled graph calls its steps from a loop. */
    public static void main(String... arguments) {
        byte[] text = (LOOPED + isLooped() + "\n" + said()).getBytes(StandardCharsets.UTF_8);
        System.out.write(text, 0, text.length);
        System.out.flush();
    }

    static String said() {
        Tour tour = new Tour();
        tour.look();
        tour.step();
        tour.change();
        tour.complain();
        tour.keepState();
        tour.compile();
        tour.ask();
        return String.join("\n", tour.said);
    }

    private static boolean isLooped() {
        Key<Boolean> looped = Key.of("looped", boolean.class);
        CompiledGraph asking = FlowGraph.of("Asking", Node.step(looped, Call.of(Tour::isCalledFromLoop)))
                .compile();
        return asking.run(asking.frame()).get(asking.slot(looped));
    }

    private static boolean isCalledFromLoop() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getClassName().endsWith("$Looped")));
    }

    private void say(String what, Object came) {
        said.add(what + ": " + came);
    }

    private FlowGraph bill() {
        return FlowGraph.of(
                        "Bill",
                        Node.input(PRICES),
                        Node.input(COUNT),
                        Node.dependency(TARIFF),
                        Node.step(NET, Call.of(Tour::net, PRICES).from("Tour.net", "Tour.java", "What goods cost.")),
                        Node.condition(LARGE, Call.of(net -> net > 100, NET)),
                        Node.step(
                                SIZE,
                                Call.of(() -> Size.LARGE).when(Guard.holds(LARGE)),
                                Call.of(() -> Size.SMALL).when(Guard.fails(LARGE))),
                        Node.step(REBATE, Call.of((net, size) -> net / 10, NET, SIZE.among(Size.LARGE))),
                        Node.step(NOTE, Call.of(count -> count > 9 ? Optional.of("many") : Optional.empty(), COUNT)),
                        Node.step(FEE, Call.of((tariff, net) -> net * tariff.percent() / 100, TARIFF, NET)),
                        Node.step(PIN, Call.of(() -> "1234")).secret(),
                        Node.step(SPENT, Call.of(net -> net, NET)).cutOff(Node.CutOff.SAME),
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
                .bind(Bindings.none().perRun(TARIFF, () -> new Tariff(19, said)));
    }

    private FlowGraph summing() {
        return graph.replace(Node.step(SPENT, Call.of((before, net) -> before + net, SPENT.previous(), NET))
                .initially(Call.of(() -> 1000L)));
    }

    private static long net(List<Long> prices) {
        return prices.stream().mapToLong(Long::longValue).sum();
    }

    private static FlowGraph plain() {
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
            default -> Call.ofMany(all -> all.length + (Integer) all[0], List.of(last, COUNT, COUNT, COUNT));
        };
    }

    private static Inputs inputs(long price) {
        return Inputs.of(PRICES, List.of(price, 2L)).and(COUNT, 10);
    }

    private void look() {
        say("graph", graph);
        say("nodes", graph.nodes());
        say("edges", graph.edges());
        say("layers", graph.layers());
        say("ancestors", graph.ancestors(TOTAL));
        say("descendants", graph.descendants(NET));
        say("path", graph.path(PRICES, BILL));
        say("origin", graph.node(NET).calls().get(0).origin());
        say("state", graph.keepsState());
        say("unbound", graph.unbound());
        say("may be absent", graph.mayBeAbsent(REBATE));
    }

    private void step() {
        try (GraphRun run = graph.start(inputs(500))) {
            say("ready", run.ready());
            say("first", run.step());
            say("one", run.run(run.ready().get(0)));
            say("layer", run.layer());
            say("layer side by side", run.layer(ForkJoinPool.commonPool()));
            say("total", run.get(TOTAL));
            say("rebate", run.find(REBATE));
            run.toEnd();
            say("facts", run.facts());
            say("absent", run.absent());
            explain(run);
        }
        GraphRun failing = graph.with(Key.of("inverse", int.class), Call.of(count -> 1 / (count - 10), COUNT))
                .start(inputs(5))
                .tryToEnd();
        say("failures", failing.failures());
        failing.close();
    }

    private void explain(Facts run) {
        Lineage lineage = run.fact(BILL).orElseThrow().lineage();
        say("lineage", lineage);
        say("lineage in JSON", RUN.matcher(lineage.json()).replaceAll("some run"));
        say("because", run.fact(SIZE).orElseThrow().because());
    }

    private void change() {
        Key<Long> rounded = Key.of("rounded", long.class);
        Key<Long> tip = Key.of("tip", long.class);
        FlowGraph more = graph.with(rounded, Call.of(total -> total / 10 * 10, TOTAL))
                .replace(FEE, Call.of(() -> 7L))
                .rename(PIN, "code");
        FlowGraph other = FlowGraph.of("Other", Node.input(TOTAL), Node.step(tip, Call.of(total -> total / 20, TOTAL)));
        say("difference", graph.difference(more));
        say("rounded", more.start(inputs(500)).get(rounded));
        say("without", more.without(rounded).difference(graph));
        say(
                "instead",
                more.with(tip, Call.of(all -> all, rounded))
                        .without(rounded, NET)
                        .node(tip)
                        .calls());
        say("merged", graph.merge(other).start(inputs(500)).get(tip));
        say(
                "wired",
                graph.merge(other.prefixed("b."))
                        .wire(TOTAL, TOTAL.named("b.total"))
                        .nodes());
        say("prefixed", more.prefixed("a.").called("A").merge(graph).nodes());
        say("restricted", graph.restrictedTo(TOTAL).nodes());
        Bindings bindings = Bindings.none().value(NET, 4L).initial(SPENT, 3L);
        say("bound", summing.bind(bindings).open().run(inputs(9)).get(BILL));
    }

    private void complain() {
        Key<Integer> size = Key.of("length", int.class);
        Key<List<String>> texts = Key.of("prices", new TypeToken<List<String>>() {});
        for (Call<Integer> mistake : List.of(Call.of(List::size, texts), Call.of(List::size, texts.named("pricess")))) {
            try {
                say("accepted", graph.with(size, mistake));
            } catch (InvalidGraphException refused) {
                say("refused", refused.getMessage());
            }
        }
    }

    private void keepState() {
        GraphSession session = summing.open(2);
        session.run(inputs(1));
        GraphRun second = session.start(inputs(2)).toEnd();
        session.keep(second);
        second.close();
        say("spent", session.run(inputs(3)).get(SPENT));
        say("kept", session.state());
    }

    private void compile() {
        CompiledGraph compiled = summing.compile();
        Slot<List<Long>> prices = compiled.slot(PRICES);
        Frame first = compiled.frame().set(compiled.slot(COUNT), 4).set(prices, List.of(60L));
        Frame second = compiled.frameAfter(compiled.run(first))
                .set(compiled.slot(COUNT), 40)
                .set(prices, List.of(60L, 70L));
        compiled.run(second);
        for (Frame frame : List.of(first, second)) {
            for (Node node : compiled.graph().nodes()) {
                if (node.kind() != Node.Kind.DEPENDENCY) {
                    say("compiled " + node.name(), frame.find(compiled.slot(node.key())));
                }
            }
            explain(compiled.explain(frame));
        }
        CompiledGraph plain = plain().compile();
        Frame frame = plain.run(plain.frame().set(plain.slot(COUNT), 3));
        for (Node node : plain.graph().nodes()) {
            say("plain " + node.name(), frame.get(plain.slot(node.key())));
        }
        CompiledGraph failing = FlowGraph.of(
                        "Failing",
                        Node.input(COUNT),
                        Node.step(Key.of("inverse", int.class), Call.of(count -> 1 / count, COUNT)))
                .compile();
        try {
            failing.run(failing.frame().set(failing.slot(COUNT), 0));
        } catch (StepFailedException failure) {
            say("failed", failure.getMessage());
        }
    }

    private void ask() {
        GraphSheet sheet = graph.sheet().set(PRICES, List.of(3L)).set(COUNT, 2);
        say("asked", sheet.get(TOTAL));
        sheet.set(PRICES, List.of(1L, 500L));
        say("asked again", sheet.get(BILL));
        say("asked for what may be absent", sheet.find(REBATE));
        explain(sheet.explain());
    }
}
