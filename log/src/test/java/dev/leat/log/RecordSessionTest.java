package dev.leat.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.fact.Fact;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.run.GraphSession;
import dev.leat.graph.run.Inputs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The runs of a session come from each other, and so do their replays. */
class RecordSessionTest {
    private static final Key<Integer> X = Key.of("x", Integer.class);
    private static final Key<Integer> SUM = Key.of("sum", Integer.class);
    private static final Key<Integer> TWICE = Key.of("twice", Integer.class);

    private final FlowGraph graph = FlowGraph.of(
            "Sums",
            Node.input(X),
            Node.step(SUM, Call.of((sum, x) -> sum + x, SUM.previous(), X)).initially(Call.of(() -> 100)),
            Node.step(TWICE, Call.of(sum -> 2 * sum, SUM)));

    private static List<GraphRun> runs(GraphSession session, int count) {
        List<GraphRun> runs = new ArrayList<>();
        for (int x = 1; x <= count; x++) {
            runs.add(session.run(Inputs.of(X, x)));
        }
        return runs;
    }

    private byte[] log(List<GraphRun> runs) {
        return Text.log(graph, GsonValues.standard(), runs.toArray(GraphRun[]::new));
    }

    private List<Replay> read(byte[] log) {
        return Text.read(graph, GsonValues.standard(), log);
    }

    private static void assertSameLineage(Fact<?> fact, Fact<?> original) {
        assertThat(fact.id()).isEqualTo(original.id());
        assertThat(fact.node()).isEqualTo(original.node());
        assertThat((Object) fact.value()).isEqualTo(original.value());
        assertThat(fact.from()).hasSameSizeAs(original.from());
        for (int i = 0; i < fact.from().size(); i++) {
            assertSameLineage(fact.from().get(i), original.from().get(i));
        }
    }

    @Test
    void aWholeSession() {
        List<GraphRun> runs = runs(GraphSession.open(graph), 3);
        List<Replay> replays = read(log(runs));

        assertThat(replays).extracting(replay -> replay.get(TWICE)).containsExactly(202, 206, 212);
        assertSameLineage(
                replays.get(0).fact(TWICE).orElseThrow(),
                runs.get(0).fact(TWICE).orElseThrow());
        Fact<?> sum = replays.get(2).fact(SUM).orElseThrow();
        for (int run = 2; run > 0; run--) {
            sum = sum.from().get(0);
            assertThat(sum).isSameAs(replays.get(run - 1).fact(SUM).orElseThrow());
        }
        Fact<?> initial = sum.from().get(0);
        assertThat((Object) initial.value()).isEqualTo(100);
        assertThat(initial.node().calls())
                .containsExactly(graph.node(SUM).initial().orElseThrow());
    }

    @Test
    void fromTheMiddle() {
        List<GraphRun> runs = runs(GraphSession.open(graph, 2), 6);
        List<Replay> replays = read(log(runs.subList(4, 5)));

        assertThat(replays).hasSize(1);
        assertSameLineage(
                replays.get(0).fact(TWICE).orElseThrow(),
                runs.get(4).fact(TWICE).orElseThrow());
    }

    @Test
    void inAnyOrder() {
        List<GraphRun> runs = runs(GraphSession.open(graph, 1), 3);
        List<Replay> replays = read(log(List.of(runs.get(2), runs.get(0), runs.get(1))));

        assertThat(replays).extracting(replay -> replay.get(TWICE)).containsExactly(212, 202, 206);
        Fact<?> before = replays.get(0).fact(SUM).orElseThrow().from().get(0);
        assertThat(before).isSameAs(replays.get(2).fact(SUM).orElseThrow());
    }

    @Test
    void replaysOfSessionsAreRecorded() throws IOException {
        byte[] log = log(runs(GraphSession.open(graph, 2), 6).subList(3, 6));
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (RunLog again = RunLog.to(copy, graph, GsonValues.standard())) {
            for (Replay replay : read(log)) {
                again.record(replay);
            }
        }

        assertThat(copy.toString(StandardCharsets.UTF_8)).isEqualTo(new String(log, StandardCharsets.UTF_8));
    }

    @Test
    void anotherValueUnderTheSameIdIsAConflict() {
        byte[] log = log(runs(GraphSession.open(graph), 1));
        String text = new String(log, StandardCharsets.UTF_8);
        String initial = text.lines()
                .filter(line -> line.contains("\"initial\":true"))
                .findFirst()
                .orElseThrow();
        String other = Text.checked(initial.replace("\"value\":100", "\"value\":101"));

        assertThatThrownBy(() -> read(with(text, other)))
                .isInstanceOf(LogException.class)
                .hasMessageContaining("says something else of ");
        assertThat(read(with(text, initial))).hasSize(1);
    }

    private static byte[] with(String log, String line) {
        List<String> lines = new ArrayList<>(log.lines().toList());
        lines.add(Text.alone(line));
        return String.join("\n", Text.linked(lines)).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void initialValuesOfWhatHasNone() {
        String text = new String(log(runs(GraphSession.open(graph), 1)), StandardCharsets.UTF_8);
        String initial = text.lines()
                .filter(line -> line.contains("\"initial\":true"))
                .findFirst()
                .orElseThrow();
        String other = Text.checked(initial.replace("/sum", "/twice"));

        assertThatThrownBy(() -> read(with(text, other)))
                .isInstanceOf(LogException.class)
                .hasMessageContaining("says that call 0 made the initial value of 'twice'.");
    }
}
