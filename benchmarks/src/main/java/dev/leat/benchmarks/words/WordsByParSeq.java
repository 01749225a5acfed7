package dev.leat.benchmarks.words;

import com.linkedin.parseq.Engine;
import com.linkedin.parseq.EngineBuilder;
import com.linkedin.parseq.Task;
import dev.leat.benchmarks.words.WordsByHand.Outputs;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/** With LinkedIn ParSeq, on the calling thread. */
final class WordsByParSeq {
    private final Clock clock;
    private final Engine engine = new EngineBuilder()
            .setTaskExecutor(Runnable::run)
            .setTimerScheduler(Executors.newSingleThreadScheduledExecutor(WordsByParSeq::daemon))
            .build();

    WordsByParSeq(Clock clock) {
        this.clock = clock;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "parseq");
        thread.setDaemon(true);
        return thread;
    }

    Outputs run(String text) {
        Task<List<String>> tokens = Task.value("text", text).map("tokens", Words::tokens);
        Task<Map<String, Integer>> counts = tokens.map("counts", Words::counts);
        Task<Integer> uniques = counts.map("uniques", Words::uniques);
        Task<String> first = tokens.map("first", Words::first);
        Task<String> last = tokens.map("last", Words::last);
        Task<String> headline = Task.par(uniques, first, last)
                .map("headline", (number, one, other) -> Words.headline(number, one, other, clock));
        Task<Outputs> outputs =
                Task.par(tokens, counts, uniques, first, last, headline).map("outputs", Outputs::new);
        engine.run(outputs);
        return outputs.get();
    }
}
