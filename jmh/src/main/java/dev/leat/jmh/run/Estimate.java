package dev.leat.jmh.run;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** How long it will take: as long as the iterations, corrected by how long it has taken so far. */
final class Estimate {
    private final InstantSource clock;
    private final Instant start;
    private final double planned;
    private double done;

    /** @param planned how many seconds the iterations take in all */
    Estimate(InstantSource clock, double planned) {
        this.clock = clock;
        this.start = clock.instant();
        this.planned = planned;
    }

    void done(double seconds) {
        done += seconds;
    }

    Duration left() {
        double pace = done == 0 ? 1 : Duration.between(start, clock.instant()).toMillis() / 1e3 / done;
        return Duration.ofMillis((long) (Math.max(0, planned - done) * pace * 1e3));
    }
}
