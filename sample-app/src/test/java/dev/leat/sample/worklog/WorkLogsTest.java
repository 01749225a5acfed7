package dev.leat.sample.worklog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.sample.progress.Meter;
import dev.leat.sample.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The flow with a store in memory. */
class WorkLogsTest {
    private static final String LINE = "2026-11-30 10 peeled potatoes\n";

    @TempDir
    private Path folder;

    private final List<Long> progress = new ArrayList<>();

    @Test
    void resultIsStoredBeforeTheNextFileIsRead() throws Exception {
        for (int file = 0; file < 3; file++) {
            Files.writeString(folder.resolve(file + ".log"), LINE.repeat(file + 1));
        }
        List<List<Long>> readWhenStored = new ArrayList<>();

        new WorkLogsFlow(meter(), log -> readWhenStored.add(List.copyOf(progress))).run(folder);

        assertThat(progress).isSorted().endsWith(6L * LINE.length());
        assertThat(readWhenStored).hasSize(3).doesNotHaveDuplicates();
        assertThat(readWhenStored.get(0)).doesNotContain(6L * LINE.length());
    }

    @Test
    void fileWhoseResultIsNotStoredIsLost() throws Exception {
        Files.writeString(folder.resolve("bad.log"), "2026-11-30 20 burnt potatoes\n");
        Files.writeString(folder.resolve("good.log"), LINE);

        WorkLogs.Summary summary = new WorkLogsFlow(meter(), log -> {
                    if (log.file().equals("bad.log")) {
                        throw new IOException("the disk is full");
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

    private Meter meter() {
        return new Meter(new Progress() {
            @Override
            public void reached(long bytes) {
                progress.add(bytes);
            }

            @Override
            public void close() {
                // Nothing is shown.
            }
        });
    }
}
