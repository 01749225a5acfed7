package dev.leat.jmh.run;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A line now and then, for a log. */
public final class LineProgress implements Progress {
    private static final Duration INTERVAL = Duration.ofSeconds(30);

    private final PrintStream log;
    private final InstantSource clock;
    private Instant due;

    public LineProgress(PrintStream log, InstantSource clock) {
        this.log = log;
        this.clock = clock;
        this.due = clock.instant();
    }

    @Override
    public void begins(String where, Duration left) {
        Instant now = clock.instant();
        if (now.isBefore(due)) {
            return;
        }
        due = now.plus(INTERVAL);
        log.println(where + ", " + TimeLeft.of(left));
    }

    @Override
    public void ends() {
        // Every line is complete.
    }
}
