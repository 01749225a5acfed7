package dev.leat.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
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
        CompiledGraph compiled = guarded().compile();
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
        CompiledGraph compiled =
                guarded().with(inverse, Call.of(x -> 100 / x, X)).compile();

        assertThatThrownBy(() -> compiled.run(compiled.frame().set(compiled.slot(X), 0)))
                .isInstanceOf(StepFailedException.class)
                .hasMessageMatching(
                        "'inverse' failed in a lambda expression \\(CompiledGraphTest.java:\\d+\\) with x = 0: "
                                + "java.lang.ArithmeticException: / by zero")
                .hasCauseInstanceOf(ArithmeticException.class);
    }

    @Test
    void slotsAndFramesBelongTogether() {
        CompiledGraph compiled = guarded().compile();
        Slot<Integer> other = guarded().compile().slot(X);

        assertThatThrownBy(() -> compiled.frame().set(other, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The slot of 'x' is of another graph.");
        assertThatThrownBy(() -> compiled.frame().set(compiled.slot(HALF), 1))
                .hasMessageStartingWith("'half' is no input.");
    }

    @Test
    void oneRunTakesWhatTheOneBeforeMade() {
        Key<Integer> sum = Key.of("sum", Integer.class);
        CompiledGraph compiled = guarded()
                .with(Node.step(sum, Call.of((before, half) -> before + half, sum.previous(), HALF))
                        .initially(Call.of(() -> 100)))
                .compile();
        Slot<Integer> x = compiled.slot(X);
        Slot<Integer> total = compiled.slot(sum);

        Frame first = compiled.run(compiled.frame().set(x, 6));
        Frame absent = compiled.run(compiled.frameAfter(first).set(x, 7));
        Frame last = compiled.run(compiled.frameAfter(absent).set(x, 20));

        assertThat(first.get(total)).isEqualTo(103);
        assertThat(absent.find(total)).isEmpty();
        assertThat(last.get(total)).isEqualTo(113);
        assertThatThrownBy(() -> guarded().compile().frameAfter(first))
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
        CompiledGraph compiled = graph.compile();
        Frame frame = compiled.frame();
        for (int x = -3; x < 4; x++) {
            GraphRun run = graph.start(Inputs.of(X, x)).toEnd();
            compiled.run(frame.set(compiled.slot(X), x));
            for (Key<Integer> key : keys) {
                assertThat(frame.get(compiled.slot(key))).as(key.name()).isEqualTo(run.get(key));
            }
        }
    }
}
