package dev.leat.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.graph.run.GraphRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random graphs: several runs, recorded in turn as they go on, come back as they were. */
class RoundTripTest {
    @Test
    void randomRuns() throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            RandomRuns graphs = new RandomRuns(random, 3 + random.nextInt(30));
            List<GraphRun> runs = List.of(graphs.start(), graphs.start(), graphs.start());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (RunLog log = RunLog.to(out, graphs.graph(), RandomRuns.VALUES)) {
                for (int i = random.nextInt(40); i > 0; i--) {
                    GraphRun run = runs.get(random.nextInt(3));
                    step(run);
                    if (random.nextBoolean()) {
                        log.record(run);
                    }
                }
                for (GraphRun run : runs) {
                    log.record(run.tryToEnd());
                }
            }

            List<Replay> replays = Text.read(graphs.graph(), RandomRuns.VALUES, out.toByteArray());
            assertThat(replays).as("seed %d", seed).hasSize(3);
            for (GraphRun run : runs) {
                Replay replay = replays.stream()
                        .filter(each -> each.id().equals(run.id()))
                        .findFirst()
                        .orElseThrow();
                Alike.assertAlike(replay, run);
            }
        }
    }

    private static void step(GraphRun run) {
        try {
            run.step();
        } catch (StepFailedException kept) {
            assertThat(run.failures()).containsValue(kept);
        }
    }

    static List<Sample> samples() {
        return Sample.ALL;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void valuesOfEachType(Sample sample) {
        Node node = Node.input(Key.<Object>unchecked("value", sample.type()));
        ValueCoding coding = new ValueCoding(GsonValues.standard());
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            Object value = sample.values().apply(random);
            assertThat(read(coding, node, coding.write(node, value))).isEqualTo(value);
        }
    }

    private static Object read(ValueCoding coding, Node node, String json) {
        try {
            return coding.read(node, json);
        } catch (BadLineException mistake) {
            throw new AssertionError(json, mistake);
        }
    }
}
