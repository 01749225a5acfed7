package dev.leat.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.TypeToken;
import dev.leat.graph.fact.Fact;
import dev.leat.graph.fact.NotRecordedException;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.run.Inputs;
import dev.leat.model.Guard;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run knew, a replay knows, and nothing runs for it. */
class RecordTest {
    private static final Key<String> TEXT = Key.of("text", String.class);
    private static final Key<String> PASSWORD = Key.of("password", String.class);
    private static final Key<List<String>> TOKENS = Key.of("tokens", new TypeToken<List<String>>() {});
    private static final Key<Boolean> LONG = Key.of("long", Boolean.class);
    private static final Key<String> SUMMARY = Key.of("summary", String.class);
    private static final Key<Integer> LETTERS = Key.of("letters", Integer.class);
    private static final Key<Integer> LOGIN = Key.of("login", Integer.class);
    private static final Key<Integer> RATIO = Key.of("ratio", Integer.class);
    private static final Key<Integer> TWICE = Key.of("twice", Integer.class);
    private static final Key<StringBuilder> OUT = Key.of("out", StringBuilder.class);
    private static final Key<String> PRINTED = Key.of("printed", String.class);

    private final AtomicInteger made = new AtomicInteger();
    private final FlowGraph graph = FlowGraph.of(
            "Texts",
            Node.input(TEXT),
            Node.input(PASSWORD).secret(),
            Node.dependency(OUT),
            Node.step(TOKENS, Call.of(this::tokens, TEXT)),
            Node.condition(LONG, Call.of(tokens -> tokens.size() > 2, TOKENS)),
            Node.step(SUMMARY, Call.of(tokens -> tokens.get(0), TOKENS).when(Guard.holds(LONG))),
            Node.step(LETTERS, Call.of(String::length, PASSWORD)),
            Node.step(LOGIN, Call.of(RecordTest::refuse, PASSWORD)),
            Node.step(RATIO, Call.of(tokens -> 1 / (tokens.size() - tokens.size()), TOKENS)),
            Node.step(TWICE, Call.of(ratio -> ratio * 2, RATIO)),
            Node.step(PRINTED, Call.of((out, text) -> out.append(text).toString(), OUT, TEXT)));
    private final FlowGraph bound = graph.bind(OUT, new StringBuilder("injected "));

    @TempDir
    private Path folder;

    private List<String> tokens(String text) {
        made.incrementAndGet();
        return List.of(text.split(" "));
    }

    private static Integer refuse(String password) {
        throw new IllegalStateException("refused " + password);
    }

    private GraphRun run(String text) {
        return GraphRun.start(bound, Inputs.of(TEXT, text).and(PASSWORD, "hunter2"));
    }

    private Path log(GraphRun... runs) throws IOException {
        Path file = folder.resolve("runs.jsonl");
        try (RunLog log = RunLog.append(file, graph)) {
            for (GraphRun run : runs) {
                log.record(run);
            }
        }
        return file;
    }

    private Replay read(Path file) throws IOException {
        List<Replay> replays = new LogReader(graph).read(file);
        assertThat(replays).hasSize(1);
        return replays.get(0);
    }

    @Test
    void anEffectIsRecordedAsDone() throws IOException {
        Key<Void> told = Key.of("told", void.class);
        Key<Void> refused = Key.of("refused", void.class);
        List<String> log = new ArrayList<>();
        FlowGraph telling = FlowGraph.of(
                "Telling",
                Node.input(TEXT),
                Node.effect(told, Call.of(text -> log.add(text) ? null : null, TEXT)),
                Node.effect(
                        refused,
                        Call.<String, Void>of(
                                text -> {
                                    throw new IllegalStateException("refused " + text);
                                },
                                TEXT)));
        GraphRun run = GraphRun.start(telling, Inputs.of(TEXT, "tea")).tryToEnd();
        Path file = folder.resolve("telling.jsonl");
        try (RunLog recorded = RunLog.append(file, telling)) {
            recorded.record(run);
        }

        Replay replay = new LogReader(telling).read(file).get(0);

        assertThat(replay.facts()).isEqualTo(run.facts());
        assertThat(replay.fact(told).orElseThrow().lineage())
                .hasToString(run.fact(told).orElseThrow().lineage().toString());
        assertThat(replay.failures().get(telling.node(refused))).hasMessageContaining("refused tea");
        assertThatThrownBy(() -> replay.get(told)).hasMessageContaining("'told' is an effect, which makes no value");
        assertThat(log).containsExactly("tea");
    }

    @Test
    void aReplayKnowsWhatTheRunKnew() throws IOException {
        GraphRun run = run("po tay toes").tryToEnd();
        Replay replay = read(log(run));

        Alike.assertAlike(replay, run);
        assertThat(made).hasValue(1);
        assertThat(replay.get(SUMMARY)).isEqualTo("po");
        assertThat(replay.get(TOKENS)).containsExactly("po", "tay", "toes");
        assertThat(replay.get(PRINTED)).isEqualTo("injected po tay toes");
        Fact<String> summary = replay.fact(SUMMARY).orElseThrow();
        assertThat(summary.from()).extracting(Fact::name).containsExactly("tokens");
        assertThat(summary.because()).extracting(Fact::name).containsExactly("long");
        assertThat(summary.because().get(0).from().get(0))
                .isSameAs(summary.from().get(0));
    }

    @Test
    void whatIsAbsentIsAbsent() throws IOException {
        Replay replay = read(log(run("toes").tryToEnd()));

        assertThat(replay.find(SUMMARY)).isEmpty();
        assertThat(replay.absent()).extracting(Node::name).containsExactly("summary");
        assertThatThrownBy(() -> replay.get(SUMMARY))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("'summary' is absent: no call that makes it applies. Fix: find(summary)");
    }

    @Test
    void whatFailedFails() throws IOException {
        GraphRun run = run("po tay toes").tryToEnd();
        Replay replay = read(log(run));

        StepFailedException failure = catchThrowableOfType(StepFailedException.class, () -> replay.get(RATIO));
        assertThat(failure).hasMessage(run.failures().get(graph.node(RATIO)).getMessage());
        assertThat(failure).hasMessageContaining("with tokens = [po, tay, toes]: java.lang.ArithmeticException: / by");
        assertThat(failure.getCause())
                .isInstanceOfSatisfying(
                        RecordedException.class,
                        cause -> assertThat(cause.type()).isEqualTo("java.lang.ArithmeticException"));
        assertThatThrownBy(() -> replay.get(TWICE)).isSameAs(failure);
        assertThatThrownBy(() -> replay.find(TWICE)).isSameAs(failure);
    }

    @Test
    void whatWasNotKnownIsNotMade() throws IOException {
        GraphRun run = run("po tay toes");
        Replay replay = read(log(run));

        assertThat(replay.fact(TOKENS)).isEmpty();
        assertThatThrownBy(() -> replay.get(TOKENS))
                .isInstanceOf(NotRecordedException.class)
                .hasMessage("'tokens' was not known when the run " + run.id() + " was recorded, and a replay runs "
                        + "nothing. Fix: record after toEnd(), or run the graph");
        assertThatThrownBy(() -> replay.find(TOKENS)).isInstanceOf(NotRecordedException.class);
        assertThat(made).hasValue(0);
    }

    @Test
    void secretsStayOut() throws IOException {
        Path file = log(run("po tay toes").tryToEnd());
        Replay replay = read(file);

        assertThat(file).content().doesNotContain("hunter2");
        Fact<Integer> letters = replay.fact(LETTERS).orElseThrow();
        assertThat(letters.value()).isEqualTo(7);
        Fact<?> password = letters.from().get(0);
        assertThat(password.isWithheld()).isTrue();
        assertThat(password).hasToString("password = (secret)");
        assertThatThrownBy(password::value)
                .isInstanceOf(NotRecordedException.class)
                .hasMessage("'password' is secret, so its value was not recorded. "
                        + "Fix: look at where it came from, or ask a run that goes on");
        assertThatThrownBy(() -> replay.get(PASSWORD)).isInstanceOf(NotRecordedException.class);
        assertThatThrownBy(() -> replay.find(PASSWORD)).isInstanceOf(NotRecordedException.class);
    }

    /** What throws may quote what it was given. */
    @Test
    void failuresOfCallsThatTakeSecretsHaveNoMessage() throws IOException {
        StepFailedException failure =
                read(log(run("po tay toes").tryToEnd())).failures().get(graph.node(LOGIN));

        assertThat(failure.getMessage())
                .endsWith("with password = (secret): java.lang.IllegalStateException: (secret)");
        assertThat(failure.took()).hasSize(1);
    }

    @Test
    void dependenciesDoNotAppear() throws IOException {
        Path file = log(run("po tay toes").tryToEnd());

        assertThat(file).content().doesNotContain("/out\"").doesNotContain("StringBuilder");
        assertThatThrownBy(() -> read(file).get(OUT))
                .isInstanceOf(NotRecordedException.class)
                .hasMessage("'out' is a dependency, and those are never recorded.");
    }

    @Test
    void runsAreRecordedWhileTheyGoOn() throws IOException {
        GraphRun one = run("po tay toes");
        GraphRun other = run("toes");
        Path file = folder.resolve("runs.jsonl");
        try (RunLog log = RunLog.append(file, graph)) {
            log.record(one);
            log.record(other);
            one.get(TOKENS);
            log.record(one);
            log.record(one);
            other.tryToEnd();
            log.record(other);
            one.tryToEnd();
            log.record(one);
        }

        List<Replay> replays = new LogReader(graph).read(file);
        assertThat(replays).hasSize(2);
        Alike.assertAlike(replays.get(0), one);
        Alike.assertAlike(replays.get(1), other);
        int known = one.facts().size()
                + one.absent().size()
                + one.failures().size()
                + other.facts().size()
                + other.absent().size()
                + other.failures().size();
        assertThat(Files.readAllLines(file)).hasSize(1 + known);
    }

    @Test
    void aLogIsContinued() throws IOException {
        GraphRun one = run("po tay toes").tryToEnd();
        GraphRun other = run("toes").tryToEnd();
        log(one);
        Path file = log(other);

        assertThat(new LogReader(graph).read(file)).hasSize(2);
        assertThat(Files.readAllLines(file))
                .filteredOn(line -> line.contains("\"format\""))
                .hasSize(1);
    }

    @Test
    void aLogIsContinuedAfterACrash() throws IOException {
        GraphRun one = run("po tay toes").tryToEnd();
        Path file = log(one);
        byte[] whole = Files.readAllBytes(file);
        GraphRun other = run("toes").tryToEnd();

        for (int length = 0; length <= whole.length; length += length < 3 ? 1 : 1 + 7 * (length % 5)) {
            Files.write(file, Arrays.copyOf(whole, length));
            log(other);

            List<Replay> replays = new LogReader(graph).read(file);
            Alike.assertAlike(replays.get(replays.size() - 1), other);
        }
    }

    @Test
    void aReplayIsRecordedLikeARun() throws IOException {
        GraphRun run = run("po tay toes").tryToEnd();
        Path file = log(run);
        Path copy = folder.resolve("copy.jsonl");
        try (RunLog log = RunLog.append(copy, graph)) {
            log.record(read(file));
        }

        assertThat(copy).hasSameTextualContentAs(file);
    }

    @Test
    void logsPutTogetherAreALog() throws IOException {
        GraphRun one = run("po tay toes");
        one.get(TOKENS);
        Path file = log(one);
        one.tryToEnd();
        Path other = folder.resolve("other.jsonl");
        try (RunLog log = RunLog.append(other, graph)) {
            log.record(one);
        }
        Files.write(file, Files.readAllBytes(other), StandardOpenOption.APPEND);

        Alike.assertAlike(read(file), one);
    }

    @Test
    void eachLineIsWrittenAtOnce() throws IOException {
        List<String> writes = new ArrayList<>();
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void write(byte[] bytes) {
                writes.add(new String(bytes, StandardCharsets.UTF_8));
            }
        };
        try (RunLog log = RunLog.to(out, graph, GsonValues.standard())) {
            log.record(run("toes").tryToEnd());
        }

        assertThat(writes).allMatch(write -> write.indexOf('\n') == write.length() - 1);
        assertThat(writes.get(0)).startsWith("{\"format\":\"leat-run-log\",\"version\":1,\"graph\":\"Texts\",");
    }

    @Test
    void afterAWriteThatFailedNothingIsWritten() throws IOException {
        AtomicInteger left = new AtomicInteger(3);
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void write(byte[] bytes) throws IOException {
                if (left.getAndDecrement() <= 0) {
                    throw new IOException("No space left on device");
                }
            }
        };
        RunLog log = RunLog.to(full, graph, GsonValues.standard());
        GraphRun run = run("toes").tryToEnd();

        assertThatThrownBy(() -> log.record(run)).hasMessage("No space left on device");
        left.set(100);
        assertThatThrownBy(() -> log.record(run))
                .hasMessage("An earlier line could not be written. Fix: close this log and open it anew");
    }

    @Test
    void aThreadThatIsInterruptedRecords() throws IOException {
        Path file = folder.resolve("runs.jsonl");
        try (RunLog log = RunLog.append(file, graph)) {
            Thread.currentThread().interrupt();
            log.record(run("toes"));
            log.record(run("po tay toes"));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }

        assertThat(new LogReader(graph).read(file)).hasSize(2);
    }

    @Test
    void aFileThatIsNoLogIsLeftAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "to do");

        assertThatThrownBy(() -> RunLog.append(file, graph))
                .isInstanceOf(LogException.class)
                .hasMessageStartingWith("Line 1 of " + file + " is not one JSON object");
        assertThat(file).hasContent("to do");
    }

    @Test
    void aRunOfAnotherGraphIsRefused() throws IOException {
        FlowGraph other = bound.without(TWICE);
        try (RunLog log = RunLog.to(new ByteArrayOutputStream(), graph, GsonValues.standard())) {
            assertThatThrownBy(() ->
                            log.record(GraphRun.start(other, Inputs.of(TEXT, "").and(PASSWORD, ""))))
                    .isInstanceOf(LogException.class)
                    .hasMessage("This is a log of the graph Texts, but the run is of one of that name that is made "
                            + "otherwise. Fix: open a log for that graph");
        }
    }

    @Test
    void lineageMayBeDeep() throws IOException {
        int depth = 5_000;
        List<Node> nodes = new ArrayList<>(List.of(Node.input(TEXT)));
        Key<String> last = TEXT;
        for (int i = 0; i < depth; i++) {
            Key<String> next = Key.of("v" + i, String.class);
            nodes.add(Node.step(next, Call.of(text -> text, last)));
            last = next;
        }
        FlowGraph deep = FlowGraph.of("Deep", nodes);
        GraphRun run = GraphRun.start(deep, Inputs.of(TEXT, "toes")).toEnd();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RunLog log = RunLog.to(out, deep, GsonValues.standard())) {
            log.record(run);
        }
        List<String> lines =
                new ArrayList<>(out.toString(StandardCharsets.UTF_8).lines().toList());
        lines.replaceAll(Text::alone);
        Collections.reverse(lines.subList(1, lines.size()));
        String reversed = String.join("\n", Text.linked(lines));

        Replay replay = new LogReader(deep)
                .read(new ByteArrayInputStream(reversed.getBytes(StandardCharsets.UTF_8)))
                .get(0);
        assertThat(replay.facts()).hasSize(1 + depth);
        run.facts()
                .forEach(
                        fact -> Alike.assertAlike(replay.fact(fact.node().key()).orElseThrow(), fact));
    }
}
