package dev.leat.benchmarks.peer;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Dagger Producers. A component makes each value once, so each run builds one: so does the guide, for each request. */
public final class DaggerProducers implements Prepared {
    private final List<Integer> results;
    private final Executor executor;
    private final Start start;

    private DaggerProducers(Steps steps, Executor executor, Start start) {
        this.results = steps.results();
        this.executor = executor;
        this.start = start;
    }

    /** On the calling thread. */
    public static DaggerProducers direct(Steps steps, Start start) {
        return new DaggerProducers(steps, MoreExecutors.directExecutor(), start);
    }

    /** As in the guide's first example. */
    public static DaggerProducers onPool(Steps steps, Start start) {
        return new DaggerProducers(steps, Executors.newCachedThreadPool(DaggerProducers::daemon), start);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "producers");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public Outcome run(int x) {
        List<ListenableFuture<Integer>> made = start.results(x, executor);
        for (ListenableFuture<Integer> result : made) {
            Futures.getUnchecked(result);
        }
        return () -> Outcome.results(results, i -> Futures.getUnchecked(made.get(i)));
    }

    /** Builds a generated component and asks it for its results. */
    @FunctionalInterface
    public interface Start {
        List<ListenableFuture<Integer>> results(int x, Executor executor);
    }
}
