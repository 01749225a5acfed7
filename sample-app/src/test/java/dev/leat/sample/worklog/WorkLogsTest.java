package dev.leat.sample.worklog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.sample.progress.Meter;
import dev.leat.sample.progress.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the flow stores, and when. */
class WorkLogsTest {
    private static final String LINE = "2026-11-30 10 peeled potatoes\n";

    @TempDir
    private Path folder;

    @Test
    void resultIsStoredBeforeTheNextFileIsRead() throws Exception {
        Path database = folder.resolve("work.db");
        for (int file = 0; file < 3; file++) {
            Files.writeString(folder.resolve(file + ".log"), LINE);
        }
        List<String> storedWhenRead = new ArrayList<>();
        Meter meter = meter(bytes -> storedWhenRead.addAll(Rows.of(database, "SELECT count(*) FROM work_log")));

        try (StoreDatabase store = new StoreDatabase(database)) {
            new WorkLogsFlow(meter, store).run(folder);
        }

        // Each file is read twice: what it has, and that it has no more.
        assertThat(storedWhenRead).containsExactly("0", "0", "1", "1", "2", "2");
        assertThat(Rows.of(database, "SELECT file FROM work_log ORDER BY file"))
                .containsExactly("0.log", "1.log", "2.log");
    }

    @Test
    void fileWhoseResultIsNotStoredIsLost() throws Exception {
        Files.writeString(folder.resolve("bad.log"), "2026-11-30 20 burnt potatoes\n");
        Files.writeString(folder.resolve("good.log"), LINE);

        WorkLogs.Summary summary = new WorkLogsFlow(meter(), log -> {
                    if (log.file().equals("bad.log")) {
                        throw new SQLException("the disk is full");
                    }
                })
                .run(folder)
                .summary();

        assertThat(summary.total()).isEqualTo(new Total(1, 1, 10, 0));
        assertThat(summary.words().sorted()).containsExactly(Map.entry("peeled", 1L), Map.entry("potatoes", 1L));
        assertThat(summary.lostFiles()).singleElement().satisfies(lost -> {
            assertThat(lost.element().name()).isEqualTo("bad.log");
            assertThat(lost.step()).isEqualTo("stored");
            assertThat(lost.cause()).hasMessage("the disk is full");
        });
    }

    @Test
    void fileThatBreaksOffIsLost() throws Exception {
        Files.writeString(folder.resolve("a.log"), LINE);
        Files.writeString(folder.resolve("b.log"), LINE);
        List<String> stored = new ArrayList<>();
        Meter meter = meter(bytes -> {
            if (bytes > LINE.length()) {
                throw new UncheckedIOException(new IOException("the cable was pulled"));
            }
        });

        WorkLogs.Summary summary = new WorkLogsFlow(meter, log -> stored.add(log.file()))
                .run(folder)
                .summary();

        assertThat(summary.total()).isEqualTo(new Total(1, 1, 10, 0));
        assertThat(summary.words().sorted()).containsExactly(Map.entry("peeled", 1L), Map.entry("potatoes", 1L));
        assertThat(summary.lostFiles()).singleElement().satisfies(lost -> {
            assertThat(lost.element().name()).isNotIn(stored);
            assertThat(lost.cause()).hasRootCauseMessage("the cable was pulled");
        });
        assertThat(stored).hasSize(1);
    }

    @Test
    void eachRunCountsItsOwnWords() throws Exception {
        Files.writeString(folder.resolve("a.log"), LINE);
        WorkLogsFlow flow = new WorkLogsFlow(meter(), log -> {});

        WorkLogs.Summary first = flow.run(folder).summary();
        WorkLogs.Summary second = flow.run(folder).summary();

        assertThat(second.words().sorted())
                .isEqualTo(first.words().sorted())
                .containsExactly(Map.entry("peeled", 1L), Map.entry("potatoes", 1L));
    }

    // region replaced
    @Test
    void whatIsMadeOfALineIsReplaced() throws Exception {
        Files.writeString(folder.resolve("a.log"), LINE + LINE);
        List<WorkLog> stored = new ArrayList<>();

        WorkLogsFlow.builder()
                .meter(meter())
                .store(stored::add)
                .noted(false)
                .build()
                .run(folder);

        assertThat(stored).extracting(WorkLog::entries).containsExactly(0);
    }
    // endregion

    private interface Observer {
        void reached(long bytes) throws SQLException;
    }

    private static Meter meter() {
        return meter(bytes -> {});
    }

    private static Meter meter(Observer observer) {
        return new Meter(new Progress() {
            @Override
            public void reached(long bytes) {
                try {
                    observer.reached(bytes);
                } catch (SQLException failure) {
                    throw new AssertionError(failure);
                }
            }

            @Override
            public void close() {
                // Nothing is shown.
            }
        });
    }
}
