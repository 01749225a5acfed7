package dev.leat.graph;

import dev.leat.graph.compiled.CompiledGraph;
import dev.leat.graph.compiled.Frame;
import dev.leat.graph.compiled.Slot;
import dev.leat.graph.fact.Facts;
import dev.leat.graph.fact.Lineage;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.run.GraphSession;
import dev.leat.graph.run.Inputs;
import dev.leat.graph.sheet.GraphSheet;
import dev.leat.model.Node.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.Pattern;

/** A program that does with graphs all that can be done with them at run time, and says what came of it. */
final class Tour {
    static final String LOOPED = "looped: ";

    /** Each run has an id of its own, chosen at random. */
    private static final Pattern RUN = Pattern.compile("\\p{XDigit}+(-\\p{XDigit}+){4}");

    private final List<String> said = new ArrayList<>();

    private final FlowGraph graph = Bill.graph(said);
    private final FlowGraph summing = Bill.summing(graph);

    private Tour() {}

    /** Says first whether compiled graphs and sheets call their steps from a loop. */
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

    /** Asks a sheet often enough for it to get classes. */
    private static boolean isLooped() {
        Key<Boolean> looped = Key.of("looped", boolean.class);
        FlowGraph graph = FlowGraph.of(
                "Asking", Node.input(Bill.COUNT), Node.step(looped, Call.of(count -> isCalledFromLoop(), Bill.COUNT)));
        CompiledGraph compiled = CompiledGraph.of(graph);
        boolean isLooped =
                compiled.run(compiled.frame().set(compiled.slot(Bill.COUNT), 1)).get(compiled.slot(looped));
        GraphSheet sheet = GraphSheet.of(graph);
        GraphSheet passing = GraphSheet.of(graph);
        boolean isSheetLooped = true;
        boolean isPassLooped = true;
        for (int count = 0; count < 300; count++) {
            sheet.set(Bill.COUNT, count).explain(); // So that no pass can be made.
            isSheetLooped = sheet.get(looped);
            isPassLooped = passing.set(Bill.COUNT, count).get(looped);
        }
        if (isLooped != isSheetLooped || isLooped != isPassLooped) {
            throw new AssertionError(
                    "Compiled graph looped: " + isLooped + ", sheet: " + isSheetLooped + ", its pass: " + isPassLooped);
        }
        return isLooped;
    }

    private static boolean isCalledFromLoop() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getClassName().endsWith("$Looped")));
    }

    private void say(String what, Object came) {
        said.add(what + ": " + came);
    }

    private static Inputs inputs(long price) {
        return Inputs.of(Bill.PRICES, List.of(price, 2L)).and(Bill.COUNT, 10);
    }

    private void look() {
        say("graph", graph);
        say("nodes", graph.nodes());
        say("edges", graph.edges());
        say("layers", graph.layers());
        say("ancestors", graph.ancestors(Bill.TOTAL));
        say("descendants", graph.descendants(Bill.NET));
        say("path", graph.path(Bill.PRICES, Bill.BILL));
        say("origin", graph.node(Bill.NET).calls().get(0).origin());
        say("state", graph.keepsState());
        say("unbound", graph.unbound());
        say("may be absent", graph.mayBeAbsent(Bill.REBATE));
    }

    private void step() {
        try (GraphRun run = GraphRun.start(graph, inputs(500))) {
            say("ready", run.ready());
            say("first", run.step());
            say("one", run.run(run.ready().get(0)));
            say("layer", run.layer());
            say("layer side by side", run.layer(ForkJoinPool.commonPool()));
            say("total", run.get(Bill.TOTAL));
            say("rebate", run.find(Bill.REBATE));
            run.toEnd();
            say("facts", run.facts());
            say("absent", run.absent());
            explain(run);
        }
        GraphRun failing = GraphRun.start(
                        graph.with(Key.of("inverse", int.class), Call.of(count -> 1 / (count - 10), Bill.COUNT)),
                        inputs(5))
                .tryToEnd();
        say("failures", failing.failures());
        failing.close();
    }

    private void explain(Facts run) {
        Lineage lineage = run.fact(Bill.BILL).orElseThrow().lineage();
        say("lineage", lineage);
        say("lineage in JSON", RUN.matcher(lineage.json()).replaceAll("some run"));
        say("because", run.fact(Bill.SIZE).orElseThrow().because());
    }

    private void change() {
        Key<Long> rounded = Key.of("rounded", long.class);
        Key<Long> tip = Key.of("tip", long.class);
        FlowGraph more = graph.with(rounded, Call.of(total -> total / 10 * 10, Bill.TOTAL))
                .replace(Bill.FEE, Call.of(() -> 7L))
                .rename(Bill.PIN, "code");
        FlowGraph other =
                FlowGraph.of("Other", Node.input(Bill.TOTAL), Node.step(tip, Call.of(total -> total / 20, Bill.TOTAL)));
        say("difference", graph.difference(more));
        say("rounded", GraphRun.start(more, inputs(500)).get(rounded));
        say("without", more.without(rounded).difference(graph));
        say(
                "instead",
                more.with(tip, Call.of(all -> all, rounded))
                        .without(rounded, Bill.NET)
                        .node(tip)
                        .calls());
        say("merged", GraphRun.start(graph.merge(other), inputs(500)).get(tip));
        say(
                "wired",
                graph.merge(other.prefixed("b."))
                        .wire(Bill.TOTAL, Bill.TOTAL.named("b.total"))
                        .nodes());
        say("prefixed", more.prefixed("a.").called("A").merge(graph).nodes());
        say("restricted", graph.restrictedTo(Bill.TOTAL).nodes());
        Bindings bindings = Bindings.none().value(Bill.NET, 4L).initial(Bill.SPENT, 3L);
        say("bound", GraphSession.open(summing.bind(bindings)).run(inputs(9)).get(Bill.BILL));
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
        GraphSession session = GraphSession.open(summing, 2);
        session.run(inputs(1));
        GraphRun second = session.start(inputs(2)).toEnd();
        session.keep(second);
        second.close();
        say("spent", session.run(inputs(3)).get(Bill.SPENT));
        say("kept", session.state());
    }

    private void compile() {
        CompiledGraph compiled = CompiledGraph.of(summing);
        Slot<List<Long>> prices = compiled.slot(Bill.PRICES);
        Frame first = compiled.frame().set(compiled.slot(Bill.COUNT), 4).set(prices, List.of(60L));
        Frame second = compiled.frameAfter(compiled.run(first))
                .set(compiled.slot(Bill.COUNT), 40)
                .set(prices, List.of(60L, 70L));
        compiled.run(second);
        for (Frame frame : List.of(first, second)) {
            for (Node node : compiled.graph().nodes()) {
                if (node.kind() != Kind.DEPENDENCY) {
                    say("compiled " + node.name(), frame.find(compiled.slot(node.key())));
                }
            }
            explain(compiled.explain(frame));
        }
        CompiledGraph plain = CompiledGraph.of(Bill.plain());
        Frame frame = plain.run(plain.frame().set(plain.slot(Bill.COUNT), 3));
        for (Node node : plain.graph().nodes()) {
            say("plain " + node.name(), frame.get(plain.slot(node.key())));
        }
        CompiledGraph failing = CompiledGraph.of(FlowGraph.of(
                "Failing",
                Node.input(Bill.COUNT),
                Node.step(Key.of("inverse", int.class), Call.of(count -> 1 / count, Bill.COUNT))));
        try {
            failing.run(failing.frame().set(failing.slot(Bill.COUNT), 0));
        } catch (StepFailedException failure) {
            say("failed", failure.getMessage());
        }
    }

    private void ask() {
        GraphSheet sheet = GraphSheet.of(graph).set(Bill.PRICES, List.of(3L)).set(Bill.COUNT, 2);
        say("asked", sheet.get(Bill.TOTAL));
        sheet.set(Bill.PRICES, List.of(1L, 500L));
        say("asked again", sheet.get(Bill.BILL));
        say("asked for what may be absent", sheet.find(Bill.REBATE));
        explain(sheet.explain());
    }
}
