package dev.leat.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run makes its outputs and nothing else: no array, no boxed number, nothing on the way. */
final class AllocationTest {
    private static final int RUNS = 200;
    private static final int BATCHES = 10;

    /** The header of an object and of what it may be divided into, and alignment, for each so many values. */
    private static final int OVERHEAD = 32;

    private static final int VALUES_OF_AN_OBJECT = 50;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @SuppressWarnings("unused") // Keeps the compiler from finding that nobody wants the outputs.
    private volatile @Nullable Object outputs;

    @ParameterizedTest
    @CsvSource({"5", "20", "100", "1000", "10000"})
    void runAllocatesItsOutputsAlone(int steps) {
        long least = Integer.BYTES * (long) steps;
        long most = least + OVERHEAD * (1L + steps / VALUES_OF_AN_OBJECT);

        assertThat(bytesOfRun(flow(steps))).isBetween(least, most);
    }

    private static IntFunction<Object> flow(int steps) {
        return switch (steps) {
            case 5 -> Arithmetic5Flow.create()::run;
            case 20 -> Arithmetic20Flow.create()::run;
            case 100 -> Arithmetic100Flow.create()::run;
            case 1_000 -> Arithmetic1000Flow.create()::run;
            case 10_000 -> Arithmetic10000Flow.create()::run;
            default -> throw new IllegalArgumentException("No flow of " + steps + " steps");
        };
    }

    /** The least of some batches: the thread may have to load a class on the way. */
    private long bytesOfRun(IntFunction<Object> flow) {
        long thread = Thread.currentThread().getId();
        long least = Long.MAX_VALUE;
        for (int batch = 0; batch < BATCHES; batch++) {
            long before = threads.getThreadAllocatedBytes(thread);
            for (int run = 0; run < RUNS; run++) {
                outputs = flow.apply(run);
            }
            least = Math.min(least, (threads.getThreadAllocatedBytes(thread) - before) / RUNS);
        }
        return least;
    }
}
