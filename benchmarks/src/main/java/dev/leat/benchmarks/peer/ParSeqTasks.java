package dev.leat.benchmarks.peer;

import com.linkedin.parseq.Engine;
import com.linkedin.parseq.EngineBuilder;
import com.linkedin.parseq.Task;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/** LinkedIn ParSeq. A task runs once, so each run needs tasks of its own; the engine serves all runs. */
public final class ParSeqTasks implements Prepared, Joints<Task<Integer>> {
    private final Steps steps;
    private final List<Integer> results;
    private final Engine engine;

    private ParSeqTasks(Steps steps, Executor executor) {
        this.steps = steps;
        this.results = steps.results();
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(ParSeqTasks::daemon);
        this.engine = new EngineBuilder()
                .setTaskExecutor(executor)
                .setTimerScheduler(timer)
                .build();
    }

    /** On the calling thread. */
    public static ParSeqTasks direct(Steps steps) {
        return new ParSeqTasks(steps, Runnable::run);
    }

    /** As its guide says: as many threads as there are processors, and one more. */
    public static ParSeqTasks onPool(Steps steps) {
        int threads = Runtime.getRuntime().availableProcessors() + 1;
        return new ParSeqTasks(steps, Executors.newFixedThreadPool(threads, ParSeqTasks::daemon));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "parseq");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public Outcome run(int x) {
        List<Task<Integer>> values = steps.wire(Task.value("x", x), this);
        Task<?> all = Task.par(results.stream().map(values::get).toList());
        engine.run(all);
        try {
            all.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return () -> Outcome.every(values, Task::get);
    }

    /** Named, which spares ParSeq to make up a name of its own. */
    @Override
    public Task<Integer> one(Task<Integer> value, IntUnaryOperator method) {
        return value.map("step", method::applyAsInt);
    }

    @Override
    public Task<Integer> two(Task<Integer> first, Task<Integer> second, IntBinaryOperator method) {
        return Task.par(first, second).map("step", method::applyAsInt);
    }

    @Override
    public Task<Integer> many(List<Task<Integer>> values, Steps.Many step) {
        return Task.par(values)
                .map(
                        "step",
                        all -> step.method()
                                .applyAsInt(
                                        all.stream().mapToInt(value -> value).toArray()));
    }
}
