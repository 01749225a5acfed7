package dev.leat.sample.progress;

import dev.leat.sample.report.Wording;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalLong;

/** A line now and then, for a log. */
public final class LineProgress implements Progress {
    private static final Duration INTERVAL = Duration.ofSeconds(5);

    private final PrintStream log;
    private final InstantSource clock;
    private final String total;
    private Instant due;

    /** @param size how many bytes there are, where that is known */
    public LineProgress(PrintStream log, InstantSource clock, OptionalLong size) {
        this.log = log;
        this.clock = clock;
        this.total = size.isPresent() ? " of " + Wording.bytes(size.getAsLong()) : "";
        this.due = clock.instant();
    }

    @Override
    public void reached(long bytes) {
        Instant now = clock.instant();
        if (now.isBefore(due)) {
            return;
        }
        due = now.plus(INTERVAL);
        log.println("Read " + Wording.bytes(bytes) + total + " so far");
    }

    @Override
    public void close() {
        // Every line is complete.
    }
}
