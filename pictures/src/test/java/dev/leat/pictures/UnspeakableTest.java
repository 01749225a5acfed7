package dev.leat.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.run.Inputs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Values and failures whose texts cannot be had hide nothing of a run. */
class UnspeakableTest {
    private static final Key<Object> INPUT = Key.of("input", Object.class);
    private static final Key<Integer> STEP = Key.of("step", Integer.class);

    static final class NoText extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public String toString() {
            throw new IllegalStateException("no text");
        }

        @Override
        public String getMessage() {
            throw new AssertionError("no message");
        }
    }

    private static final class NullText {
        @Override
        @SuppressWarnings("NullAway") // What should not be.
        public @Nullable String toString() {
            return null;
        }
    }

    private static final FlowGraph FAILING = FlowGraph.of(
            "failing",
            Node.input(INPUT),
            Node.step(
                    STEP,
                    Call.of(
                            any -> {
                                throw new NoText();
                            },
                            INPUT)));

    private static List<Object> values() {
        List<Object> one = new ArrayList<>();
        List<Object> other = new ArrayList<>(List.of(one));
        one.add(other);
        return List.of(new NoText(), new NullText(), one, List.of(new NoText()));
    }

    @Test
    void ofARun() {
        for (Object value : values()) {
            Inputs inputs = Inputs.of(INPUT, value);
            GraphRun run = GraphRun.start(FAILING, inputs);

            assertThatThrownBy(run::toEnd)
                    .isInstanceOf(StepFailedException.class)
                    .hasMessageStartingWith("'step' failed in ")
                    .hasMessageContaining("with input = ")
                    .hasMessageEndingWith(NoText.class.getName() + " (its toString() throws IllegalStateException)")
                    .satisfies(failure ->
                            assertThat(failure.getCause() instanceof NoText).isTrue());
            assertThat(inputs).hasToString("{input: Object}");
            assertThat(run.fact(INPUT).orElseThrow().lineage().toString()).startsWith("input = ");
            assertThat(run.fact(INPUT).orElseThrow().lineage().json()).contains("\"name\": \"input\"");
            assertThat(Picture.of(run).html()).contains("its toString() throws IllegalStateException");
        }
    }
}
