package dev.leat.graph.run;

import static dev.leat.graph.run.Words.COUNTS;
import static dev.leat.graph.run.Words.FIRST;
import static dev.leat.graph.run.Words.LAST;
import static dev.leat.graph.run.Words.STEW;
import static dev.leat.graph.run.Words.TEXT;
import static dev.leat.graph.run.Words.TOKENS;
import static dev.leat.graph.run.Words.UNIQUES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.graph.Bindings;
import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.fact.Fact;
import dev.leat.model.Guard;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A run goes on only as far as it is told to. */
final class SteppingTest {
    private final Words words = new Words();
    private final GraphRun run = GraphRun.start(words.graph(), Inputs.of(TEXT, STEW));

    private List<String> ready() {
        return run.ready().stream().map(step -> step.node().name()).toList();
    }

    @Test
    void whatIsReadyGrowsAndShrinks() {
        assertThat(run.ready()).singleElement().satisfies(step -> {
            assertThat(step.node().name()).isEqualTo("tokens");
            assertThat(step.takes()).singleElement().extracting(Fact::value).isEqualTo(STEW);
        });
        assertThat(words.tokenized).hasValue(0);

        run.layer();
        assertThat(ready()).containsExactly("counts", "first", "last");
        run.layer();
        assertThat(ready()).containsExactly("uniques");
        run.layer();
        assertThat(ready()).isEmpty();

        assertThat(words.tokenized).hasValue(1);
        assertThat(run.get(UNIQUES)).isEqualTo(10);
        assertThat(run.get(FIRST)).isEqualTo("boil");
        assertThat(run.get(LAST)).isEqualTo("toes");
        assertThat(run.get(TOKENS)).hasSize(12);
        assertThat(run.get(COUNTS)).hasSize(10).containsEntry("em", 3L);
    }

    @Test
    void oneValueRunsWhatItNeedsAndNothingElse() {
        assertThat(run.get(LAST)).isEqualTo("toes");
        assertThat(run.get(LAST)).isEqualTo("toes");

        assertThat(run.facts()).extracting(Fact::name).containsExactly("text", "tokens", "last");
        assertThat(words.tokenized).hasValue(1);
        assertThat(run.fact(UNIQUES)).isEmpty();
    }

    @Test
    void aNumberOfSteps() {
        assertThat(run.steps(2)).isEqualTo(2);
        assertThat(ready()).containsExactly("uniques", "first", "last");
        assertThat(run.steps(100)).isEqualTo(3);
        assertThat(run.steps(100)).isZero();
    }

    @Test
    void aStepRunsOnce() {
        Ready tokens = run.ready().get(0);
        run.run(tokens);
        assertThatThrownBy(() -> run.run(tokens))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("'tokens' is not ready in this run. Fix: take it from ready()");
    }

    @Test
    void lineageLeadsBackToTheInput() {
        run.toEnd();
        Fact<?> fact = run.fact(UNIQUES).orElseThrow();

        assertThat(fact.from()).singleElement().satisfies(counts -> {
            assertThat(counts.name()).isEqualTo("counts");
            assertThat(counts.from()).singleElement().satisfies(tokens -> {
                assertThat(tokens.name()).isEqualTo("tokens");
                assertThat(tokens.from()).singleElement().satisfies(text -> {
                    assertThat(text.isGiven()).isTrue();
                    assertThat(text.value()).isEqualTo(STEW);
                });
            });
        });
    }

    /** The first call waits for a condition that is absent, since what it takes is. */
    @Test
    void whatWaitsForAnAbsentConditionIsReadyAfterAll() {
        Key<Integer> in = Key.of("in", Integer.class);
        Key<Boolean> never = Key.of("never", Boolean.class);
        Key<Boolean> odd = Key.of("odd", Boolean.class);
        Key<String> said = Key.of("said", String.class);
        FlowGraph graph = FlowGraph.of(
                "Absent",
                Node.input(in),
                Node.condition(never, Call.of(x -> false, in)),
                Node.condition(odd, Call.of(x -> x % 2 == 1, in).when(Guard.holds(never))),
                Node.step(said, Call.of(x -> "odd", in).when(Guard.holds(odd)), Call.of(x -> "other", in)));
        GraphRun absent = GraphRun.start(graph, Inputs.of(in, 3));

        assertThat(absent.ready()).extracting(step -> step.node().name()).containsExactly("never");
        absent.step();
        assertThat(absent.ready()).extracting(step -> step.node().name()).containsExactly("said");
        assertThat(absent.get(said)).isEqualTo("other");
    }

    @Test
    void whatARunGotIsClosedWithIt() {
        Key<Integer> in = Key.of("in", Integer.class);
        Key<Closing> resource = Key.of("resource", Closing.class);
        Key<Integer> first = Key.of("first", Integer.class);
        Key<Integer> second = Key.of("second", Integer.class);
        List<String> told = new ArrayList<>();
        FlowGraph graph = FlowGraph.of(
                        "Closing",
                        Node.input(in),
                        Node.dependency(resource),
                        Node.step(first, Call.of((x, with) -> x + 1, in, resource)),
                        Node.step(second, Call.of((x, with) -> x + 2, in, resource)))
                .bind(Bindings.none().perRun(resource, () -> {
                    told.add("opened");
                    return () -> told.add("closed");
                }));
        GraphRun some = GraphRun.start(graph, Inputs.of(in, 1));
        assertThat(told).isEmpty();
        assertThat(some.get(first)).isEqualTo(2);
        assertThat(some.get(second)).isEqualTo(3);
        some.close();
        some.close();
        assertThat(told).containsExactly("opened", "closed");

        GraphRun none = GraphRun.start(graph, Inputs.of(in, 1));
        none.close();
        assertThatThrownBy(() -> none.get(first))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The run is closed, and 'resource' with it.");
        assertThat(told).containsExactly("opened", "closed");
    }

    private interface Closing extends AutoCloseable {
        @Override
        void close();
    }

    @Test
    void onlyDependenciesAreBound() {
        assertThatThrownBy(() -> words.graph().bind(TEXT, STEW)).hasMessage("""
                [Leat/NotADependency] 'text' is no dependency: each run is given it.
                  Fix: inputs.and(text, value)""");
        assertThatThrownBy(() -> words.graph().bind(UNIQUES, 3)).hasMessage("""
                [Leat/NotADependency] 'uniques' is no dependency: it is made.
                  Fix: graph.replace(uniques, Call.of(() -> value))""");
    }

    @Test
    void runsHaveNothingInCommon() {
        Key<Integer> in = Key.of("in", Integer.class);
        Key<Integer> doubled = Key.of("doubled", Integer.class);
        Key<Integer> tripled = Key.of("tripled", Integer.class);
        Key<Integer> sum = Key.of("sum", Integer.class);
        FlowGraph graph = FlowGraph.of(
                "Sum",
                Node.step(sum, Call.of((a, b) -> a + b, doubled, tripled)),
                Node.step(tripled, Call.of(x -> x * 3, in)),
                Node.step(doubled, Call.of(x -> x * 2, in)),
                Node.input(in));
        GraphRun ten = GraphRun.start(graph, Inputs.of(in, 10));
        GraphRun one = GraphRun.start(graph, Inputs.of(in, 1));
        while (!ten.ready().isEmpty() || !one.ready().isEmpty()) {
            List<Ready> steps = ten.ready();
            if (!steps.isEmpty()) {
                ten.run(steps.get(steps.size() - 1));
            }
            one.step();
        }
        assertThat(ten.get(sum)).isEqualTo(50);
        assertThat(one.get(sum)).isEqualTo(5);
    }
}
