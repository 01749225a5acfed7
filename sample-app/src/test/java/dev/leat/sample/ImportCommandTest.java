package dev.leat.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is imported of a folder, stored and told. */
class ImportCommandTest {
    private static final String NO_ENTRY = "Write: 2026-11-30 45 what was done.";

    @TempDir
    private Path folder;

    private Application application;

    @BeforeEach
    void prepare() {
        application = new Application(folder);
    }

    @Test
    void everyFileIsStoredAndAllAreSummedUp() throws IOException {
        write("logs/ann.log", """
                # November
                2026-11-29 45 peeled potatoes

                2026-11-30 90 peeled more potatoes
                """);
        write("logs/deep/bea.log", "2026-11-30 30 boiled potatoes\n");
        write("logs/notes.txt", "no log");

        assertThat(application.run("import", "logs")).isZero();

        assertThat(application.out()).isEqualTo("""
                3 entries in 2 files: 2 h 45 min
                Most frequent words: potatoes 3, peeled 2, boiled 1, more 1
                """);
        assertThat(application.err()).isEmpty();
        assertThat(stored("work.jsonl"))
                .containsExactly(
                        "{\"file\":\"ann.log\",\"entries\":2,\"minutes\":135,"
                                + "\"words\":{\"peeled\":2,\"potatoes\":2,\"more\":1},\"unreadable\":[]}",
                        "{\"file\":\"deep/bea.log\",\"entries\":1,\"minutes\":30,"
                                + "\"words\":{\"boiled\":1,\"potatoes\":1},\"unreadable\":[]}");
    }

    @Test
    void linesThatAreNoEntriesAreListedAndTheOthersImported() throws IOException {
        write("logs/ann.log", """
                2026-11-29 45 peeled potatoes
                yesterday 45 slept
                2026-11-30 many peeled potatoes
                2026-11-30 1441 peeled potatoes
                2026-11-30
                2026-11-30 15 ate
                """ + "x".repeat(1001));

        assertThat(application.run("import", "logs", "--store", "results")).isEqualTo(1);

        assertThat(application.out()).isEqualTo("""
                2 entries in 1 file: 1 h 0 min
                Most frequent words: ate 1, peeled 1, potatoes 1
                Lines that are no entries: 5, listed in results
                """);
        assertThat(stored("results"))
                .singleElement()
                .asString()
                .contains("\"unreadable\":["
                        + "{\"line\":2,\"problem\":\"\\\"yesterday\\\" is no date. " + NO_ENTRY + "\"},"
                        + "{\"line\":3,\"problem\":\"\\\"many\\\" are no minutes from 1 to 1440. " + NO_ENTRY + "\"},"
                        + "{\"line\":4,\"problem\":\"\\\"1441\\\" are no minutes from 1 to 1440. " + NO_ENTRY + "\"},"
                        + "{\"line\":5,\"problem\":\"it has no date, minutes and work. " + NO_ENTRY + "\"},"
                        + "{\"line\":7,\"problem\":\"the line is longer than 1000 bytes."
                        + " Check that lines end where they should.\"}]");
    }

    @Test
    void fileMayBeNamedInsteadOfAFolder() throws IOException {
        write("logs/ann.log", "2026-11-29 45 peeled potatoes\n");

        assertThat(application.run("import", "logs/ann.log")).isZero();

        assertThat(stored("work.jsonl")).singleElement().asString().startsWith("{\"file\":\"ann.log\",");
    }

    @Test
    void folderWithoutLogsIsTold() throws IOException {
        write("logs/notes.txt", "no log");

        assertThat(application.run("import", "logs")).isEqualTo(3);

        assertThat(application.out()).isEmpty();
        assertThat(application.err())
                .isEqualTo("leat-sample: There is no work log to import. Name a folder with files that end in .log.\n");
    }

    @Test
    void missingFolderIsTold() {
        assertThat(application.run("import", "logs")).isEqualTo(3);

        assertThat(application.err())
                .isEqualTo(
                        "leat-sample: ERROR logs: there is no such file or folder. Check the spelling; relative names"
                                + " are looked up in " + folder + ".\n");
        assertThat(folder.resolve("work.jsonl")).doesNotExist();
    }

    @Test
    void storeThatCannotBeWrittenIsTold() throws IOException {
        write("logs/ann.log", "2026-11-29 45 peeled potatoes\n");

        assertThat(application.run("import", "logs", "--store", "no/work.jsonl"))
                .isEqualTo(5);

        assertThat(application.err())
                .startsWith("leat-sample: ERROR no/work.jsonl: it cannot be written (")
                .endsWith("). Name another file with --store.\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Ordered, as a folder has no order of its own. */
    private List<String> stored(String name) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve(name))) {
            return lines.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
