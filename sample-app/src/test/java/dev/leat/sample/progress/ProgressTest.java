package dev.leat.sample.progress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(log, true, UTF_8);
    private Instant now = Instant.EPOCH;

    @Test
    void quickReadingShowsNothing() {
        try (Progress progress = lines(OptionalLong.of(5_000))) {
            now = now.plusMillis(999);
            progress.reached(5_000);
        }

        assertThat(log.toString(UTF_8)).isEmpty();
    }

    @Test
    void slowReadingIsLoggedNowAndThen() {
        try (Progress progress = lines(OptionalLong.of(5_000_000_000L))) {
            for (int second = 1; second <= 7; second++) {
                now = now.plusSeconds(1);
                progress.reached(second * 100_000_000L);
            }
        }

        assertThat(log.toString(UTF_8).lines())
                .containsExactly("Read 100.0 MB of 5.0 GB so far", "Read 600.0 MB of 5.0 GB so far");
    }

    @Test
    void totalOfAPipeIsNotKnown() {
        try (Progress progress = lines(OptionalLong.empty())) {
            now = now.plusSeconds(1);
            progress.reached(2_000_000);
        }

        assertThat(log.toString(UTF_8).lines()).containsExactly("Read 2.0 MB so far");
    }

    @Test
    void barShowsTheShare() {
        try (Progress progress = new BarProgress(stream, OptionalLong.of(8_000_000), false)) {
            progress.reached(2_000_000);
        }

        assertThat(log.toString(UTF_8)).contains("Reading  25%").contains("2/8MB");
    }

    private Progress lines(OptionalLong size) {
        return new SlowProgress(() -> now, Duration.ofSeconds(1), () -> new LineProgress(stream, () -> now, size));
    }
}
