package dev.leat.sample.report;

import dev.leat.sample.tally.Count;
import java.time.Duration;
import java.util.Locale;

/** How numbers, amounts and durations are written. */
public final class Wording {
    private static final String[] UNITS = {"bytes", "kB", "MB", "GB", "TB", "PB", "EB"};

    private Wording() {}

    /** An amount of data, as in {@code 12.3 MB}. */
    public static String bytes(long bytes) {
        double amount = bytes;
        int unit = 0;
        while (amount >= 1000) {
            amount /= 1000;
            unit++;
        }
        return unit == 0 ? number(bytes) + " bytes" : decimal(amount) + " " + UNITS[unit];
    }

    /** A number and the thing it counts, as in {@code 1,200 files}. */
    public static String counted(long count, String one) {
        return counted(count, one, one + "s");
    }

    /** A number and the things it counts, where their name is irregular. */
    public static String counted(long count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }

    /** A number, as in {@code 1,200}. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String decimal(double number) {
        return String.format(Locale.ROOT, "%,.1f", number);
    }

    static String count(Count count) {
        return (count.exact() ? "" : "~") + number(count.value());
    }

    /** A time in its two largest units, as in {@code 3 h 12 min}. */
    public static String duration(Duration duration) {
        if (duration.toDays() > 0) {
            return duration.toDays() + " d " + duration.toHoursPart() + " h";
        }
        if (duration.toHours() > 0) {
            return duration.toHours() + " h " + duration.toMinutesPart() + " min";
        }
        if (duration.toMinutes() > 0) {
            return duration.toMinutes() + " min " + duration.toSecondsPart() + " s";
        }
        return duration.toSeconds() + " s";
    }
}
