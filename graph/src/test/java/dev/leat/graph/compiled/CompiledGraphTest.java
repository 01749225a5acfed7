package dev.leat.graph.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.graph.Bindings;
import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.InvalidGraphException;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.run.Inputs;
import dev.leat.model.Guard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A compiled graph makes what a run makes. */
final class CompiledGraphTest {
    private static final Key<Integer> X = Key.of("x", Integer.class);
    private static final Key<Integer> HALF = Key.of("half", Integer.class);
    private static final Key<Boolean> EVEN = Key.of("even", Boolean.class);
    private static final Key<String> TEXT = Key.of("text", String.class);

    private final List<String> asked = new ArrayList<>();

    private FlowGraph guarded() {
        return FlowGraph.of(
                "Guarded",
                Node.input(X),
                Node.condition(EVEN, Call.of(this::isEven, X)),
                Node.step(HALF, Call.of(x -> x / 2, X).when(Guard.holds(EVEN))),
                Node.step(
                        TEXT, Call.of(half -> half.map(h -> "half of " + 2 * h).orElse("odd"), HALF.optional())));
    }

    private boolean isEven(int x) {
        asked.add("even " + x);
        return x % 2 == 0;
    }

    @Test
    void guardsHoldOrDoNot() {
        CompiledGraph compiled = CompiledGraph.of(guarded());
        Slot<Integer> x = compiled.slot(X);
        Frame frame = compiled.frame();

        compiled.run(frame.set(x, 6));
        assertThat(frame.get(compiled.slot(HALF))).isEqualTo(3);
        assertThat(frame.get(compiled.slot(TEXT))).isEqualTo("half of 6");

        compiled.run(frame.set(x, 7));
        assertThat(frame.find(compiled.slot(HALF))).isEmpty();
        assertThat(frame.get(compiled.slot(TEXT))).isEqualTo("odd");
        assertThatThrownBy(() -> frame.get(compiled.slot(HALF)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("'half' is absent: no call that makes it applies. Fix: find(…)");
        assertThat(asked).containsExactly("even 6", "even 7");
    }

    @Test
    void aStepThatThrowsIsNamed() {
        Key<Integer> inverse = Key.of("inverse", Integer.class);
        CompiledGraph compiled = CompiledGraph.of(guarded().with(inverse, Call.of(x -> 100 / x, X)));

        assertThatThrownBy(() -> compiled.run(compiled.frame().set(compiled.slot(X), 0)))
                .isInstanceOf(StepFailedException.class)
                .hasMessageMatching(
                        "'inverse' failed in a lambda expression \\(CompiledGraphTest.java:\\d+\\) with x = 0: "
                                + "java.lang.ArithmeticException: / by zero")
                .hasCauseInstanceOf(ArithmeticException.class);
    }

    @Test
    void slotsAndFramesBelongTogether() {
        CompiledGraph compiled = CompiledGraph.of(guarded());
        Slot<Integer> other = CompiledGraph.of(guarded()).slot(X);

        assertThatThrownBy(() -> compiled.frame().set(other, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The slot of 'x' is of another graph.");
        assertThatThrownBy(() -> compiled.frame().set(compiled.slot(HALF), 1))
                .hasMessageStartingWith("'half' is no input.");
    }

    @Test
    void oneRunTakesWhatTheOneBeforeMade() {
        Key<Integer> sum = Key.of("sum", Integer.class);
        CompiledGraph compiled = CompiledGraph.of(guarded()
                .with(Node.step(sum, Call.of((before, half) -> before + half, sum.previous(), HALF))
                        .initially(Call.of(() -> 100))));
        Slot<Integer> x = compiled.slot(X);
        Slot<Integer> total = compiled.slot(sum);

        Frame first = compiled.run(compiled.frame().set(x, 6));
        Frame absent = compiled.run(compiled.frameAfter(first).set(x, 7));
        Frame last = compiled.run(compiled.frameAfter(absent).set(x, 20));

        assertThat(first.get(total)).isEqualTo(103);
        assertThat(absent.find(total)).isEmpty();
        assertThat(last.get(total)).isEqualTo(113);
        assertThatThrownBy(() -> CompiledGraph.of(guarded()).frameAfter(first))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The frame is of another graph.");
    }

    @Test
    void manyStepsOfAllArities() {
        Random random = new Random(7);
        List<Node> nodes = new ArrayList<>(List.of(Node.input(X)));
        List<Key<Integer>> keys = new ArrayList<>(List.of(X));
        for (int i = 0; i < 300; i++) {
            Key<Integer> key = Key.of("v" + i, Integer.class);
            Key<Integer> a = keys.get(random.nextInt(keys.size()));
            Key<Integer> b = keys.get(random.nextInt(keys.size()));
            Key<Integer> c = keys.get(random.nextInt(keys.size()));
            int constant = i;
            nodes.add(Node.step(
                    key,
                    switch (i % 5) {
                        case 0 -> Call.of(() -> constant);
                        case 1 -> Call.of(p -> p * 31 + constant, a);
                        case 2 -> Call.of((p, q) -> p * 31 + q, a, b);
                        case 3 -> Call.of((p, q, r) -> p * 31 + q ^ r, a, b, c);
                        default -> Call.of((p, q, r, s) -> p * 31 + q ^ r - s, a, b, c, X);
                    }));
            keys.add(key);
        }
        FlowGraph graph = FlowGraph.of("Many", nodes);
        CompiledGraph compiled = CompiledGraph.of(graph);
        Frame frame = compiled.frame();
        for (int x = -3; x < 4; x++) {
            GraphRun run = GraphRun.start(graph, Inputs.of(X, x)).toEnd();
            compiled.run(frame.set(compiled.slot(X), x));
            for (Key<Integer> key : keys) {
                assertThat(frame.get(compiled.slot(key))).as(key.name()).isEqualTo(run.get(key));
            }
        }
    }

    @Test
    void valuesOfPrimitiveTypesAreWhatTheyWere() {
        Map<Key<?>, Object> samples = new LinkedHashMap<>();
        samples.put(Key.of("int", int.class), Integer.MIN_VALUE);
        samples.put(Key.of("long", long.class), Long.MIN_VALUE + 1);
        samples.put(Key.of("double", double.class), -0.0);
        samples.put(Key.of("nan", double.class), Double.NaN);
        samples.put(Key.of("float", float.class), -1.5f);
        samples.put(Key.of("boolean", boolean.class), true);
        samples.put(Key.of("false", boolean.class), false);
        samples.put(Key.of("char", char.class), '\uffff');
        samples.put(Key.of("byte", byte.class), Byte.MIN_VALUE);
        samples.put(Key.of("short", short.class), Short.MIN_VALUE);
        samples.forEach(CompiledGraphTest::comesThrough);
    }

    private static <T> void comesThrough(Key<T> input, Object sample) {
        Key<T> copy = input.named("copy");
        Key<T> more = input.named("more");
        CompiledGraph compiled = CompiledGraph.of(FlowGraph.of(
                "Copy",
                Node.input(input),
                Node.step(copy, Call.of(value -> value, input)),
                Node.step(more, Call.of((a, b, c, d) -> d, input, input, input, copy))));

        @SuppressWarnings("unchecked") // The samples fit their keys.
        T value = (T) sample;
        Frame frame = compiled.run(compiled.frame().set(compiled.slot(input), value));

        assertThat(frame.get(compiled.slot(more))).isEqualTo(sample).isInstanceOf(sample.getClass());
    }

    @Test
    void nullIsNoPrimitiveValue() {
        Key<Integer> plain = Key.of("plain", int.class);
        Key<Integer> guarded = Key.of("guarded", int.class);
        Call<Integer> nothing = Call.of(x -> null, X);
        FlowGraph graph = guarded();
        for (FlowGraph failing :
                List.of(graph.with(plain, nothing), graph.with(guarded, nothing.when(Guard.holds(EVEN))))) {
            CompiledGraph compiled = CompiledGraph.of(failing);
            assertThatThrownBy(() -> compiled.run(compiled.frame().set(compiled.slot(X), 2)))
                    .isInstanceOf(StepFailedException.class)
                    .hasRootCauseInstanceOf(NullPointerException.class)
                    .hasRootCauseMessage("null where a value of a primitive type has to be");
            assertThatThrownBy(() -> GraphRun.start(failing, Inputs.of(X, 2)).toEnd())
                    .isInstanceOf(StepFailedException.class)
                    .hasRootCauseMessage("null where a value of a primitive type has to be");
        }
        CompiledGraph takes = CompiledGraph.of(FlowGraph.of("Takes", Node.input(plain)));
        assertThatThrownBy(() -> takes.frame().set(takes.slot(plain), null))
                .isInstanceOf(InvalidGraphException.class)
                .hasMessageStartingWith(
                        "[Leat/NullInput] The input 'plain' is of a primitive type, but null is given.");
        assertThatThrownBy(() -> GraphRun.start(takes.graph(), Inputs.of(plain, null)))
                .hasMessageStartingWith(
                        "[Leat/NullInput] The input 'plain' is of a primitive type, but null is given.");
    }

    @Test
    void aRunNeedsItsInputs() {
        CompiledGraph compiled = CompiledGraph.of(guarded());
        Frame frame = compiled.frame();

        assertThatThrownBy(() -> compiled.run(frame))
                .isInstanceOf(InvalidGraphException.class)
                .hasMessage("""
                        [Leat/MissingInput] The graph Guarded needs the input 'x' of type Integer.
                          Fix: set(x, value) before it runs""");
        assertThatThrownBy(() -> frame.get(compiled.slot(TEXT)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("The frame holds no values: it has not run, or its last run failed. "
                        + "Fix: compiled.run(frame)");
        assertThatThrownBy(() -> compiled.run(CompiledGraph.of(guarded()).frame()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The frame is of another graph. Fix: use the graph that made it");
    }

    @Test
    void theValuesOfARunThatFailedAreGone() {
        CompiledGraph compiled =
                CompiledGraph.of(guarded().with(Key.of("inverse", int.class), Call.of(x -> 100 / x, X)));
        Frame frame = compiled.run(compiled.frame().set(compiled.slot(X), 4));

        assertThatThrownBy(() -> compiled.run(frame.set(compiled.slot(X), 0))).isInstanceOf(StepFailedException.class);
        assertThatThrownBy(() -> frame.find(compiled.slot(HALF))).hasMessageStartingWith("The frame holds no values");
        assertThat(frame.get(compiled.slot(X))).isZero();
        assertThat(compiled.run(frame.set(compiled.slot(X), 6)).find(compiled.slot(HALF)))
                .contains(3);
    }

    @Test
    void aRunIsExplainedAfterwards() {
        CompiledGraph compiled = CompiledGraph.of(guarded());
        Slot<Integer> x = compiled.slot(X);
        Frame frame = compiled.frame();
        assertThatThrownBy(() -> compiled.explain(frame)).hasMessageStartingWith("The frame holds no values");

        GraphRun even = compiled.explain(compiled.run(frame.set(x, 6)));
        GraphRun odd = compiled.explain(compiled.run(frame.set(x, 7)));

        asked.clear();
        assertThat(even.fact(HALF).orElseThrow().because()).hasToString("[even = true]");
        assertThat(even.fact(TEXT).orElseThrow().from()).hasToString("[half = 3]");
        assertThat(even.get(TEXT)).isEqualTo("half of 6");
        assertThat(even.ready()).isEmpty();
        assertThat(odd.absent()).hasToString("[half: Integer]");
        assertThat(odd.get(TEXT)).isEqualTo("odd");
        assertThat(asked).as("nothing runs").isEmpty();
    }

    @Test
    void aRunAfterAnotherIsExplained() {
        Key<Integer> sum = Key.of("sum", int.class);
        CompiledGraph compiled = CompiledGraph.of(FlowGraph.of(
                "Sums",
                Node.input(X),
                Node.step(sum, Call.of((before, x) -> before + x, sum.previous(), X))
                        .initially(Call.of(() -> 100))));
        Frame first = compiled.run(compiled.frame().set(compiled.slot(X), 6));
        Frame second = compiled.run(compiled.frameAfter(first).set(compiled.slot(X), 7));

        assertThat(compiled.explain(second).fact(sum).orElseThrow().from()).hasToString("[sum = 106, x = 7]");
    }

    @Test
    void objectsOfARunAreGotWhenNeededAndClosedAtItsEnd() {
        Key<Resource> one = Key.of("one", Resource.class);
        Key<Resource> two = Key.of("two", Resource.class);
        Key<String> used = Key.of("used", String.class);
        Key<String> both = Key.of("both", String.class);
        CompiledGraph compiled = CompiledGraph.of(guarded()
                .with(Node.dependency(one))
                .with(Node.dependency(two))
                .with(used, Call.of((resource, x) -> resource.use("x" + x), one, X))
                .with(both, Call.of((a, b) -> a.use(b.use("even")), one, two).when(Guard.holds(EVEN)))
                .bind(Bindings.none()
                        .perRun(one, () -> new Resource("one", asked))
                        .perRun(two, () -> new Resource("two", asked))));
        Slot<Integer> x = compiled.slot(X);
        Frame frame = compiled.frame();

        compiled.run(frame.set(x, 3));
        assertThat(frame.get(compiled.slot(used))).isEqualTo("x3 of one");
        assertThat(asked).containsExactly("even 3", "open one", "close one");

        asked.clear();
        compiled.run(frame.set(x, 4));
        assertThat(frame.get(compiled.slot(both))).isEqualTo("even of two of one");
        assertThat(asked).containsExactly("even 4", "open one", "open two", "close two", "close one");
    }

    private record Resource(String name, List<String> log) implements AutoCloseable {
        Resource {
            log.add("open " + name);
        }

        String use(String what) {
            return what + " of " + name;
        }

        @Override
        public void close() {
            log.add("close " + name);
        }
    }

    @Test
    void objectsOfARunAreClosedWhereAStepFails() {
        Key<Resource> resource = Key.of("resource", Resource.class);
        CompiledGraph compiled = CompiledGraph.of(guarded()
                .with(Node.dependency(resource))
                .with(Key.of("inverse", int.class), Call.of((r, x) -> 100 / x, resource, X))
                .bind(Bindings.none().perRun(resource, () -> new Resource("it", asked))));

        assertThatThrownBy(() -> compiled.run(compiled.frame().set(compiled.slot(X), 0)))
                .isInstanceOf(StepFailedException.class)
                .hasRootCauseMessage("/ by zero");
        assertThat(asked).contains("open it", "close it");
    }

    @Test
    void aLongChainOfConditionsNeedsNoDeepStack() {
        List<Node> nodes = new ArrayList<>(List.of(Node.input(X)));
        Key<Boolean> last = EVEN;
        nodes.add(Node.condition(EVEN, Call.of(this::isEven, X)));
        for (int i = 0; i < 20_000; i++) {
            Key<Boolean> next = EVEN.named("c" + i);
            nodes.add(Node.condition(next, Call.of(before -> !before, last)));
            last = next;
        }
        nodes.add(Node.step(HALF, Call.of(x -> x / 2, X).when(Guard.holds(last))));
        CompiledGraph compiled = CompiledGraph.of(FlowGraph.of("Chain", nodes));

        Frame frame = compiled.run(compiled.frame().set(compiled.slot(X), 8));

        assertThat(frame.get(compiled.slot(HALF))).isEqualTo(4);
    }
}
