package dev.leat.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.sample.worklog.Rows;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Reads more text than its memory holds, in a JVM of its own. */
@Timeout(180)
class LargeInputTest {
    private static final int MEGABYTE = 1_000_000;

    @Test
    void fewDifferentWordsAreCountedExactly() throws Exception {
        String line = "boil em mash em stick em in a stew. Po Tay Toes.\n";

        assertThat(report(text -> repeat(text, line, 64 * MEGABYTE / line.length())))
                .contains("  Words            15,673,464\n")
                .contains("  Different words  10 (0.0 % of the words)\n")
                .contains("  em                         3,918,366  25.0 %");
    }

    @Test
    void veryManyDifferentWordsAreEstimated() throws Exception {
        assertThat(report(text -> {
                    for (int word = 0; word < 2 * MEGABYTE; word++) {
                        text.write(("w" + word + (word % 10 == 0 ? " the\n" : " ")).getBytes(UTF_8));
                    }
                }))
                .contains("  Words            2,200,000\n")
                .containsPattern("  Different words  ~(1,9\\d\\d|2,0\\d\\d),\\d{3}, from ")
                .containsPattern("  the +~200,\\d{3} +9.1 %");
    }

    @Test
    void oneLineWithoutSpaceIsCutIntoWords() throws Exception {
        assertThat(report(text -> repeat(text, "x".repeat(1 << 16), 1 << 10)))
                .contains("  Words            262,144\n")
                .contains("  Lines            1\n")
                .contains("  Different words  1 (");
    }

    @Test
    void largeWorkLogIsImportedAmongSmallOnes(@TempDir Path folder) throws Exception {
        String line = "2026-11-30 1 boil em mash em stick em in a stew\n";
        int lines = 32 * MEGABYTE / line.length();
        try (OutputStream log = new BufferedOutputStream(Files.newOutputStream(folder.resolve("large.log")))) {
            repeat(log, line, lines);
        }
        for (int file = 0; file < 300; file++) {
            Files.writeString(folder.resolve(file + ".log"), line);
        }

        Path database = folder.resolve("work.db");

        assertThat(report(text -> {}, "import", folder.toString(), "--store", database.toString()))
                .startsWith("666,966 entries in 301 files: 463 d 4 h\n")
                .contains("Most frequent words: em 2,000,898");
        assertThat(Rows.of(database, "SELECT count(*), sum(entries), sum(words ->> 'em') FROM work_log"))
                .containsExactly("301|666966|2000898");
    }

    private interface Text {
        void writeTo(OutputStream stream) throws IOException;
    }

    private static void repeat(OutputStream stream, String text, int times) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        for (int time = 0; time < times; time++) {
            stream.write(bytes);
        }
    }

    /** The report on a text, read from standard input by a JVM with a heap of 64 MB. */
    private static String report(Text text) throws IOException, InterruptedException {
        return report(text, "--no-picture", "--all-words", "-");
    }

    private static String report(Text text, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Process reader =
                new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
        try (OutputStream stream = new BufferedOutputStream(reader.getOutputStream(), 1 << 16)) {
            text.writeTo(stream);
        }
        String report = new String(reader.getInputStream().readAllBytes(), UTF_8).replace(System.lineSeparator(), "\n");
        assertThat(reader.waitFor()).as(report).isZero();
        return report;
    }
}
