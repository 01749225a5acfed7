package dev.leat.graph.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.GraphRun;
import dev.leat.graph.GraphSession;
import dev.leat.graph.Inputs;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.log.GsonValues;
import dev.leat.graph.log.LogReader;
import dev.leat.graph.log.Replay;
import dev.leat.graph.log.RunLog;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of sessions, and what was recorded of them. */
final class RunPictureTest {
    private static final Key<Integer> X = Key.of("x", int.class);
    private static final Key<Integer> SUM = Key.of("sum", int.class);

    private final FlowGraph graph = FlowGraph.of(
            "Sums",
            Node.input(X),
            Node.step(SUM, Call.of((before, x) -> before + x, SUM.previous(), X))
                    .initially(Call.of(() -> 100)));

    @Test
    void aRunOfASessionShowsWhatTheOneBeforeMade() {
        GraphSession session = graph.open();
        session.run(Inputs.of(X, 5));

        assertThat(Picture.of(session.run(Inputs.of(X, 7))).html())
                .contains("previous sum \\u003d 105")
                .contains("112");
    }

    @Test
    void aReplayLooksLikeTheRun(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("runs.jsonl");
        GraphSession session = graph.open();
        GraphRun first = session.run(Inputs.of(X, 5));
        GraphRun second = session.run(Inputs.of(X, 7));
        try (RunLog log = RunLog.append(file, graph, GsonValues.standard())) {
            log.record(first);
            log.record(second);
        }

        List<Replay> replays = new LogReader(graph).read(file);
        assertThat(Picture.of(replays.get(0)).html())
                .isEqualTo(Picture.of(first).html());
        assertThat(Picture.of(replays.get(1)).svg())
                .isEqualTo(Picture.of(second).svg());
    }
}
