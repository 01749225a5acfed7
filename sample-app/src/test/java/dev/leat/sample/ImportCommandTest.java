package dev.leat.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.leat.sample.worklog.Rows;
import dev.leat.sample.worklog.StoreDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
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
    void everyFileIsStoredAndAllAreSummedUp() throws Exception {
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
        assertThat(stored("work.db", "SELECT * FROM work_log ORDER BY file"))
                .containsExactly(
                        "ann.log|2|135|{\"peeled\":2,\"potatoes\":2,\"more\":1}|[]",
                        "deep/bea.log|1|30|{\"boiled\":1,\"potatoes\":1}|[]");
    }

    @Test
    void linesThatAreNoEntriesAreListedAndTheOthersImported() throws Exception {
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
        // region unreadable
        String query = """
                SELECT file, value ->> 'line', value ->> 'problem'
                FROM work_log, json_each(unreadable)
                """;
        // endregion
        assertThat(stored("results", query))
                .containsExactly(
                        "ann.log|2|\"yesterday\" is no date. " + NO_ENTRY,
                        "ann.log|3|\"many\" are no minutes from 1 to 1440. " + NO_ENTRY,
                        "ann.log|4|\"1441\" are no minutes from 1 to 1440. " + NO_ENTRY,
                        "ann.log|5|it has no date, minutes and work. " + NO_ENTRY,
                        "ann.log|7|the line is longer than 1000 bytes. Check that lines end where they should.");
    }

    @Test
    void wordsOfAllFilesCanBeAskedFor() throws Exception {
        write("logs/ann.log", "2026-11-29 45 peeled potatoes\n");
        write("logs/bea.log", "2026-11-30 30 boiled potatoes\n");

        assertThat(application.run("import", "logs")).isZero();

        // region words
        String query = """
                SELECT key, sum(value)
                FROM work_log, json_each(words)
                GROUP BY key
                ORDER BY sum(value) DESC, key
                """;
        // endregion
        assertThat(stored("work.db", query)).containsExactly("potatoes|2", "boiled|1", "peeled|1");
    }

    @Test
    void cookbookShowsWhatIsPrinted() throws IOException {
        write("logs/ann.log", """
                2026-11-29 45 peeled potatoes
                2026-11-30 90 peeled more potatoes
                yesterday 20 slept
                """);
        write("logs/deep/bea.log", "2026-11-30 30 boiled potatoes\n");

        assertThat(application.run("import", "logs")).isEqualTo(1);

        assertThat(Files.readString(Path.of("../docs/cookbook/files.md")))
                .contains("$ java -jar sample-app/target/leat-sample.jar import logs\n" + application.out() + "```\n");
    }

    @Test
    void anotherImportReplacesTheRowsOfTheFilesThatItReads() throws Exception {
        write("logs/ann.log", "2026-11-29 45 peeled potatoes\n");
        write("logs/bea.log", "2026-11-30 30 boiled potatoes\n");
        assertThat(application.run("import", "logs")).isZero();

        write("logs/ann.log", "2026-11-29 45 peeled potatoes\n2026-11-30 15 ate\n");
        Files.delete(folder.resolve("logs/bea.log"));
        write("logs/cem.log", "2026-11-30 10 ate\n");
        assertThat(application.run("import", "logs")).isZero();

        assertThat(application.out()).startsWith("3 entries in 2 files: 1 h 10 min\n");
        assertThat(stored("work.db", "SELECT file, entries, minutes FROM work_log ORDER BY file"))
                .containsExactly("ann.log|2|60", "bea.log|1|30", "cem.log|1|10");
    }

    @Test
    void fileThatIsNotStoredIsTold() throws Exception {
        write("logs/ann.log", "2026-11-29 45 peeled potatoes\n");
        write("logs/bea.log", "2026-11-30 30 boiled potatoes\n");
        refuse("ann.log");

        assertThat(application.run("import", "logs")).isEqualTo(1);

        assertThat(application.out()).isEqualTo("""
                1 entry in 1 file: 30 min 0 s
                Most frequent words: boiled 1, potatoes 1
                """);
        assertThat(application.err())
                .startsWith("leat-sample: ERROR ann.log: it cannot be stored (")
                .endsWith("(refused)). The others were imported.\n");
        assertThat(stored("work.db", "SELECT file FROM work_log")).containsExactly("bea.log");
    }

    @Test
    void fileThatCannotBeReadIsTold() throws Exception {
        Path broken = Path.of("/proc/self/mem");
        assumeTrue(Files.exists(broken), "a file that exists and cannot be read");
        write("logs/bea.log", "2026-11-30 30 boiled potatoes\n");
        Path link = Files.createSymbolicLink(folder.resolve("logs/ann.log"), broken);

        assertThat(application.run("import", "logs")).isEqualTo(1);
        Files.delete(link);

        assertThat(application.out()).startsWith("1 entry in 1 file: ");
        assertThat(application.err())
                .isEqualTo("leat-sample: ERROR ann.log: it cannot be read (Input/output error)."
                        + " The others were imported.\n");
        assertThat(stored("work.db", "SELECT file FROM work_log")).containsExactly("bea.log");
    }

    @Test
    void whereNoFileIsStoredNothingElseIsTold() throws Exception {
        write("logs/ann.log", "2026-11-29 45 peeled potatoes\n");
        refuse("ann.log");

        assertThat(application.run("import", "logs")).isEqualTo(1);

        assertThat(application.out()).isEmpty();
        assertThat(application.err()).hasLineCount(1).contains("ERROR ann.log: it cannot be stored");
    }

    @Test
    void fileMayBeNamedInsteadOfAFolder() throws Exception {
        write("logs/ann.log", "2026-11-29 45 peeled potatoes\n");

        assertThat(application.run("import", "logs/ann.log")).isZero();

        assertThat(stored("work.db", "SELECT file FROM work_log")).containsExactly("ann.log");
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
        assertThat(folder.resolve("work.db")).doesNotExist();
    }

    @Test
    void databaseThatCannotBeOpenedIsTold() throws IOException {
        write("logs/ann.log", "2026-11-29 45 peeled potatoes\n");
        write("notes", "no database");

        assertThat(application.run("import", "logs", "--store", "notes")).isEqualTo(5);

        assertThat(application.out()).isEmpty();
        assertThat(application.err())
                .startsWith("leat-sample: ERROR notes: it cannot be opened as a database (")
                .endsWith("(file is not a database)). Name another file with --store.\n");
        assertThat(folder.resolve("notes")).hasContent("no database");
    }

    @Test
    void databaseInAFolderThatIsMissingIsTold() throws IOException {
        write("logs/ann.log", "2026-11-29 45 peeled potatoes\n");

        assertThat(application.run("import", "logs", "--store", "no/work.db")).isEqualTo(5);

        assertThat(application.err())
                .isEqualTo("leat-sample: ERROR no/work.db: it cannot be opened as a database"
                        + " (there is no folder to write it into). Name another file with --store.\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Has the database refuse the row of a file. */
    private void refuse(String file) throws SQLException {
        Path database = folder.resolve("work.db");
        new StoreDatabase(database).close();
        Rows.execute(database, """
                CREATE TRIGGER refusal BEFORE INSERT ON work_log WHEN new.file = '%s'
                BEGIN SELECT RAISE(ABORT, 'refused'); END
                """.formatted(file));
    }

    private List<String> stored(String name, String query) throws SQLException {
        return Rows.of(folder.resolve(name), query);
    }
}
