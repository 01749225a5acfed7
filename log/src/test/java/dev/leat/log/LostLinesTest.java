package dev.leat.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.leat.graph.fact.Facts;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.graph.run.GraphRun;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole lines that are lost, moved or doubled. Each time that is told, unless what remains is a log as its writer left
 * it at some time; then it reads as it did at that time.
 */
@Timeout(120)
class LostLinesTest {
    @TempDir
    private Path folder;

    /** Two logs put together, of runs recorded as they go on, and what their writers might have left of each. */
    private static final class Written {
        private final RandomRuns graphs;
        private final List<GraphRun> runs;
        private final Random random;
        private final String whole;
        private final Map<String, Map<UUID, List<Integer>>> left = new HashMap<>();

        Written(int seed) throws IOException {
            random = new Random(seed);
            graphs = new RandomRuns(random, 8);
            runs = List.of(graphs.start(), graphs.start());
            Map<String, Map<UUID, List<Integer>>> one = states();
            Map<String, Map<UUID, List<Integer>>> other = states();
            one.forEach((before, known) -> {
                left.put(before, known);
                other.forEach((behind, more) -> left.put(before + behind, both(known, more)));
            });
            whole = left.keySet().stream()
                    .max(Comparator.comparingInt(String::length))
                    .orElseThrow();
        }

        /** All that a log was while it was written, with how much it had of each run. */
        private Map<String, Map<UUID, List<Integer>>> states() throws IOException {
            Map<String, Map<UUID, List<Integer>>> states = new HashMap<>();
            Map<UUID, List<Integer>> known = new HashMap<>();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (RunLog log = RunLog.to(out, graphs.graph(), RandomRuns.VALUES)) {
                states.put(out.toString(StandardCharsets.UTF_8), Map.of());
                for (int i = 0; i < 6; i++) {
                    GraphRun run = runs.get(random.nextInt(2));
                    step(run, random.nextInt(3));
                    log.record(run);
                    known.put(run.id(), size(run));
                    states.put(out.toString(StandardCharsets.UTF_8), Map.copyOf(known));
                }
            }
            return states;
        }

        private static void step(GraphRun run, int times) {
            try {
                run.steps(times);
            } catch (StepFailedException kept) {
                assertThat(run.failures()).containsValue(kept);
            }
        }

        /** A log begins each run anew, so that what was recorded later knows more. */
        private static Map<UUID, List<Integer>> both(Map<UUID, List<Integer>> known, Map<UUID, List<Integer>> more) {
            Map<UUID, List<Integer>> both = new HashMap<>(known);
            both.putAll(more);
            return both;
        }

        List<String> lines() {
            return whole.lines().toList();
        }

        /** The log as it was when no more was there. */
        String before(String text) {
            return left.keySet().stream()
                    .filter(text::startsWith)
                    .max(Comparator.comparingInt(String::length))
                    .orElseThrow();
        }

        /** What is there, or what is told. */
        Object outcome(List<String> lines) {
            String log = text(lines);
            try {
                return sizes(Text.read(graphs.graph(), RandomRuns.VALUES, log.getBytes(StandardCharsets.UTF_8)));
            } catch (LogException exception) {
                return exception;
            }
        }

        void assertTold(List<String> damaged) {
            Map<UUID, List<Integer>> known = left.get(text(withoutEmptyLogs(damaged)));
            Object outcome = outcome(damaged);
            if (known != null) {
                assertThat(outcome).isEqualTo(known);
                return;
            }
            assertThat(outcome).as(text(damaged)).isInstanceOf(LogException.class);
            LogException exception = (LogException) outcome;
            assertThat(exception.line()).isBetween(1L, Math.max(1L, damaged.size()));
            assertThat(exception)
                    .hasMessageStartingWith("Line " + exception.line() + " of the log ")
                    .hasMessageContaining(" Fix: ");
        }
    }

    private static List<Integer> size(Facts run) {
        return List.of(run.facts().size(), run.absent().size(), run.failures().size());
    }

    private static Map<UUID, List<Integer>> sizes(List<Replay> replays) {
        Map<UUID, List<Integer>> sizes = new HashMap<>();
        replays.forEach(replay -> sizes.put(replay.id(), size(replay)));
        return sizes;
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** A log that has nothing but its header may be put anywhere between others. */
    private static List<String> withoutEmptyLogs(List<String> lines) {
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean isEmptyLog = isHeader(lines.get(i)) && (i + 1 == lines.size() ? i > 0 : isHeader(lines.get(i + 1)));
            if (!isEmptyLog) {
                rest.add(lines.get(i));
            }
        }
        return rest;
    }

    private static boolean isHeader(String line) {
        return line.startsWith("{\"format\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void lost(int seed) throws IOException {
        Written written = new Written(seed);
        for (int i = 0; i < written.lines().size(); i++) {
            List<String> damaged = new ArrayList<>(written.lines());
            damaged.remove(i);
            written.assertTold(damaged);
            if (written.outcome(damaged) instanceof LogException exception) {
                assertThat(exception.line()).isEqualTo(Math.min(i + 1, damaged.size()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void moved(int seed) throws IOException {
        Written written = new Written(seed);
        for (int i = 0; i < written.lines().size(); i++) {
            for (int j = 0; j < written.lines().size(); j++) {
                List<String> swapped = new ArrayList<>(written.lines());
                Collections.swap(swapped, i, j);
                written.assertTold(swapped);
                List<String> moved = new ArrayList<>(written.lines());
                moved.add(j, moved.remove(i));
                written.assertTold(moved);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void doubled(int seed) throws IOException {
        Written written = new Written(seed);
        for (int i = 0; i < written.lines().size(); i++) {
            for (int j = 0; j <= written.lines().size(); j++) {
                List<String> damaged = new ArrayList<>(written.lines());
                damaged.add(j, written.lines().get(i));
                written.assertTold(damaged);
            }
        }
    }

    /** At the end of each line: what remains of what was recorded at once is told, or passed over, or removed. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void cut(int seed) throws IOException {
        Written written = new Written(seed);
        LogReader reader = new LogReader(written.graphs.graph(), RandomRuns.VALUES);
        Path file = folder.resolve("runs.jsonl");
        for (int length = 1; length <= written.lines().size(); length++) {
            List<String> cut = written.lines().subList(0, length);
            written.assertTold(cut);
            String before = written.before(text(cut));
            Map<UUID, List<Integer>> known = written.left.get(before);

            byte[] bytes = text(cut).getBytes(StandardCharsets.UTF_8);
            assertThat(sizes(reader.readWhatIsThere(new ByteArrayInputStream(bytes))))
                    .isEqualTo(known);
            Files.write(file, bytes);
            RunLog.append(file, written.graphs.graph(), RandomRuns.VALUES).close();
            assertThat(file).hasContent(before);
            if (!before.equals(text(cut))) {
                Files.write(file, bytes);
                assertThat(catchThrowableOfType(LogException.class, () -> reader.read(file)))
                        .hasMessageStartingWith(
                                "Line " + length + " of " + file + " is the last, but what was recorded "
                                        + "at once from line " + (before.lines().count() + 1) + " on is not complete.")
                        .hasMessageEndingWith(" Fix: readWhatIsThere, which passes that over");
            }
        }
    }

    /** What is continued behind a cut reads as if the cut part had never been begun. */
    @Test
    void continued() throws IOException {
        Written written = new Written(2);
        GraphRun run = written.graphs.start().tryToEnd();
        Path file = folder.resolve("runs.jsonl");
        byte[] whole = written.whole.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= whole.length; length += 1 + length % 97) {
            Files.write(file, Arrays.copyOf(whole, length));
            try (RunLog log = RunLog.append(file, written.graphs.graph(), RandomRuns.VALUES)) {
                log.record(run);
            }
            List<Replay> replays = new LogReader(written.graphs.graph(), RandomRuns.VALUES).read(file);
            Alike.assertAlike(replays.get(replays.size() - 1), run);
        }
    }
}
