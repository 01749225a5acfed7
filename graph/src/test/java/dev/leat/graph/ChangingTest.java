package dev.leat.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.graph.run.GraphRun;
import dev.leat.graph.run.Inputs;
import dev.leat.model.Node.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each change gives another graph and leaves the old one as it was; what does not fit together is told. */
final class ChangingTest {
    private static final Key<Integer> X = Key.of("x", Integer.class);
    private static final Key<Integer> F1 = Key.of("f1", Integer.class);
    private static final Key<Integer> F2 = Key.of("f2", Integer.class);
    private static final Key<Integer> F3 = Key.of("f3", Integer.class);
    private static final Key<Integer> F4 = Key.of("f4", Integer.class);

    private final FlowGraph functions = FlowGraph.of(
            "Functions",
            Node.input(X),
            Node.step(F1, Call.of(x -> x * 2, X)),
            Node.step(F2, Call.of(f1 -> f1 + 2, F1)),
            Node.step(F3, Call.of(f1 -> f1 * 42, F1)),
            Node.step(F4, Call.of(f2 -> f2 + 42, F2)));

    private static List<Object> layer(FlowGraph graph, int layer, int x) {
        GraphRun run = GraphRun.start(graph, Inputs.of(X, x)).toEnd();
        return graph.layers().get(layer).stream()
                .<Object>map(node -> run.get(node.key()))
                .toList();
    }

    @Test
    void aStepMore() {
        Key<Integer> constant = Key.of("constant", Integer.class);
        FlowGraph more = functions.with(constant, Call.of(f1 -> 42, F1));

        assertThat(layer(more, 1, 5)).containsExactlyInAnyOrder(12, 420, 42);
        assertThat(layer(functions, 1, 5)).containsExactly(12, 420);
        assertThat(functions.difference(more)).hasToString("+ constant: Integer");
        assertThat(more.difference(functions)).hasToString("- constant: Integer");
    }

    @Test
    void twoGraphsAsOne() {
        Key<Integer> plus = Key.of("plus", Integer.class);
        Key<Integer> times = Key.of("times", Integer.class);
        FlowGraph one = FlowGraph.of("One", Node.input(X), Node.step(plus, Call.of(x -> x + 1, X)));
        FlowGraph other = FlowGraph.of("Other", Node.input(X), Node.step(times, Call.of(x -> x * 2, X)));

        GraphRun run = GraphRun.start(one.merge(other), Inputs.of(X, 5)).toEnd();

        assertThat(List.of(run.get(plus), run.get(times))).containsExactly(6, 10);
    }

    @Test
    void aValueOfOneGraphMeetsTheInputOfAnother() {
        FlowGraph before = FlowGraph.of(
                "Before",
                Node.input(Key.of("y", Integer.class)),
                Node.step(X, Call.of(y -> y + 1, Key.of("y", Integer.class))));

        GraphRun run = GraphRun.start(functions.merge(before), Inputs.of(Key.of("y", Integer.class), 4));

        assertThat(run.get(F2)).isEqualTo(12);
    }

    @Test
    void whatOneGraphKeepsSecretTheOtherDoes() {
        Key<Integer> y = Key.of("y", Integer.class);
        FlowGraph taking = FlowGraph.of(
                "Taking", Node.input(X).secret(), Node.input(y), Node.step(F1, Call.of((x, any) -> x + any, X, y)));
        FlowGraph making = FlowGraph.of("Making", Node.input(y).secret(), Node.step(X, Call.of(any -> any + 1, y)));

        for (FlowGraph both : List.of(taking.merge(making), making.merge(taking))) {
            assertThat(both.nodes())
                    .filteredOn(Node::isSecret)
                    .extracting(Node::name)
                    .containsExactlyInAnyOrder("x", "y");
            assertThat(GraphRun.start(both, Inputs.of(y, 4)).get(F1)).isEqualTo(9);
        }
        FlowGraph wired = functions.merge(taking.prefixed("then.")).wire(F4, Key.of("then.x", Integer.class));
        assertThat(wired.node(F4).isSecret()).isTrue();
    }

    @Test
    void aFailureQuotesNoSecret() {
        FlowGraph graph = FlowGraph.of(
                "Failing",
                Node.input(X).secret(),
                Node.step(F1, Call.of(ChangingTest::refuse, X)),
                Node.step(F2, Call.of(x -> x + 1, X)),
                Node.step(F3, Call.of(ChangingTest::refuse, F2)));
        GraphRun run = GraphRun.start(graph, Inputs.of(X, 4111)).tryToEnd();

        assertThat(run.failures().get(graph.node(F1)))
                .hasMessageEndingWith("with x = (secret): java.lang.IllegalStateException: (secret)")
                .hasRootCauseMessage("No 4111");
        assertThat(run.failures().get(graph.node(F3)))
                .as("of what was made of it, which is not secret itself")
                .hasMessageEndingWith("with f2 = 4112: java.lang.IllegalStateException: No 4112");
    }

    private static int refuse(int number) {
        throw new IllegalStateException("No " + number);
    }

    @Test
    void whatBothMakeDifferentlyIsAMistake() {
        FlowGraph other = FlowGraph.of("Other", Node.input(X), Node.step(F1, Call.of(x -> x * 3, X)));

        assertThatThrownBy(() -> functions.merge(other))
                .isInstanceOf(InvalidGraphException.class)
                .hasMessageMatching("""
                        \\[Leat/DuplicateValue] 'f1' is there twice: a step of type Integer, made by a lambda expression \
                        \\(ChangingTest.java:\\d+\\) and a step of type Integer, made by a lambda expression \
                        \\(ChangingTest.java:\\d+\\)\\.
                          Fix: rename one of them, or give all names of one graph a prefix
                          Fix: remove one of them first""");
        assertThat(functions.merge(other.prefixed("other.")).nodes())
                .extracting(Node::name)
                .contains("f1", "other.f1", "other.x");
    }

    @Test
    void aStepLessJoinsItsEnds() {
        Key<Integer> plus = Key.of("plus", Integer.class);
        Key<Integer> times = Key.of("times", Integer.class);
        Key<Integer> minus = Key.of("minus", Integer.class);
        FlowGraph graph = FlowGraph.of(
                "Chain",
                Node.input(X),
                Node.step(plus, Call.of(x -> x + 1, X)),
                Node.step(times, Call.of(x -> x * 2, plus)),
                Node.step(minus, Call.of(x -> x - 1, times)));

        assertThat(GraphRun.start(graph.without(times), Inputs.of(X, 5)).get(minus))
                .isEqualTo(5);
        assertThat(GraphRun.start(graph, Inputs.of(X, 5)).get(minus)).isEqualTo(11);
    }

    @Test
    void whatWouldBeMissedIsAMistake() {
        Key<Integer> sum = Key.of("sum", Integer.class);
        Key<Integer> end = Key.of("end", Integer.class);
        FlowGraph graph = functions.with(sum, Call.of((a, b) -> a + b, F2, F3)).with(end, Call.of(s -> -s, sum));

        assertThatThrownBy(() -> graph.without(sum))
                .isInstanceOf(InvalidGraphException.class)
                .hasMessageMatching("""
                \\[Leat/UnknownValue] 'sum' cannot be left out: 'end' \\(ChangingTest.java:\\d+\\) would miss it, and it is \
                made from f2 and f3, so that nothing says what comes in its place.
                  Fix: say it: without\\(sum, instead\\), with a value of type Integer""");
        assertThat(GraphRun.start(graph.without(sum, F3), Inputs.of(X, 1)).get(end))
                .isEqualTo(-84);
        assertThat(graph.without(end).nodes()).doesNotContain(graph.node(end));
    }

    @Test
    void endsOfDifferentTypesDoNotFit() {
        Key<List<Integer>> numbers = Key.of("numbers", new TypeToken<List<Integer>>() {});
        Key<List<String>> words = Key.of("numbers", new TypeToken<List<String>>() {});
        Key<Integer> size = Key.of("size", Integer.class);
        Node input = Node.input(numbers);
        Node step = Node.step(size, Call.of(List::size, words));

        assertThatThrownBy(() -> FlowGraph.of("Sizes", input, step))
                .isInstanceOf(InvalidGraphException.class)
                .hasMessageMatching("""
                        \\[Leat/TypeMismatch] 'size' \\(ChangingTest.java:\\d+\\) takes 'numbers' as List<String>, but 'numbers' \
                        makes List<Integer>\\.
                          Fix: take it as List<Integer>, or put a step between them that makes List<String>""");
    }

    @Test
    void anIntIsNoText() {
        Key<String> text = Key.of("f1", String.class);
        Key<Integer> length = Key.of("length", Integer.class);

        assertThatThrownBy(() -> functions.with(length, Call.of(String::length, text)))
                .hasMessageContaining("takes 'f1' as String, but 'f1'")
                .hasMessageContaining("makes Integer.");
    }

    @Test
    void aNameThatNobodyMakes() {
        Key<Integer> late = Key.of("late", Integer.class);

        assertThatThrownBy(() -> functions.with(late, Call.of(x -> x, Key.of("F1", Integer.class))))
                .hasMessageMatching("""
                        \\[Leat/UnknownValue] 'late' \\(ChangingTest.java:\\d+\\) takes 'F1', but nothing in the graph is called so\\.
                          Near: f1: Integer
                          Near: f2: Integer
                          Near: f3: Integer
                          Fix: add it, as a step with\\(step\\(F1, …\\)\\) or as an input with\\(input\\(F1\\)\\)""");
    }

    @Test
    void aCycleIsDrawn() {
        assertThatThrownBy(() -> functions.replace(F1, Call.of(f4 -> f4, F4))).hasMessage("""
                [Leat/Cycle] Each of these waits for the next: f1, f4, f2.
                  f1 → f4 → f2 → f1
                  Fix: take one of them from the run before, previous(), and give it an initial value""");
    }

    @Test
    void namesChangeEverywhere() {
        FlowGraph renamed = functions.rename(F1, "doubled").prefixed("my.");

        assertThat(renamed.edges())
                .extracting(Edge::toString)
                .containsExactly("my.x → my.doubled", "my.doubled → my.f2", "my.doubled → my.f3", "my.f2 → my.f4");
        assertThat(GraphRun.start(renamed, Inputs.of(Key.of("my.x", Integer.class), 5))
                        .get(Key.of("my.f4", Integer.class)))
                .isEqualTo(54);
    }

    @Test
    void onlyWhatSomeValuesNeed() {
        assertThat(functions.restrictedTo(F3).nodes()).extracting(Node::name).containsExactly("x", "f1", "f3");
    }

    @Test
    void anInputIsWiredToAValue() {
        FlowGraph two = functions.merge(functions.prefixed("then."));
        FlowGraph chained = two.wire(F4, Key.of("then.x", Integer.class));

        assertThat(chained.nodes(Kind.INPUT)).extracting(Node::name).containsExactly("x");
        assertThat(GraphRun.start(chained, Inputs.of(X, 5)).get(Key.of("then.f1", Integer.class)))
                .isEqualTo(108);
    }

    @Test
    void whoNeedsWhat() {
        assertThat(functions.ancestors(F4)).extracting(Node::name).containsExactly("x", "f1", "f2");
        assertThat(functions.descendants(F1)).extracting(Node::name).containsExactly("f2", "f3", "f4");
        assertThat(functions.path(X, F4)).extracting(Node::name).containsExactly("x", "f1", "f2", "f4");
        assertThat(functions.path(F3, F4)).isEmpty();
        assertThat(functions.layers())
                .extracting(layer -> layer.stream().map(Node::name).toList())
                .containsExactly(List.of("f1"), List.of("f2", "f3"), List.of("f4"));
    }
}
