package dev.leat.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.run.Inputs;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Values and failures whose texts cannot be had hide nothing of a run. */
class UnspeakableTest {
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

    @Test
    void ofALog() {
        Key<Integer> number = Key.of("number", Integer.class);
        FlowGraph graph = FlowGraph.of(
                "failing",
                Node.input(number),
                Node.step(
                        STEP,
                        Call.of(
                                any -> {
                                    throw new NoText();
                                },
                                number)));
        byte[] log = Text.log(
                graph,
                GsonValues.standard(),
                GraphRun.start(graph, Inputs.of(number, 1)).tryToEnd());

        assertThat(new String(log, StandardCharsets.UTF_8)).contains("(its getMessage() throws AssertionError)");
        Replay replay = Text.read(graph, GsonValues.standard(), log).get(0);
        assertThat(replay.failures().values())
                .singleElement()
                .satisfies(failure -> assertThat(failure.reason())
                        .isEqualTo(NoText.class.getName() + ": (its getMessage() throws AssertionError)"));
    }

    @Test
    void ofAValueThatCannotBeWritten() {
        Values failing = new Values() {
            @Override
            public String write(Key<?> key, Object value) {
                throw new NoText();
            }

            @Override
            public Object read(Key<?> key, String json) {
                throw new NoText();
            }
        };
        assertThatThrownBy(() -> new ValueCoding(failing).write(Node.input(STEP), 1))
                .isInstanceOf(LogException.class)
                .hasMessageStartingWith("'step' of type java.lang.Integer cannot be recorded: "
                        + "(its getMessage() throws AssertionError). Nothing");
    }
}
