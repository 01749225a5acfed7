package dev.leat.graph.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.InvalidGraphException;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.compiled.CompiledGraph;
import dev.leat.graph.compiled.Frame;
import dev.leat.graph.fact.Fact;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.graph.sheet.GraphSheet;
import dev.leat.model.Guard;
import dev.leat.model.Node.Kind;
import dev.leat.model.json.FlowJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Effects come last, in the order in which they were declared; they make no value, and no sheet runs them. */
final class EffectsTest {
    private static final Key<Integer> X = Key.of("x", int.class);
    private static final Key<Integer> DOUBLED = Key.of("doubled", int.class);
    private static final Key<Integer> RATIO = Key.of("ratio", int.class);
    private static final Key<Boolean> LARGE = Key.of("large", boolean.class);
    private static final Key<Void> TOLD = Key.of("told", void.class);
    private static final Key<Void> ALARMED = Key.of("alarmed", void.class);
    private static final Key<Void> STORED = Key.of("stored", void.class);
    private static final Key<List<String>> LOG = Key.of("log", new dev.leat.graph.TypeToken<List<String>>() {});

    private final List<String> log = new ArrayList<>();

    /** The first effect is declared before all that makes a value. */
    private final FlowGraph graph = FlowGraph.of(
                    "Alarm",
                    Node.effect(TOLD, Call.of((x, to) -> log(to, "told " + x), X, LOG)),
                    Node.input(X),
                    Node.dependency(LOG),
                    Node.effect(
                            ALARMED,
                            Call.of((x, to) -> log(to, "alarmed by " + x), X, LOG)
                                    .when(Guard.holds(LARGE))),
                    Node.step(DOUBLED, Call.of(x -> made("doubled", 2 * x), X)),
                    Node.condition(LARGE, Call.of(doubled -> doubled > 10, DOUBLED)),
                    Node.effect(STORED, Call.of((ratio, to) -> log(to, "stored " + ratio), RATIO, LOG)),
                    Node.step(RATIO, Call.of(x -> made("ratio", 12 / x), X)))
            .bind(LOG, log);

    private static Void log(List<String> log, String line) {
        log.add(line);
        return null;
    }

    private int made(String name, int value) {
        log.add(name);
        return value;
    }

    private GraphRun run(int x) {
        return GraphRun.start(graph, Inputs.of(X, x));
    }

    @Test
    void effectsComeAfterAllValues() {
        GraphRun run = run(6).toEnd();

        assertThat(log).containsExactly("doubled", "ratio", "told 6", "alarmed by 6", "stored 2");
        assertThat(run.facts())
                .extracting(Fact::toString)
                .containsExactly(
                        "x = 6",
                        "doubled = 12",
                        "ratio = 2",
                        "told = done",
                        "large = true",
                        "alarmed = done",
                        "stored = done");
        assertThat(run.fact(ALARMED).orElseThrow().lineage())
                .hasToString("""
                        alarmed = done, by %s
                        ├─ x = 6, given
                        └─ because large = true, by %s
                           └─ doubled = 12, by %s
                              └─ x, see above
                        """.formatted(origin(ALARMED), origin(LARGE), origin(DOUBLED)));
    }

    private String origin(Key<?> key) {
        return graph.node(key).calls().get(0).toString();
    }

    @Test
    void anEffectMayBeGuarded() {
        GraphRun run = run(3).toEnd();

        assertThat(log).containsExactly("doubled", "ratio", "told 3", "stored 4");
        assertThat(run.absent()).extracting(Node::name).containsExactly("alarmed");
        assertThat(run.fact(ALARMED)).isEmpty();
    }

    @Test
    void steppingRunsEffectsOneByOneWhenAllElseHasRun() {
        GraphRun run = run(6);

        assertThat(ready(run)).containsExactly("doubled", "ratio");
        run.step();
        assertThat(ready(run)).containsExactly("ratio");
        run.step();
        assertThat(ready(run)).containsExactly("told");
        assertThat(run.layer()).extracting(Fact::name).containsExactly("told");
        assertThat(ready(run)).containsExactly("large");
        run.step();
        assertThat(ready(run)).containsExactly("alarmed");
        assertThat(run.steps(9)).isEqualTo(2);
        assertThat(log).containsExactly("doubled", "ratio", "told 6", "alarmed by 6", "stored 2");
        assertThat(run.toEnd().failures()).isEmpty();
        assertThat(log).hasSize(5);
    }

    private static List<String> ready(GraphRun run) {
        return run.ready().stream().map(step -> step.node().name()).toList();
    }

    @Test
    void anEffectThatHasNoTurnIsNotRun() {
        GraphRun run = run(6);
        Ready early = new Ready(graph.node(TOLD), 0, run.facts());

        assertThatThrownBy(() -> run.run(early))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("'told' is not ready in this run. Fix: take it from ready()");
        assertThat(log).isEmpty();
    }

    @Test
    void noEffectRunsWhereSomethingFailed() {
        GraphRun run = run(0).tryToEnd();

        assertThat(run.failures()).containsOnlyKeys(graph.node(RATIO));
        assertThat(log).containsExactly("doubled");

        GraphRun stepped = run(0);
        assertThat(stepped.steps(1)).isEqualTo(1);
        assertThatThrownBy(stepped::step).isInstanceOf(StepFailedException.class);
        assertThat(stepped.ready()).isEmpty();
        assertThat(log).containsExactly("doubled", "doubled");
    }

    @Test
    void anEffectThatFailsIsTheLast() {
        FlowGraph failing = graph.replace(
                ALARMED,
                Call.<Integer, Void>of(
                        x -> {
                            throw new IllegalStateException("no bell for " + x);
                        },
                        X));

        GraphRun run = GraphRun.start(failing, Inputs.of(X, 6)).tryToEnd();

        assertThat(log).containsExactly("doubled", "ratio", "told 6");
        assertThat(run.failures()).containsOnlyKeys(failing.node(ALARMED));
        assertThatThrownBy(() -> CompiledGraph.of(failing).run(frame(failing, 6)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> runCompiled(failing, 6))
                .isInstanceOf(StepFailedException.class)
                .hasMessageContaining("'alarmed' failed")
                .hasMessageContaining("with x = 6: java.lang.IllegalStateException: no bell for 6");
    }

    private static Frame frame(FlowGraph graph, int x) {
        CompiledGraph compiled = CompiledGraph.of(graph);
        return compiled.frame().set(compiled.slot(X), x);
    }

    private static Frame runCompiled(FlowGraph graph, int x) {
        CompiledGraph compiled = CompiledGraph.of(graph);
        return compiled.run(compiled.frame().set(compiled.slot(X), x));
    }

    @Test
    void compiledGraphsRunThemToo() {
        CompiledGraph compiled = CompiledGraph.of(graph);
        Frame frame = compiled.frame();

        compiled.run(frame.set(compiled.slot(X), 6));
        assertThat(log).containsExactly("doubled", "ratio", "told 6", "alarmed by 6", "stored 2");
        assertThat(compiled.explain(frame).facts())
                .extracting(Fact::toString)
                .contains("told = done", "alarmed = done", "stored = done");

        compiled.run(frame.set(compiled.slot(X), 3));
        assertThat(log.subList(5, log.size())).containsExactly("doubled", "ratio", "told 3", "stored 4");
        assertThat(compiled.explain(frame).fact(ALARMED)).isEmpty();
        assertThat(log).hasSize(9);
        assertThatThrownBy(() -> compiled.slot(TOLD)).hasMessageContaining("'told' is an effect");
    }

    @Test
    void sheetsNeverRunThem() {
        GraphSheet sheet = GraphSheet.of(graph).set(X, 6);

        assertThat(sheet.get(RATIO)).isEqualTo(2);
        assertThat(sheet.set(X, 3).get(DOUBLED)).isEqualTo(6);
        sheet.explain().toEnd();
        assertThat(sheet.get(LARGE)).isFalse();
        assertThat(log).containsOnly("ratio", "doubled");
        assertThatThrownBy(() -> sheet.get(TOLD)).hasMessageContaining("'told' is an effect");
    }

    @Test
    void anEffectHasNoValue() {
        GraphRun run = run(6);

        assertThatThrownBy(() -> run.get(STORED))
                .isInstanceOf(InvalidGraphException.class)
                .hasMessage("""
                        [Leat/NotAValue] 'stored' is an effect, which makes no value.
                          Fix: ask whether fact(stored) is there
                          Fix: let it return something""".replace("\n", System.lineSeparator()));
        assertThatThrownBy(() -> run.find(STORED)).hasMessageContaining("'stored' is an effect");
        assertThat(log).isEmpty();
        assertThatThrownBy(() -> graph.with(Node.step(Key.of("more", Object.class), Call.of(told -> told, TOLD))))
                .hasMessageContaining("takes 'told', which is an effect and makes no value.");
    }

    @Test
    void effectsAreChangedLikeOtherSteps() {
        FlowGraph changed = graph.without(TOLD)
                .replace(STORED, Call.of((doubled, to) -> log(to, "kept " + doubled), DOUBLED, LOG))
                .rename(ALARMED, "rung")
                .with(Node.effect(Key.of("late", void.class), Call.of(to -> log(to, "late"), LOG)))
                .with(Node.step(Key.of("last", int.class), Call.of(ratio -> made("last", ratio), RATIO)))
                .without(RATIO);
        GraphRun.start(changed, Inputs.of(X, 6)).toEnd();

        assertThat(log).containsExactly("doubled", "last", "alarmed by 6", "kept 12", "late");
        assertThat(graph.difference(changed).toString()).contains("- told: Void", "~ stored (what it takes, code)");
    }

    @Test
    void effectsOfTwoGraphsComeAfterTheValuesOfBoth() {
        Key<Integer> tripled = Key.of("tripled", int.class);
        Key<Void> sent = Key.of("sent", void.class);
        FlowGraph other = FlowGraph.of(
                "Sending",
                Node.input(DOUBLED),
                Node.dependency(LOG),
                Node.effect(sent, Call.of((value, to) -> log(to, "sent " + value), tripled, LOG)),
                Node.step(tripled, Call.of(doubled -> made("tripled", 3 * doubled), DOUBLED)));

        GraphRun.start(other.merge(graph.restrictedTo(TOLD, DOUBLED)), Inputs.of(X, 1))
                .toEnd();

        assertThat(log).containsExactly("doubled", "tripled", "sent 6", "told 1");
    }

    @Test
    void aPlanTellsOfThem() {
        assertThat(graph.nodes(Kind.EFFECT)).extracting(Node::name).containsExactly("told", "alarmed", "stored");
        dev.leat.model.Flow plan = graph.description();

        assertThat(plan.nodes().get(plan.nodes().size() - 1).type().name()).isEqualTo("void");
        assertThat(FlowJson.read(FlowJson.write(plan, Map.of()))).isEqualTo(plan);
    }

    @Test
    void aSessionRunsThem() {
        Key<Integer> sum = Key.of("sum", int.class);
        FlowGraph keeping = graph.with(
                        Node.step(sum, Call.of(Integer::sum, sum.previous(), X)).initially(Call.of(() -> 0)))
                .replace(TOLD, Call.of((total, to) -> log(to, "sum " + total), sum, LOG));
        GraphSession session = GraphSession.open(keeping);
        session.run(Inputs.of(X, 2));
        session.run(Inputs.of(X, 3));

        assertThat(log).contains("sum 2", "sum 5");
        assertThat(session.state()).containsOnlyKeys("sum");
    }
}
