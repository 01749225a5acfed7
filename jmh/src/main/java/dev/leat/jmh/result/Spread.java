package dev.leat.jmh.result;

import java.util.Collection;

/**
 * The middle of some measurements, and how far they lie around it.
 *
 * @param median the middle one, or the mean of the two in the middle
 * @param lowerQuartile a quarter of them are smaller
 * @param upperQuartile a quarter of them are larger
 * @param least the smallest
 * @param most the largest
 * @param count how many there are
 */
public record Spread(double median, double lowerQuartile, double upperQuartile, double least, double most, int count) {
    /**
     * The spread of some measurements.
     *
     * @throws IllegalArgumentException when there are none
     */
    public static Spread of(Collection<Double> measurements) {
        if (measurements.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured");
        }
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
}
