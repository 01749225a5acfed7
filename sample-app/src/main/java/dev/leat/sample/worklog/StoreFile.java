package dev.leat.sample.worklog;

import com.google.gson.Gson;
import dev.leat.runtime.Rejected;
import dev.leat.sample.source.Line;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Keeps results in a file, each as JSON on a line of its own, written as soon as it is there. */
public final class StoreFile implements Store, AutoCloseable {
    private static final Gson JSON = new Gson();

    private final Writer writer;

    /** Begins the file anew. */
    public StoreFile(Path file) throws IOException {
        writer = Files.newBufferedWriter(file);
    }

    private record DeadLetter(long line, String problem) {
        static DeadLetter of(Rejected<Line> rejected) {
            return new DeadLetter(
                    rejected.element().number(), String.valueOf(rejected.cause().getMessage()));
        }
    }

    private record Row(
            String file, int entries, long minutes, Map<String, Long> words, List<DeadLetter> unreadable) {}

    @Override
    public void add(WorkLog log) throws IOException {
        List<DeadLetter> unreadable =
                log.unreadable().stream().map(DeadLetter::of).toList();
        writer.write(JSON.toJson(
                new Row(log.file(), log.entries(), log.minutes(), log.words().sorted(), unreadable)));
        writer.write('\n');
        writer.flush();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
