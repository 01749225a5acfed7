package dev.leat.jmh.run;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long a benchmark is measured in a round. The command line comes before the benchmark's annotations, and those
 * before our defaults, which are a twentieth of JMH's: rounds give more than long iterations.
 */
record Timing(Mode mode, int warmups, TimeValue warmup, int measurements, TimeValue measurement) {
    private static final int ITERATIONS = 5;
    private static final TimeValue ITERATION = TimeValue.milliseconds(500);

    /** Sixty benchmarks in a minute or two, most of which is the start of their JVMs. */
    private static final TimeValue QUICK_WARMUP = TimeValue.milliseconds(20);

    private static final TimeValue QUICK_MEASUREMENT = TimeValue.milliseconds(50);

    /** The start and end of a JVM. */
    private static final double START = 1;

    static Timing of(BenchmarkListEntry entry, Command command) {
        CommandLineOptions given = command.jmh();
        boolean quick = command.quick();
        return new Timing(
                entry.getMode() == Mode.SingleShotTime ? Mode.SingleShotTime : Mode.AverageTime,
                given.getWarmupIterations()
                        .orElse(quick ? 1 : entry.getWarmupIterations().orElse(ITERATIONS)),
                given.getWarmupTime()
                        .orElse(quick ? QUICK_WARMUP : entry.getWarmupTime().orElse(ITERATION)),
                given.getMeasurementIterations()
                        .orElse(quick ? 1 : entry.getMeasurementIterations().orElse(ITERATIONS)),
                given.getMeasurementTime()
                        .orElse(
                                quick
                                        ? QUICK_MEASUREMENT
                                        : entry.getMeasurementTime().orElse(ITERATION)));
    }

    void applyTo(OptionsBuilder options) {
        options.mode(mode)
                .timeUnit(TimeUnit.NANOSECONDS)
                .warmupIterations(warmups)
                .warmupTime(warmup)
                .measurementIterations(measurements)
                .measurementTime(measurement);
    }

    double seconds() {
        return START + warmups * seconds(warmup) + measurements * seconds(measurement);
    }

    private static double seconds(TimeValue time) {
        return time.convertTo(TimeUnit.NANOSECONDS) / 1e9;
    }
}
