package dev.leat.benchmarks.words;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.MoreExecutors;
import dev.leat.benchmarks.Agreement;
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

/** The words of a real text: large steps, so that whatever runs them must be lost among them. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(jvmArgsAppend = "-Xbatch") // HotSpot compiles while the benchmark waits: no warm-up ends too early.
@Warmup(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class WordsBenchmark {
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    @Benchmark
    public Object leat(LeatState state) {
        return state.run();
    }

    @Benchmark
    public Object byHand(ByHandState state) {
        return state.run();
    }

    @Benchmark
    public Object interpreted(InterpretedState state) {
        return state.run();
    }

    @Benchmark
    public Object reflective(ReflectiveState state) {
        return state.run();
    }

    @Benchmark
    public Object completableFuture(CompletableFutureState state) {
        return state.run();
    }

    @Benchmark
    public Object reactor(ReactorState state) {
        return state.run();
    }

    @Benchmark
    public Object rxJava(RxJavaState state) {
        return state.run();
    }

    @Benchmark
    public Object mutiny(MutinyState state) {
        return state.run();
    }

    @Benchmark
    public Object parSeq(ParSeqState state) {
        return state.run();
    }

    @Benchmark
    public Object daggerProducers(DaggerProducersState state) {
        return state.run();
    }

    @State(Scope.Thread)
    public static class LeatState {
        private final WordsFlow words = new WordsFlow(CLOCK);
        private final String text = Licence.text();

        @Setup
        public void requireAgreement() {
            Agreement.require(run(), new WordsByHand(CLOCK).run(text));
        }

        Object run() {
            return words.run(text);
        }
    }

    @State(Scope.Thread)
    public static class ByHandState {
        private final WordsByHand words = new WordsByHand(CLOCK);
        private final String text = Licence.text();

        @Setup
        public void requireAgreement() {
            Agreement.require(run(), new WordsByHand(CLOCK).run(text));
        }

        Object run() {
            return words.run(text);
        }
    }

    @State(Scope.Thread)
    public static class InterpretedState {
        private final WordsInterpreted words = new WordsInterpreted(CLOCK);
        private final String text = Licence.text();

        @Setup
        public void requireAgreement() {
            Agreement.require(run(), new WordsByHand(CLOCK).run(text));
        }

        Object run() {
            return words.run(text);
        }
    }

    @State(Scope.Thread)
    public static class ReflectiveState {
        private final WordsReflective words = new WordsReflective(CLOCK);
        private final String text = Licence.text();

        @Setup
        public void requireAgreement() {
            Agreement.require(run(), new WordsByHand(CLOCK).run(text));
        }

        Object run() {
            return words.run(text);
        }
    }

    @State(Scope.Thread)
    public static class CompletableFutureState {
        private final WordsByFutures words = new WordsByFutures(CLOCK);
        private final String text = Licence.text();

        @Setup
        public void requireAgreement() {
            Agreement.require(run(), new WordsByHand(CLOCK).run(text));
        }

        Object run() {
            return words.run(text);
        }
    }

    @State(Scope.Thread)
    public static class ReactorState {
        private final WordsByReactor words = new WordsByReactor(CLOCK);
        private final String text = Licence.text();

        @Setup
        public void requireAgreement() {
            Agreement.require(run(), new WordsByHand(CLOCK).run(text));
        }

        Object run() {
            return words.run(text);
        }
    }

    @State(Scope.Thread)
    public static class RxJavaState {
        private final WordsByRxJava words = new WordsByRxJava(CLOCK);
        private final String text = Licence.text();

        @Setup
        public void requireAgreement() {
            Agreement.require(run(), new WordsByHand(CLOCK).run(text));
        }

        Object run() {
            return words.run(text);
        }
    }

    @State(Scope.Thread)
    public static class MutinyState {
        private final WordsByMutiny words = new WordsByMutiny(CLOCK);
        private final String text = Licence.text();

        @Setup
        public void requireAgreement() {
            Agreement.require(run(), new WordsByHand(CLOCK).run(text));
        }

        Object run() {
            return words.run(text);
        }
    }

    @State(Scope.Thread)
    public static class ParSeqState {
        private final WordsByParSeq words = new WordsByParSeq(CLOCK);
        private final String text = Licence.text();

        @Setup
        public void requireAgreement() {
            Agreement.require(run(), new WordsByHand(CLOCK).run(text));
        }

        Object run() {
            return words.run(text);
        }
    }

    @State(Scope.Thread)
    public static class DaggerProducersState {
        private final String text = Licence.text();

        @Setup
        public void requireAgreement() {
            Agreement.require(run(), new WordsByHand(CLOCK).run(text));
        }

        Object run() {
            return Objects.requireNonNull(Futures.getUnchecked(DaggerWordsProduction.builder()
                    .text(text)
                    .clock(CLOCK)
                    .executor(MoreExecutors.directExecutor())
                    .build()
                    .outputs()));
        }
    }
}
