package dev.leat.graph.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.graph.Bindings;
import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.compiled.CompiledGraph;
import dev.leat.graph.compiled.Frame;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.graph.sheet.GraphSheet;
import dev.leat.model.Guard;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When all has run, nothing that was got for the run is left open. */
final class EndOfRunTest {
    private static final Key<Integer> NUMBER = Key.of("number", int.class);
    private static final Key<Integer> SUM = Key.of("sum", int.class);
    private static final Key<Boolean> LARGE = Key.of("large", boolean.class);
    private static final Key<Integer> EXTRA = Key.of("extra", int.class);
    private static final Key<Store> STORE = Key.of("store", Store.class);

    private final List<String> told = new ArrayList<>();

    private final class Store implements AutoCloseable {
        private final boolean fails;

        Store(boolean fails) {
            this.fails = fails;
            told.add("open");
        }

        int add(int number) {
            return 10 / number;
        }

        @Override
        public void close() {
            told.add("close");
            if (fails) {
                throw new IllegalArgumentException("cannot be closed");
            }
        }
    }

    /** {@code large} is asked only for positive numbers. */
    private FlowGraph graph(boolean fails) {
        Key<Boolean> positive = Key.of("positive", boolean.class);
        return FlowGraph.of(
                        "Sums",
                        Node.input(NUMBER),
                        Node.dependency(STORE),
                        Node.step(SUM, Call.of((store, number) -> store.add(number), STORE, NUMBER)),
                        Node.condition(positive, Call.of(number -> number > 0, NUMBER)),
                        Node.condition(LARGE, Call.of((store, number) -> store.add(number) > 1, STORE, NUMBER)),
                        Node.step(
                                EXTRA,
                                Call.of(number -> number, NUMBER)
                                        .when(Guard.holds(positive).and(Guard.holds(LARGE)))))
                .bind(Bindings.none().perRun(STORE, () -> new Store(fails)));
    }

    private List<String> told() {
        List<String> since = List.copyOf(told);
        told.clear();
        return since;
    }

    @Test
    void whatIsAskedForLaterIsClosedAtOnce() {
        GraphRun run = GraphRun.start(graph(false), Inputs.of(NUMBER, -1));

        assertThat(run.step()).isPresent();
        assertThat(told()).containsExactly("open");
        assertThat(run.toEnd().get(SUM)).isEqualTo(-10);
        assertThat(told()).containsExactly("close");
        assertThat(run.get(LARGE)).isFalse();
        assertThat(told()).containsExactly("open", "close");
        run.close();
        assertThat(told()).isEmpty();
    }

    @Test
    void failuresCloseAsWell() {
        GraphRun run = GraphRun.start(graph(false), Inputs.of(NUMBER, 0));

        assertThatThrownBy(run::toEnd).isInstanceOf(StepFailedException.class);
        assertThat(told()).containsExactly("open", "close");
        assertThat(run.tryToEnd().failures()).hasSize(1);
        assertThat(told()).isEmpty();
    }

    @Test
    void aCloseThatFailsHidesNoFailure() {
        assertThatThrownBy(
                        () -> GraphRun.start(graph(true), Inputs.of(NUMBER, 0)).toEnd())
                .isInstanceOf(StepFailedException.class)
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
        assertThatThrownBy(
                        () -> GraphRun.start(graph(true), Inputs.of(NUMBER, 1)).tryToEnd())
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(told()).containsExactly("open", "close", "open", "close");
    }

    @Test
    void whatIsExplainedIsNotLeftOpen() {
        FlowGraph graph = graph(false);
        GraphSheet sheet = GraphSheet.of(graph).set(NUMBER, -1);
        assertThat(sheet.explain().get(SUM)).isEqualTo(-10);
        assertThat(told()).containsExactly("open", "close");

        CompiledGraph compiled = CompiledGraph.of(graph);
        Frame frame = compiled.run(compiled.frame().set(compiled.slot(NUMBER), -1));
        assertThat(told()).containsExactly("open", "close");
        assertThat(compiled.explain(frame).get(LARGE)).isFalse();
        assertThat(told()).containsExactly("open", "close");
    }

    @Test
    void runsOfASessionAreNotLeftOpen() {
        GraphSession.open(graph(false)).run(Inputs.of(NUMBER, 1));

        assertThat(told()).containsExactly("open", "close");
    }
}
