package dev.leat.jmh.run;

import java.time.Duration;

/** A rough time in words. */
public final class TimeLeft {
    private static final int MINUTE = 60;

    private TimeLeft() {}

    /** As in {@code about 5 min left}. */
    static String of(Duration left) {
        return about(left) + " left";
    }

    /** As in {@code about 2 h 10 min}. */
    public static String about(Duration time) {
        long minutes = (time.toSeconds() + MINUTE - 1) / MINUTE;
        if (minutes <= 1) {
            return "less than a minute";
        }
        return minutes < MINUTE
                ? "about " + minutes + " min"
                : "about " + minutes / MINUTE + " h " + minutes % MINUTE + " min";
    }
}
