package dev.leat.jmh.report;

import java.util.Locale;

/** In which unit times are shown: one for all that are compared, or large would look small beside it. */
enum Scale {
    NANOSECONDS("ns", 1),
    MICROSECONDS("µs", 1e3),
    MILLISECONDS("ms", 1e6),
    SECONDS("s", 1e9);

    private final String unit;
    private final double nanos;

    Scale(String unit, double nanos) {
        this.unit = unit;
        this.nanos = nanos;
    }

    /** The largest unit in which the time is at least one. */
    static Scale of(double time) {
        Scale scale = NANOSECONDS;
        for (Scale each : values()) {
            scale = time >= each.nanos ? each : scale;
        }
        return scale;
    }

    String unit() {
        return unit;
    }

    /** How many nanoseconds the unit has. */
    double nanos() {
        return nanos;
    }

    /** As in {@code 12.3 µs}. */
    String time(double time) {
        return number(time) + " " + unit;
    }

    /** Three digits, or all before the point. */
    String number(double time) {
        return threeDigits(time / nanos);
    }

    static String threeDigits(double number) {
        int decimals = number >= 99.95 ? 0 : number >= 9.995 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }
}
