package dev.leat.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.graph.fact.Facts;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.run.Inputs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A file has one writer at a time, and is continued only where it is whole. */
@Timeout(120)
class AppendTest {
    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("runs.jsonl");
    }

    private static RunLog append(Path file) throws IOException {
        return RunLog.append(file, Writer.GRAPH);
    }

    private static Facts run(String text) {
        return GraphRun.start(Writer.GRAPH, Inputs.of(Writer.TEXT, text));
    }

    private void record(String text) throws IOException {
        try (RunLog log = append(file())) {
            log.record(run(text));
        }
    }

    private List<String> texts() throws IOException {
        return new LogReader(Writer.GRAPH)
                .read(file()).stream().map(replay -> replay.get(Writer.TEXT)).toList();
    }

    private static String taken(Path file, String by) {
        return file + " is being written by " + by
                + ". Fix: close that one first, or write another file; logs can be put together later";
    }

    private static void assertTakenHere(Path file) {
        assertThatThrownBy(() -> append(file))
                .isInstanceOf(LogException.class)
                .hasMessage(taken(file, "another RunLog of this program"));
    }

    @Test
    void anotherWriterIsRefused() throws IOException {
        try (RunLog log = append(file())) {
            log.record(run("one"));
            assertTakenHere(file());
            assertTakenHere(folder.resolve("..").resolve(folder.getFileName()).resolve("./runs.jsonl"));
            log.record(run("two"));
        }
        assertThat(texts()).containsExactly("one", "two");
    }

    @Test
    void underAnotherName() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), file());
        Path elsewhere = Files.createSymbolicLink(folder.resolve("elsewhere"), folder);
        try (RunLog log = append(link)) {
            log.record(run("one"));
            assertTakenHere(file());
            assertTakenHere(link);
            assertTakenHere(elsewhere.resolve("runs.jsonl"));
        }
        record("two");
        assertThat(texts()).containsExactly("one", "two");
    }

    @Test
    void closingFreesIt() throws IOException {
        RunLog first = append(file());
        first.close();
        try (RunLog second = append(file())) {
            first.close();
            assertTakenHere(file());
            second.record(run("one"));
        }
        record("two");
        assertThat(texts()).containsExactly("one", "two");
    }

    @Test
    void whatCannotBeOpenedIsFree() throws IOException {
        Files.writeString(file(), "to do");
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> append(file())).hasMessageContaining("is not one JSON object");
        }
        Files.delete(file());
        record("one");
    }

    @Test
    void aThreadThatIsInterruptedOpens() throws IOException {
        Thread.currentThread().interrupt();
        try (RunLog log = append(file())) {
            log.record(run("one"));
            assertThat(Thread.interrupted()).isTrue();
            assertThat(said()).isEqualTo(taken(file(), "another program"));
        } finally {
            assertThat(Thread.interrupted()).isFalse();
        }
    }

    private String said() throws IOException {
        Process writer = Writer.start(file());
        try {
            return Writer.said(writer);
        } finally {
            writer.destroyForcibly().onExit().join();
        }
    }

    /** Also after this program has read the file, and has been refused it, which closes it. */
    @Test
    void anotherProgramIsRefused() throws IOException {
        try (RunLog log = append(file())) {
            log.record(run("one"));
            assertThat(texts()).containsExactly("one");
            assertThat(Files.readString(file())).contains("one");
            assertTakenHere(file());
            assertThat(said()).isEqualTo(taken(file(), "another program"));
            log.record(run("two"));
        }
        assertThat(texts()).containsExactly("one", "two");
        assertThat(said()).isEqualTo("open");
    }

    @Test
    void whatAnotherProgramWritesIsFreeWhenItEnds() throws Exception {
        Process writer = Writer.start(file());
        try {
            assertThat(Writer.said(writer)).isEqualTo("open");
            assertThatThrownBy(() -> append(file()))
                    .isInstanceOf(LogException.class)
                    .hasMessage(taken(file(), "another program"));
            assertThat(texts()).containsExactly("other");
        } finally {
            writer.destroyForcibly();
        }
        assertThat(writer.waitFor(60, TimeUnit.SECONDS)).isTrue();
        record("one");
        assertThat(texts()).containsExactly("other", "one");
    }

    @Test
    void aLastLineThatLacksOnlyItsEndIsKept() throws IOException {
        record("one");
        Files.writeString(file(), Files.readString(file()).stripTrailing());
        record("two");
        assertThat(texts()).containsExactly("one", "two");
    }

    @Test
    void emptyLinesAtTheEndStay() throws IOException {
        record("one");
        Files.writeString(file(), Files.readString(file()) + "\r\n\n \n  ");
        record("two");
        assertThat(texts()).containsExactly("one", "two");
    }

    @Test
    void aLastLineThatIsLong() throws IOException {
        record("o".repeat(100_000));
        record("two");
        String log = Files.readString(file());
        Files.writeString(file(), log.substring(0, log.length() - 9));
        record("t".repeat(50_000));
        assertThat(texts()).containsExactly("o".repeat(100_000), "t".repeat(50_000));
    }

    @Test
    void aLastLineThatIsDamaged() throws IOException {
        record("one");
        record("two");
        byte[] log = Files.readString(file()).replace("two", "too").getBytes(StandardCharsets.UTF_8);
        Files.write(file(), log);

        assertThatThrownBy(() -> append(file()))
                .isInstanceOf(LogException.class)
                .hasMessageStartingWith("Line 3 of " + file() + " was changed after it was written")
                .hasMessageEndingWith(" Fix: take the log from where it was written, or from a backup");
        assertThat(file()).hasBinaryContent(log);
    }
}
