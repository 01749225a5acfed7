package dev.leat.benchmarks;

import java.util.Collection;
import java.util.Locale;

/** The middle of some measurements, and how far half of them lie around it. */
record Spread(double median, double lowerQuartile, double upperQuartile, double least, double most, int count) {
    static Spread of(Collection<Double> measurements) {
        double[] sorted =
                measurements.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Spread(
                quantile(sorted, 0.5),
                quantile(sorted, 0.25),
                quantile(sorted, 0.75),
                sorted[0],
                sorted[sorted.length - 1],
                sorted.length);
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** As in {@code 37.2 (36.8…39.1)}: the median and the quartiles. */
    @Override
    public String toString() {
        return number(median) + " (" + number(lowerQuartile) + "…" + number(upperQuartile) + ")";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
    }
}
