package dev.leat.benchmarks.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The steps themselves allocate here, so the flow is compared with the same by hand. */
final class WordsAllocationTest {
    /** Interpreted, since what compiled code allocates depends on when and how HotSpot compiled it. */
    @Test
    void flowAllocatesWhatIsAllocatedByHand() throws IOException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xint",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WordsAllocation.class.getName())
                .redirectErrorStream(true)
                .start();
        String[] bytes = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split(" ");

        assertThat(bytes).hasSize(2);
        assertThat(bytes[0]).isEqualTo(bytes[1]);
        assertThat(Long.parseLong(bytes[0])).isGreaterThan(100_000);
    }
}
