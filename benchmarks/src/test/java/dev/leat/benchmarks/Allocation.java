package dev.leat.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Counts the bytes that a run allocates. */
public final class Allocation {
    private static final int RUNS = 20;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @SuppressWarnings("unused") // Keeps the compiler from finding that nobody wants the outputs.
    private volatile @Nullable Object outputs;

    /** The least of some runs: the thread may have to load a class on the way. */
    public long ofRun(Supplier<Object> run) {
        long thread = Thread.currentThread().getId();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long before = threads.getThreadAllocatedBytes(thread);
            outputs = run.get();
            least = Math.min(least, threads.getThreadAllocatedBytes(thread) - before);
        }
        return least;
    }
}
