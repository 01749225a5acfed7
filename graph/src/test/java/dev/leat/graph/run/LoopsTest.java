package dev.leat.graph.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.graph.Bindings;
import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Loop;
import dev.leat.graph.Looped;
import dev.leat.graph.Node;
import dev.leat.graph.Result;
import dev.leat.graph.Result.Gathering;
import dev.leat.graph.TypeToken;
import dev.leat.graph.compiled.CompiledGraph;
import dev.leat.graph.fact.Fact;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.graph.sheet.GraphSheet;
import dev.leat.model.json.FlowJson;
import dev.leat.runtime.ElementFailure;
import dev.leat.runtime.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A loop is one step, which can be opened, changed and explained. */
final class LoopsTest {
    private static final Key<List<Integer>> NUMBERS = Key.of("numbers", new TypeToken<List<Integer>>() {});
    private static final Key<Integer> FACTOR = Key.of("factor", int.class);
    private static final Key<Integer> NUMBER = Key.of("number", int.class);
    private static final Key<Integer> RATIO = Key.of("ratio", int.class);
    private static final Key<Integer> SUM = Key.of("sum", int.class);
    private static final Key<Void> TOLD = Key.of("told", void.class);
    private static final Key<List<String>> LOG = Key.of("log", new TypeToken<List<String>>() {});
    private static final Key<Looped> LOOP = Key.of("loop", Looped.class);
    private static final Key<List<Integer>> RATIOS = Key.of("ratios", new TypeToken<List<Integer>>() {});
    private static final Key<Integer> LAST = Key.of("last", int.class);
    private static final Key<String> REPORT = Key.of("report", String.class);

    private final List<String> log = new ArrayList<>();

    private final FlowGraph inside = FlowGraph.of(
            "one",
            Node.input(NUMBER),
            Node.around(FACTOR).exhaustive(),
            Node.dependency(LOG),
            Node.step(RATIO, Call.of((number, factor) -> 12 * factor / number, NUMBER, FACTOR)),
            Node.step(SUM, Call.of(Integer::sum, SUM.previous(), RATIO)).initially(Call.of(() -> 100)),
            Node.effect(TOLD, Call.of((ratio, to) -> log(to, "told " + ratio), RATIO, LOG)));

    private final FlowGraph graph = graph(Loop.over(NUMBERS, NUMBER, inside).folding(SUM));

    private FlowGraph graph(Loop loop) {
        return FlowGraph.of(
                        "Ratios",
                        Node.input(NUMBERS),
                        Node.input(FACTOR),
                        Node.dependency(LOG),
                        Node.loop(LOOP, loop),
                        Node.result(RATIOS, Result.all(Gathering.LIST, LOOP, RATIO)),
                        Node.result(LAST, Result.last(LOOP, SUM)),
                        Node.step(REPORT, Call.of((ratios, last) -> ratios + " make " + last, RATIOS, LAST)))
                .bind(LOG, log);
    }

    private static Void log(List<String> log, String line) {
        log.add(line);
        return null;
    }

    private GraphRun run(FlowGraph of, Integer... numbers) {
        return GraphRun.start(of, Inputs.of(NUMBERS, List.of(numbers)).and(FACTOR, 1));
    }

    @Test
    void aLoopIsOneStep() {
        GraphRun run = run(graph, 2, 3);

        assertThat(run.ready()).extracting(step -> step.node().name()).containsExactly("loop");
        assertThat(run.step().orElseThrow()).hasToString("loop = 2 elements");
        assertThat(log).containsExactly("told 6", "told 4");
        assertThat(run.get(REPORT)).isEqualTo("[6, 4] make 110");
        assertThat(run.get(LOOP).accepted()).isEqualTo(2);
    }

    @Test
    void ofNoElementThereIsTheFirstValueOfAFold() {
        assertThat(run(graph).get(REPORT)).isEqualTo("[] make 100");
    }

    @Test
    void aLoopIsOpenedElementByElement() {
        GraphRun run = run(graph, 2, 3);
        try (LoopRun loop = run.open(run.ready().get(0))) {
            GraphRun first = loop.next().orElseThrow();
            assertThat(first.facts()).hasToString("[numbers[0] = 2]");
            assertThat(first.step()).hasToString("Optional[ratio[0] = 6]");
            assertThat(first.ready()).extracting(step -> step.node().name()).containsExactly("sum");
            assertThat(log).isEmpty();

            GraphRun second = loop.next().orElseThrow(); // runs what is left of the first
            assertThat(log).containsExactly("told 6");
            assertThat(first.get(SUM)).isEqualTo(106);
            assertThat(second.get(SUM)).isEqualTo(110);
            assertThat(run.ready()).extracting(step -> step.node().name()).containsExactly("loop");

            assertThat(loop.next()).isEmpty();
        }
        assertThat(run.ready()).extracting(step -> step.node().name()).containsExactly("ratios", "last");
        assertThat(run.get(REPORT)).isEqualTo("[6, 4] make 110");
    }

    @Test
    void onlyALoopIsOpened() {
        GraphRun run = run(graph, 2);
        run.step();

        assertThatThrownBy(() -> run.open(run.ready().get(0)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("'ratios' is no loop. Fix: run(step)");
    }

    @Test
    void lineageReachesElements() {
        GraphRun run = run(graph, 2, 3).toEnd();

        Fact<List<Integer>> ratios = run.fact(RATIOS).orElseThrow();
        assertThat(ratios.origins()).hasToString("[ratio[0] = 6, ratio[1] = 4]");
        assertThat(ratios.origins().get(1).from()).hasToString("[numbers[1] = 3, factor = 1]");
        assertThat(run.fact(LAST).orElseThrow().lineage().facts())
                .extracting(Fact::label)
                .containsExactly(
                        "first sum",
                        "numbers",
                        "numbers[0]",
                        "factor",
                        "ratio[0]",
                        "sum[0]",
                        "numbers[1]",
                        "ratio[1]",
                        "sum[1]",
                        "last");
        assertThat(run.fact(LAST).orElseThrow().lineage().json()).contains("\"name\": \"sum[1]\"");
    }

    @Test
    void whatFailsEndsTheLoopAndSaysWhere() {
        GraphRun run = run(graph, 2, 0, 3).tryToEnd();

        StepFailedException failure = run.failures().get(graph.node(LOOP));
        assertThat(failure).hasMessageContaining("'loop' failed in a loop over numbers");
        assertThat(failure.getCause()).isInstanceOf(ArithmeticException.class);
        assertThat(failure.getCause().getSuppressed())
                .singleElement()
                .isInstanceOf(ElementFailure.class)
                .hasToString("dev.leat.runtime.ElementFailure: element 1 of numbers, in step ratio");
        assertThat(run.fact(REPORT)).isEmpty();
        assertThat(log).containsExactly("told 6");
    }

    @Test
    void whatFailsIsLeftOutWhereTheLoopRejects() {
        Key<List<Rejected<Integer>>> left = Key.of("left", new TypeToken<List<Rejected<Integer>>>() {});
        FlowGraph rejecting = graph(
                        Loop.over(NUMBERS, NUMBER, inside).folding(SUM).rejecting())
                .with(Node.result(left, Result.rejected(LOOP)));
        GraphRun run = run(rejecting, 2, 0, 3).toEnd();

        assertThat(run.get(REPORT)).isEqualTo("[6, 4] make 110");
        assertThat(run.get(left)).singleElement().satisfies(one -> {
            assertThat(one.element()).isZero();
            assertThat(one.index()).isEqualTo(1);
            assertThat(one.step()).isEqualTo("ratio");
            assertThat(one.cause()).isInstanceOf(ArithmeticException.class);
        });
        assertThat(run.fact(RATIOS).orElseThrow().origins()).hasToString("[ratio[0] = 6, ratio[2] = 4]");
        assertThat(run.fact(LOOP).orElseThrow()).hasToString("loop = 2 elements, 1 rejected");
    }

    @Test
    void aLoopIsChangedLikeOtherSteps() {
        FlowGraph changed = graph.inside(
                        LOOP,
                        one -> one.replace(RATIO, Call.of(number -> number * 2, NUMBER))
                                .without(TOLD))
                .rename(LOOP, "each of all")
                .rename(FACTOR, "times");

        GraphRun run = GraphRun.start(changed, Inputs.of(NUMBERS, List.of(2, 3)).and(Key.of("times", int.class), 1));

        assertThat(run.get(REPORT)).isEqualTo("[4, 6] make 110");
        assertThat(log).isEmpty();
        assertThat(run(graph, 2, 3).get(REPORT)).isEqualTo("[6, 4] make 110");
        assertThat(graph.difference(graph.inside(LOOP, one -> one.without(TOLD))))
                .hasToString("~ loop (code)");
        assertThat(graph.merge(graph.called("again")).difference(graph).isEmpty())
                .isTrue();
        assertThat(graph.prefixed("a.").ancestors(Key.of("a.report", String.class)))
                .extracting(Node::name)
                .containsExactly("a.numbers", "a.factor", "log", "a.loop", "a.ratios", "a.last");
        assertThatThrownBy(() -> graph.inside(Key.of("report", Looped.class))).hasMessageContaining("report");
    }

    @Test
    void prefixedLoopsMakeTheSame() {
        GraphRun run = GraphRun.start(
                graph.prefixed("a."),
                Inputs.of(NUMBERS.named("a.numbers"), List.of(2, 3)).and(FACTOR.named("a.factor"), 1));

        assertThat(run.get(REPORT.named("a.report"))).isEqualTo("[6, 4] make 110");
    }

    @Test
    void whatIsMadeForElementsIsReplacedByAConstant() {
        FlowGraph replaced = graph.bind(Bindings.none().value(RATIO, 7));

        assertThat(run(replaced, 0, 0).get(REPORT)).isEqualTo("[7, 7] make 114");
    }

    @Test
    void compiledGraphsAndSheetsMakeLoopsToo() {
        CompiledGraph compiled = CompiledGraph.of(graph);
        var frame = compiled.frame().set(compiled.slot(NUMBERS), List.of(2, 3)).set(compiled.slot(FACTOR), 1);

        assertThat(compiled.run(frame).get(compiled.slot(REPORT))).isEqualTo("[6, 4] make 110");
        compiled.run(frame.set(compiled.slot(FACTOR), 2));
        assertThat(frame.get(compiled.slot(REPORT))).isEqualTo("[12, 8] make 120");
        assertThat(log).containsExactly("told 6", "told 4", "told 12", "told 8");

        log.clear();
        GraphSheet sheet = GraphSheet.of(graph).set(NUMBERS, List.of(2, 3)).set(FACTOR, 1);
        assertThat(sheet.get(REPORT)).isEqualTo("[6, 4] make 110");
        assertThat(sheet.set(FACTOR, 3).get(REPORT)).isEqualTo("[18, 12] make 130");
        assertThat(sheet.set(NUMBERS, List.of(0)).set(FACTOR, 3).graph()).isSameAs(graph);
        assertThatThrownBy(() -> sheet.get(REPORT)).isInstanceOf(StepFailedException.class);
        assertThat(sheet.set(NUMBERS, List.of(1)).get(REPORT)).isEqualTo("[36] make 136");
        assertThat(log).isEmpty();
    }

    @Test
    void aPlanHasWhatIsInside() {
        dev.leat.model.Flow plan = graph.description();

        assertThat(plan.nodes())
                .extracting(dev.leat.model.Node::name)
                .containsExactly("numbers", "factor", "log", "ratio", "sum", "told", "report");
        assertThat(plan.loops()).hasToString("[Loop[sequence=0, passes=1, isOnePass=false, isPulled=false]]");
        assertThat(plan.nodes().get(3).scope()).isEqualTo(Optional.of(0));
        assertThat(FlowJson.read(FlowJson.write(plan, Map.of()))).isEqualTo(plan);
    }

    @Test
    void whatCanBeReadOnceIsClosedWithItsLoopOrWithoutIt() {
        Key<Stream<Integer>> stream = Key.of("stream", new TypeToken<Stream<Integer>>() {});
        Key<Integer> other = Key.of("other", int.class);
        FlowGraph one = FlowGraph.of("one", Node.input(NUMBER), Node.step(RATIO, Call.of(n -> noted(12 / n), NUMBER)));
        FlowGraph streaming = FlowGraph.of(
                "Streaming",
                Node.input(FACTOR),
                Node.step(stream, Call.of(n -> Stream.of(n, 2, 3).onClose(() -> log.add("closed")), FACTOR)),
                Node.step(other, Call.of(n -> 1 / (n - 7), FACTOR)),
                Node.loop(LOOP, Loop.over(stream, NUMBER, one).closing(stream)),
                Node.result(RATIOS, Result.all(Gathering.LIST, LOOP, RATIO)));

        assertThat(GraphRun.start(streaming, Inputs.of(FACTOR, 1)).toEnd().get(RATIOS))
                .containsExactly(12, 6, 4);
        assertThat(log).containsExactly("12", "6", "4", "closed");

        log.clear();
        GraphRun failing = GraphRun.start(streaming, Inputs.of(FACTOR, 0)).tryToEnd();
        assertThat(failing.failures()).containsOnlyKeys(streaming.node(LOOP));
        assertThat(log).containsExactly("closed");

        log.clear();
        try (GraphRun run = GraphRun.start(streaming, Inputs.of(FACTOR, 7))) {
            run.step();
            assertThat(log).isEmpty();
        }
        assertThat(log).containsExactly("closed");
    }

    private int noted(int number) {
        log.add(String.valueOf(number));
        return number;
    }
}
