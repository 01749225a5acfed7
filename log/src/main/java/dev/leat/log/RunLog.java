package dev.leat.log;

import dev.leat.graph.FlowGraph;
import dev.leat.graph.fact.Fact;
import dev.leat.graph.fact.Facts;
import dev.leat.log.Line.Linked;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Writes what runs of a graph know, to be read by a {@link LogReader}. Any number of runs may be recorded in turn, also
 * while they go on; what a log has of a run it does not write again. May be shared between threads; a run belongs to
 * one thread at a time here as well.
 *
 * <p><b>When it is safe.</b> Each line is handed to the operating system at once and before {@link #record} returns: it
 * outlives this process. Whether it outlives a loss of power is up to {@link #flush()}, and to {@link #close()}, which
 * flushes. What is recorded by one call counts as a whole: if a crash leaves a part of it, at the end of the log,
 * {@link LogReader#readWhatIsThere} passes that over, and {@link #append} removes it.
 *
 * <p><b>One writer at a time.</b> Until it is closed, or its program ends, no other log can be opened for the file,
 * here or in another program. What tells them is a lock on a file beside it, with {@code .lock} behind its name, which
 * stays there and may be deleted while nobody writes. Reading is always possible.
 *
 * <p><b>What stays out.</b> Of a secret value it is written that it was there and where it came from; of what a call
 * threw that took a secret value or was to make one, the class but not the message. Injected objects appear nowhere.
 */
public final class RunLog implements AutoCloseable {
    private final FlowGraph graph;
    private final ValueCoding values;
    private final LogSink sink;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Facts, Recorded> runs = new WeakHashMap<>();
    private final Set<FlowGraph> alike = Collections.newSetFromMap(new WeakHashMap<>());
    private final Map<Fact.Id, Boolean> there = new Latest();
    private String last;
    private boolean isBroken;

    private RunLog(FlowGraph graph, Values values, LogSink sink, String last) {
        this.graph = graph;
        this.values = new ValueCoding(values);
        this.sink = sink;
        this.last = last;
        alike.add(graph);
    }

    /** A log in a file, with the {@linkplain GsonValues#standard() standard} values. */
    public static RunLog append(Path file, FlowGraph graph) throws IOException {
        return append(file, graph, GsonValues.standard());
    }

    /**
     * A log in a file, which is created if it is not there, and continued if it is. What a crash has left incomplete at
     * its end is removed.
     *
     * @throws LogException if the file is no log of this graph, or something else is writing it
     */
    public static RunLog append(Path file, FlowGraph graph, Values values) throws IOException {
        LogFile log = LogFile.open(file, header(graph));
        return new RunLog(graph, values, log, log.last());
    }

    /** A new log, to be written somewhere; each line is written and flushed by one call. */
    public static RunLog to(OutputStream out, FlowGraph graph, Values values) throws IOException {
        LogSink sink = LogSink.of(out);
        Line.Header header = header(graph);
        String text = LineFormat.text(Linked.of(header));
        sink.write(bytes(text, header));
        return new RunLog(graph, values, sink, LineFormat.checksumOf(text));
    }

    private static Line.Header header(FlowGraph graph) {
        return new Line.Header(graph.name(), Fingerprint.of(graph));
    }

    /**
     * Writes what the run knows and this log has not: facts, values that are absent, and failures. Writes nothing if
     * some value cannot be written.
     *
     * @throws LogException if the run is of another graph, or a value cannot be written
     * @throws IOException if writing fails; then this log takes no more, and the file is to be opened anew
     */
    public void record(Facts run) throws IOException {
        lock.lock();
        try {
            requireWhole();
            requireAlike(run.graph());
            Recorded before = runs.getOrDefault(run, Recorded.NOTHING);
            List<Line> lines = before.linesOfMore(run, values, there.keySet());
            List<byte[]> bytes = new ArrayList<>();
            String after = last;
            for (Line line : lines) {
                boolean isEnd = bytes.size() == lines.size() - 1;
                String text = LineFormat.text(new Linked(line, after, isEnd));
                bytes.add(bytes(text, line));
                after = LineFormat.checksumOf(text);
            }
            write(bytes);
            last = after;
            runs.put(run, before.and(lines));
            lines.forEach(this::remember);
        } finally {
            lock.unlock();
        }
    }

    private void remember(Line line) {
        if (line instanceof Line.Known known) {
            there.put(known.id(), true);
        }
    }

    private void write(List<byte[]> lines) throws IOException {
        isBroken = true;
        for (byte[] line : lines) {
            sink.write(line);
        }
        isBroken = false;
    }

    private void requireWhole() throws IOException {
        if (isBroken) {
            throw new IOException("An earlier line could not be written. Fix: close this log and open it anew");
        }
    }

    private void requireAlike(FlowGraph other) {
        if (alike.contains(other)) {
            return;
        }
        if (!header(other).equals(header(graph))) {
            throw new LogException(
                    0,
                    "This is a log of the graph " + graph.name() + ", but the run is of "
                            + (other.name().equals(graph.name())
                                    ? "one of that name that is made otherwise"
                                    : "the graph " + other.name())
                            + ". Fix: open a log for that graph");
        }
        alike.add(other);
    }

    private static byte[] bytes(String text, Line line) {
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LineBytes.MOST) {
            throw new LogException(
                    0,
                    "A line of " + bytes.length + " bytes would be longer than a log may have, " + LineBytes.MOST
                            + ": " + line.getClass().getSimpleName()
                            + (line instanceof Line.Entry entry
                                    ? " '" + entry.id().value() + "'"
                                    : "")
                            + ". Fix: keep large data elsewhere and its place in the value");
        }
        return bytes;
    }

    /**
     * The facts that were written last. Those of a session are likely to be asked for soon; a fact that is forgotten is
     * written once more.
     */
    private static final class Latest extends LinkedHashMap<Fact.Id, Boolean> {
        private static final long serialVersionUID = 1;
        private static final int MOST = 1 << 14;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Fact.Id, Boolean> eldest) {
            return size() > MOST;
        }
    }

    /** Makes what was written outlive a loss of power, as far as the device lets it. */
    public void flush() throws IOException {
        lock.lock();
        try {
            sink.force();
        } finally {
            lock.unlock();
        }
    }

    /** Flushes and closes the file or stream. */
    @Override
    public void close() throws IOException {
        lock.lock();
        try {
            sink.close();
        } finally {
            lock.unlock();
        }
    }
}
