package secrets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.graph.fact.Fact;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.fact.Facts;
import dev.leat.log.GsonValues;
import dev.leat.log.LogReader;
import dev.leat.log.Replay;
import dev.leat.log.RunLog;
import dev.leat.pictures.Picture;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What Leat says: never a secret. */
final class Said {
    private Said() {}

    static String by(Object any) {
        String text = String.valueOf(any);
        assertThat(text).doesNotContainIgnoringCase("hunter2").doesNotContain(String.valueOf(Login.PIN));
        return text;
    }

    /** All that a run, or what was recorded of one, can be asked to say. */
    static void of(Facts run) {
        by(run);
        by(run.facts());
        by(run.absent());
        pictures(Picture.of(run));
        for (Fact<?> fact : run.facts()) {
            by(fact.lineage());
            by(fact.lineage().json());
            pictures(Picture.of(fact.lineage()));
        }
        run.failures().forEach((node, failure) -> {
            by(node);
            by(failure);
            by(failure.reason());
            by(failure.took());
        });
    }

    private static void pictures(Picture picture) {
        by(picture.svg());
        by(picture.html());
        by(picture.mermaid());
        by(picture.dot());
    }

    /** The log of some runs, and all that its replays say. */
    static List<Replay> recorded(FlowGraph graph, GraphRun... runs) throws IOException {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        try (RunLog writer = RunLog.to(log, graph, GsonValues.standard())) {
            for (GraphRun run : runs) {
                of(run);
                writer.record(run);
            }
        }
        by(log.toString(StandardCharsets.UTF_8));
        List<Replay> replays = new LogReader(graph).read(new ByteArrayInputStream(log.toByteArray()));
        replays.forEach(Said::of);
        return replays;
    }
}
