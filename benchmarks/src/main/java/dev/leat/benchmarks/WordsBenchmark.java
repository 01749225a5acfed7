package dev.leat.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The words of a real text: large steps, so that whatever the flow adds must be lost among them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(jvmArgsAppend = "-Xbatch") // HotSpot compiles while the benchmark waits: no warm-up ends too early.
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class WordsBenchmark {
    private final Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private final WordsFlow flow = new WordsFlow(clock);
    private final WordsByHand byHand = new WordsByHand(clock);
    private final String text = text();

    /** Nothing is timed unless it gives the right answers. */
    @Setup
    public void requireEqual() {
        Twins.requireEqual(flow.run(text), byHand.run(text));
    }

    @Benchmark
    public Object run() {
        return flow.run(text);
    }

    @Benchmark
    public Object byHand() {
        return byHand.run(text);
    }

    static String text() {
        try (InputStream licence = WordsBenchmark.class.getResourceAsStream("LICENSE")) {
            return new String(Objects.requireNonNull(licence).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read the text to count", e);
        }
    }
}
