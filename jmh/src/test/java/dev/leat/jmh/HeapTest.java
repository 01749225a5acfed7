package dev.leat.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each benchmark asks its own JVM which heap it got. */
final class HeapTest {
    /** Forks would inherit what this one has. */
    private static final List<String> PLAIN_JVM = List.of("-jvmArgs", "-Dplain=true");

    @TempDir
    private Path folder;

    @Test
    void heapIsWholeAndTouchedUnlessToldOtherwise() throws IOException {
        long half =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() / 2 / 1_048_576;

        String said = said("HeapBenchmark.plain");

        assertThat(said).endsWith(" touched: true");
        if (half >= 2_048) {
            assertThat(said).isEqualTo("2048 of 2048 MB, 2048 after a collection, touched: true");
        } else {
            assertThat(said).contains(" of 2048 MB");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    plain      | --heap=64m                        | 64 of 64 MB, 64 after a collection, touched: true
                    generated  | --heap 64m                        | 64 of 64 MB, 64 after a collection, touched: true
                    plain      | --heap=64m -jvmArgsPrepend -Xmx80m | 80 of 80 MB, 80 after a collection, touched: true
                    plain      | -jvmArgsPrepend -Xmx80m           | 80 of 80 MB, 80 after a collection, touched: true
                    generated  | -jvmArgs -Xmx80m                  | 80 of 80 MB, 80 after a collection, touched: true
                    generated  | -jvmArgsAppend -Xmx80m            | 80 of 80 MB, 80 after a collection, touched: true
                    prepending |                                   | 96 of 96 MB, 96 after a collection, touched: true
                    appending  |                                   | 96 of 96 MB, 96 after a collection, touched: true
                    prepending | --heap=64m                        | 64 of 64 MB, 64 after a collection, touched: true
                    plain      | --quick -jvmArgs -Xmx80m          | 80 of 80 MB, 80 after a collection, touched: false
                    generated  | --quick -jvmArgs -Xmx80m          | 80 of 80 MB, 80 after a collection, touched: false
                    plain      | --quick --heap=64m                | 64 of 64 MB, 64 after a collection, touched: true
                    """)
    void whoeverSaysAnotherSizeGetsIt(String benchmark, String options, String heap) throws IOException {
        String[] given = options == null ? new String[0] : options.split(" ");

        assertThat(said("HeapBenchmark." + benchmark, given)).isEqualTo(heap);
    }

    private String said(String benchmark, String... options) throws IOException {
        Path said = folder.resolve("said");
        List<String> all = new ArrayList<>(List.of(benchmark + "$", "-f", "1", "-wi", "0", "-i", "1", "-r", "1ms"));
        all.addAll(List.of("-p", "file=" + said, "--out", folder.resolve("out").toString()));
        all.addAll(Arrays.asList(options));
        if (!all.contains("-jvmArgs")) {
            all.addAll(PLAIN_JVM);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);

        assertThat(Main.run(all, printed, printed, false))
                .as(out.toString(StandardCharsets.UTF_8))
                .isZero();
        return Files.readString(said);
    }
}
