package dev.leat.sample.worklog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreDatabaseTest {
    private static final String ALL = "SELECT * FROM work_log ORDER BY file";

    @TempDir
    private Path folder;

    @Test
    void eachFileHasARow() throws Exception {
        Path database = folder.resolve("work.db");

        try (StoreDatabase store = new StoreDatabase(database)) {
            store.add(log("bea's.log", 3, "tea"));
            store.add(log("ann.log", 90, "tea", "\"mug\"", "tea"));
        }

        assertThat(Rows.of(database, ALL))
                .containsExactly("ann.log|1|90|{\"tea\":2,\"\\\"mug\\\"\":1}|[]", "bea's.log|1|3|{\"tea\":1}|[]");
    }

    @Test
    void rowsOfFilesThatAreStoredAgainAreReplaced() throws Exception {
        Path database = folder.resolve("work.db");
        try (StoreDatabase store = new StoreDatabase(database)) {
            store.add(log("ann.log", 90, "tea"));
            store.add(log("bea.log", 3, "tea"));
        }

        try (StoreDatabase store = new StoreDatabase(database)) {
            store.add(log("ann.log", 91, "mug"));
        }

        assertThat(Rows.of(database, ALL)).containsExactly("ann.log|1|91|{\"mug\":1}|[]", "bea.log|1|3|{\"tea\":1}|[]");
    }

    /** What a crash leaves are the files as they are, which nobody has closed. */
    @Test
    void crashLosesNoRow() throws Exception {
        Path left = Files.createDirectory(folder.resolve("left"));
        try (StoreDatabase store = new StoreDatabase(folder.resolve("work.db"))) {
            store.add(log("ann.log", 90, "tea"));
            for (String file : List.of("work.db", "work.db-wal")) {
                Files.copy(folder.resolve(file), left.resolve(file));
            }
        }

        assertThat(Rows.of(left.resolve("work.db"), "SELECT file, minutes FROM work_log"))
                .containsExactly("ann.log|90");
    }

    @Test
    void closedDatabaseIsOneFile() throws Exception {
        try (StoreDatabase store = new StoreDatabase(folder.resolve("work.db"))) {
            store.add(log("ann.log", 90, "tea"));
        }

        assertThat(folder).isDirectoryNotContaining("glob:**work.db?*");
    }

    @Test
    void anyNameOfAFileWillDo() throws Exception {
        Path database = folder.resolve("wörk %41?mode=memory#1.db");

        try (StoreDatabase store = new StoreDatabase(database)) {
            store.add(log("ann.log", 90, "tea"));
        }

        assertThat(database).isNotEmptyFile();
        assertThat(Rows.of(database, "SELECT file FROM work_log")).containsExactly("ann.log");
    }

    @Test
    void fileOfSomethingElseIsRefusedAndLeft() throws Exception {
        Path text = Files.writeString(folder.resolve("notes"), "These notes are no database.\n");

        assertThatThrownBy(() -> new StoreDatabase(text))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("file is not a database");

        assertThat(text).hasContent("These notes are no database.\n");
        assertThat(folder).isDirectoryNotContaining("glob:**notes?*");
    }

    @Test
    void tableOfSomethingElseIsRefusedAndLeft() throws Exception {
        Path database = folder.resolve("work.db");
        Rows.execute(database, "CREATE TABLE work_log AS SELECT 'dear diary' AS entry");

        assertThatThrownBy(() -> new StoreDatabase(database))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("work_log has no column named file");

        assertThat(Rows.of(database, ALL.replace("file", "entry"))).containsExactly("dear diary");
    }

    private static WorkLog log(String file, long minutes, String... words) {
        return new WorkLog(file, 1, minutes, WordCounts.NONE.plus(List.of(words)), List.of());
    }
}
