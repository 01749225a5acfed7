package dev.leat.benchmarks.session;

import dev.leat.benchmarks.Agreement;
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

/** A session step against hand-written state. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(jvmArgsAppend = "-Xbatch") // HotSpot compiles while the benchmark waits: no warm-up ends too early.
@Warmup(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class SessionBenchmark {
    @Benchmark
    public Object leat(LeatState state) {
        return state.run();
    }

    @Benchmark
    public Object byHand(ByHandState state) {
        return state.run();
    }

    @Benchmark
    public Object byHandUnguarded(ByHandUnguardedState state) {
        return state.run();
    }

    /** The same readings for all, so that no contender has an easier time. */
    static final class Readings {
        private long last;

        long next() {
            last = (last + 7) & 63;
            return last;
        }
    }

    @State(Scope.Thread)
    public static class LeatState {
        private final MeterFlowSession meter = MeterFlow.create().open();
        private final Readings readings = new Readings();

        @Setup
        public void requireAgreement() {
            Agreement.require(MeterFlow.create().open().run(3), new MeterByHand().run(3));
        }

        Object run() {
            return meter.run(readings.next());
        }
    }

    @State(Scope.Thread)
    public static class ByHandState {
        private final MeterByHand meter = new MeterByHand();
        private final Readings readings = new Readings();

        @Setup
        public void requireAgreement() {
            Agreement.require(new MeterByHand().run(3), new MeterByHand().run(3));
        }

        Object run() {
            return meter.run(readings.next());
        }
    }

    @State(Scope.Thread)
    public static class ByHandUnguardedState {
        private final MeterByHand meter = new MeterByHand();
        private final Readings readings = new Readings();

        @Setup
        public void requireAgreement() {
            Agreement.require(new MeterByHand().runUnguarded(3), new MeterByHand().run(3));
        }

        Object run() {
            return meter.runUnguarded(readings.next());
        }
    }
}
