package dev.leat.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.TypeToken;
import dev.leat.model.Guard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a log is told with the line, what was expected, and what to do. */
class BadLogTest {
    private static final Key<Integer> X = Key.of("x", Integer.class);
    private static final Key<Integer> KEY = Key.of("key", Integer.class);
    private static final Key<List<Integer>> SUMS = Key.of("sums", new TypeToken<List<Integer>>() {});
    private static final Key<Integer> LAST = Key.of("last", Integer.class);
    private static final Key<Boolean> LARGE = Key.of("large", Boolean.class);

    private static final String RUN = "01234567-89ab-4def-8123-456789abcdef";
    private static final String AFTER = ",\"after\":\"00000000\",\"end\":true";
    private static final String OTHER = "11234567-89ab-4def-8123-456789abcdef";

    private final FlowGraph graph = graph("Sums");
    private final String header =
            new String(Text.log(graph, GsonValues.standard()), StandardCharsets.UTF_8).stripTrailing();
    private final String x = known("x", "java.lang.Integer", -1, "", "7");
    private final String sums = known("sums", "java.util.List<java.lang.Integer>", 0, id("x"), "[7,14]");

    private static FlowGraph graph(String name) {
        return FlowGraph.of(
                name,
                Node.input(X),
                Node.input(KEY).secret(),
                Node.dependency(Key.of("out", StringBuilder.class)),
                Node.step(SUMS, Call.of(x -> List.of(x, 2 * x), X)),
                Node.condition(LARGE, Call.of(x -> x > 5, X)),
                Node.step(
                        LAST,
                        Call.of((x, sums) -> sums.get(1), X, SUMS).when(Guard.holds(LARGE)),
                        Call.of(key -> key, KEY)));
    }

    private static String id(String name) {
        return "\"" + RUN + "/" + name + "\"";
    }

    private static String known(String name, String type, int way, String from, String value) {
        return Text.checked("{\"fact\":" + id(name) + AFTER + ",\"type\":\"" + type + "\",\"way\":" + way
                + ",\"from\":[" + from + "],\"because\":[],\"value\":" + value);
    }

    /** Lines that follow each other, but for what is wrong with one of them. */
    private List<Replay> read(String... lines) throws IOException {
        return new LogReader(graph).read(in(text(lines)));
    }

    private static String text(String... lines) {
        return String.join("\n", Text.linked(List.of(lines))) + "\n";
    }

    private List<Replay> readAsTheyAre(String... lines) throws IOException {
        return new LogReader(graph).read(in(String.join("\n", lines) + "\n"));
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private void assertBad(int line, String message, String... lines) {
        assertBad(line, message, () -> read(lines));
    }

    private static void assertBad(int line, String message, ThrowableAssert.ThrowingCallable reading) {
        LogException exception = catchThrowableOfType(LogException.class, reading);
        assertThat(exception).isNotNull();
        assertThat(exception).hasMessage("Line " + line + " of the log " + message);
        assertThat(exception.line()).isEqualTo(line);
    }

    private static final String COPY = " Fix: take the log from where it was written, or from a backup";
    private static final String GRAPH = " Fix: read it with the graph that was recorded, not another Sums";

    @Test
    void aGoodLog() throws IOException {
        assertThat(read(header, x, sums).get(0).get(SUMS)).containsExactly(7, 14);
        assertThat(read(header, "", sums, x, header, x).get(0).get(SUMS)).containsExactly(7, 14);
        List<String> lines = Text.linked(List.of(header, x, sums));
        assertThat(readAsTheyAre(lines.get(0), "", lines.get(1) + "\r", lines.get(2), "\r")
                        .get(0)
                        .get(SUMS))
                .containsExactly(7, 14);
    }

    @Test
    void empty() {
        assertThatThrownBy(() -> new LogReader(graph).read(in("")))
                .isInstanceOf(LogException.class)
                .hasMessage("Line 1 of the log is not there, where the header of a log is expected. "
                        + "Fix: look whether this is the right file");
    }

    @Test
    void foreign() {
        assertBad(
                1,
                "is not one JSON object: Expected BEGIN_OBJECT but was STRING at line 1 column 2 path $." + COPY,
                "\"2026-11-21\"");
        assertBad(
                1,
                "says that its format is \"access-log\", but \"leat-run-log\" is expected."
                        + " Fix: read it with what wrote it",
                "{\"format\":\"access-log\"}");
        assertBad(
                1,
                "says that its version is 2, but this can read version 1 only."
                        + " Fix: read it with the version of leat-log that wrote it",
                header.replace("\"version\":1", "\"version\":2"));
        assertBad(1, "is no header, which has to come first." + COPY, x);
        assertBad(
                2,
                "is a JSON object, but neither a header nor a fact, an absence or a failure."
                        + " Fix: read it with what wrote it",
                header,
                Text.checked("{\"level\":\"info\"}"));
    }

    @Test
    void ofAnotherGraph() {
        assertThatThrownBy(() -> new LogReader(graph("Other")).read(in(header)))
                .hasMessage("Line 1 of the log says that this is a log of the graph Sums, but Other is expected. "
                        + "Fix: read it with that graph; if it is the same under another name: graph.called(\"Sums\")");
        assertThatThrownBy(() -> new LogReader(graph.without(LAST)).read(in(header)))
                .hasMessageMatching(
                        "Line 1 of the log says that this is a log of another shape of the graph Sums, with "
                                + "the fingerprint [0-9a-f]{32}, but [0-9a-f]{32} is expected: some value has another name or "
                                + "type, takes something else, or is secret in only one of them. "
                                + "Fix: read it with the graph as it was when it was recorded");
    }

    @Test
    void changed() {
        assertThatThrownBy(() -> read(header, x.replace("7", "8"))).hasMessageContaining("was changed after it was");
        assertBad(
                2,
                "was changed after it was written: its checksum should be dc12f132, but is 00000000." + COPY,
                header,
                x.replaceAll("[0-9a-f]{8}\"}$", "00000000\"}"));
        assertBad(2, "does not end with its checksum \"crc\"." + COPY, header, x.replaceAll(",\"crc.*", "}"));
    }

    @Test
    void cut() throws IOException {
        String log = text(header, x, sums.substring(0, 64)).stripTrailing();

        assertThatThrownBy(() -> new LogReader(graph).read(in(log)))
                .hasMessage(
                        "Line 3 of the log is the last and is not complete: it is not one JSON object: Unterminated string "
                                + "at line 1 column 65 path $.after. Fix: readWhatIsThere, which passes it over");
        List<Replay> replays = new LogReader(graph).readWhatIsThere(in(log));
        assertThat(replays).hasSize(1);
        assertThat(replays.get(0).facts()).hasToString("[x = 7]");
    }

    @Test
    void onlyTheLastLineMayBeCut() {
        String log = text(header, x.substring(0, 60), sums);

        assertThatThrownBy(() -> new LogReader(graph).readWhatIsThere(in(log)))
                .hasMessageStartingWith("Line 2 of the log is not one JSON object");
    }

    @Test
    void aLineIsMissing() {
        List<String> lines = Text.linked(List.of(header, x, sums));
        assertBad(2, behind(lines.get(1), header), () -> readAsTheyAre(header, lines.get(2)));
    }

    @Test
    void aLineIsMoved() {
        List<String> lines = Text.linked(List.of(header, x, sums));
        String one = lines.get(1);
        String other = lines.get(2);
        assertBad(2, behind(one, header), () -> readAsTheyAre(header, other, one));
        assertBad(4, behind(header, other), () -> readAsTheyAre(header, one, other, one));
        assertBad(4, behind(one, header), () -> readAsTheyAre(header, one, header, other));
    }

    private static String behind(String expected, String found) {
        return "was written behind a line with the checksum " + LineFormat.checksumOf(expected)
                + ", but that of the line before it is " + LineFormat.checksumOf(found)
                + ": lines are missing, moved or doubled." + COPY;
    }

    /** What was recorded at once counts as a whole only. */
    @Test
    void theEndIsMissing() throws IOException {
        String open = Text.checked(sums.replace(",\"end\":true", ""));
        assertBad(
                3,
                "is the last, but what was recorded at once from line 3 on is not complete."
                        + " Fix: readWhatIsThere, which passes that over",
                header,
                x,
                open);
        List<Replay> replays = new LogReader(graph).readWhatIsThere(in(text(header, x, open)));
        assertThat(replays).hasSize(1);
        assertThat(replays.get(0).facts()).hasToString("[x = 7]");
        assertBad(
                4,
                "begins another log, but what was recorded at once from line 3 on is not complete."
                        + " Fix: RunLog.append to each log before they are put together, which removes what is not "
                        + "complete",
                header,
                x,
                open,
                header,
                x);
    }

    @Test
    void aFactIsMissing() {
        assertBad(
                2,
                "comes from " + OTHER + "/x, which is nowhere in the log."
                        + " Fix: record the run that made it in the same log, before or after",
                header,
                Text.checked(sums.replace("[\"" + RUN, "[\"" + OTHER)));
    }

    @Test
    void anAbsentFactIsTaken() {
        assertBad(
                3,
                "comes from " + RUN + "/sums, which line 2 says to be none."
                        + " Fix: record the run that made it in the same log, before or after",
                header,
                Text.checked("{\"absent\":" + id("sums") + AFTER),
                known("last", "java.lang.Integer", 0, id("sums"), "14"));
    }

    @Test
    void conflicts() {
        assertBad(
                3,
                "says something else of " + RUN + "/x than line 2."
                        + " Fix: look where the two lines come from: two runs never have the same id",
                header,
                x,
                known("x", "java.lang.Integer", -1, "", "8"));
    }

    @Test
    void aCircle() {
        Key<Integer> kept = Key.of("kept", Integer.class);
        FlowGraph circle = FlowGraph.of(
                "Circle",
                Node.step(kept, Call.of(before -> before + 1, kept.previous())).initially(Call.of(() -> 0)));
        String first = new String(Text.log(circle, GsonValues.standard()), StandardCharsets.UTF_8).stripTrailing();
        String one = Text.checked(known("kept", "java.lang.Integer", 0, "\"" + OTHER + "/kept\"", "1"));
        String other = Text.checked(one.replace(RUN, "?").replace(OTHER, RUN).replace("?", OTHER));

        assertThatThrownBy(() -> new LogReader(circle).read(in(text(first, one, other))))
                .hasMessage("Line 3 of the log comes from " + RUN + "/kept, which comes from it."
                        + " Fix: look at who wrote this: no run writes it");
        String self = Text.checked(one.replace(OTHER, RUN));
        assertThatThrownBy(() -> new LogReader(circle).read(in(text(first, self))))
                .hasMessageContaining("Line 2 of the log comes from " + RUN + "/kept, which comes from it.");
    }

    @Test
    void notOfTheGraph() {
        assertBad(
                2,
                "is of 'y', which is no value of the graph." + GRAPH,
                header,
                known("y", "java.lang.Integer", -1, "", "7"));
        assertBad(
                2,
                "is of 'out', which is no value of the graph." + GRAPH,
                header,
                known("out", "java.lang.StringBuilder", -1, "", "7"));
        assertBad(
                2,
                "says that 'x' is of type java.lang.Long, but it is of type java.lang.Integer." + GRAPH,
                header,
                known("x", "java.lang.Long", -1, "", "7"));
        assertBad(
                2,
                "says that a call made 'x', which is an input." + GRAPH,
                header,
                known("x", "java.lang.Integer", 0, "", "7"));
        assertBad(
                2,
                "says that no call made 'x', which is an input." + GRAPH,
                header,
                Text.checked("{\"absent\":" + id("x") + AFTER));
        assertBad(
                2,
                "says that call 2 made 'last', which has 2." + GRAPH,
                header,
                known("last", "java.lang.Integer", 2, "", "7"));
        assertBad(
                3,
                "says that a call took 'x', which it does not take." + GRAPH,
                header,
                x,
                known("last", "java.lang.Integer", 1, id("x"), "7"));
    }

    @Test
    void secretsThatAreNone() {
        assertBad(
                2,
                "has the value of 'key', which is secret." + GRAPH,
                header,
                known("key", "java.lang.Integer", -1, "", "7"));
        assertBad(
                2,
                "has no value of 'x', which is not secret." + GRAPH,
                header,
                Text.checked(x.replace("\"value\":7", "\"secret\":true")));
    }

    @Test
    void valuesOfAnotherType() {
        assertThatThrownBy(() -> read(header, known("x", "java.lang.Integer", -1, "", "\"seven\"")))
                .isInstanceOf(LogException.class)
                .hasMessageStartingWith("Line 2 of the log has a value that cannot be read as 'x' of type "
                        + "java.lang.Integer: java.lang.NumberFormatException: For input string: \"seven\"")
                .hasMessageEndingWith(" Fix: give the reader the values that wrote it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"way\":1.5",
                "\"way\":99999999999",
                "\"way\":\"0\"",
                "\"way\":null",
                "\"way\":[]",
                "\"way\":1e999999999"
            })
    void numbersThatAreNone(String number) {
        assertThatThrownBy(() -> read(header, Text.checked(x.replace("\"way\":-1", number))))
                .isInstanceOf(LogException.class)
                .hasMessageContaining("has a wrong \"way\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "x", "1-1-1-1-1/x", RUN, RUN + "/", RUN + "-x", "0123456789ab-4def-8123-456789abcdef0/x"
            })
    void idsThatAreNone(String id) {
        assertThatThrownBy(() -> read(header, Text.checked(x.replace(RUN + "/x", id))))
                .isInstanceOf(LogException.class)
                .hasMessageContaining(
                        "has a wrong \"fact\": expected is the UUID of a run, a slash and the name of a value.");
    }

    @Test
    void membersThatShouldNotBeThere() {
        assertThatThrownBy(() -> read(header, Text.checked(x.replace("\"way\":-1", "\"way\":-1,\"m\":0"))))
                .hasMessageContaining("has \"m\", which is not part of version 1.");
        assertThatThrownBy(() -> read(header, Text.checked(x.replace("\"way\":-1", "\"way\":-1,\"way\":-1"))))
                .hasMessageContaining("is not one JSON object: \"way\" is there twice.");
        assertThatThrownBy(() -> read(header, Text.checked(x.replace("\"way\":-1,", ""))))
                .hasMessageContaining("has no \"way\".");
    }

    @Test
    void notUtf8() {
        byte[] log = (header + "\n" + x + "\n").getBytes(StandardCharsets.UTF_8);
        log[header.length() + 3] = (byte) 0xC3;

        assertThatThrownBy(() -> Text.read(graph, GsonValues.standard(), log))
                .isInstanceOf(LogException.class)
                .hasMessage("Line 2 of the log is not text in UTF-8." + COPY);
    }

    @Test
    void nestedDeeply() {
        String deep = "[".repeat(1_000_000) + "]".repeat(1_000_000);

        assertThatThrownBy(() -> read(header, known("x", "java.lang.Integer", -1, "", deep)))
                .isInstanceOf(LogException.class)
                .hasMessageStartingWith("Line 2 of the log is not one JSON object: Nesting limit 251 reached");
    }

    @Test
    void longLines() {
        byte[] line = new byte[1001];
        Arrays.fill(line, (byte) ' ');
        LineBytes lines = new LineBytes("the log", new ByteArrayInputStream(line), 1000);

        assertThatThrownBy(lines::next)
                .isInstanceOf(LogException.class)
                .hasMessage("Line 1 of the log is longer than a log may have, 1000 bytes."
                        + " Fix: look whether this is a log at all; large data belongs elsewhere");
    }
}
