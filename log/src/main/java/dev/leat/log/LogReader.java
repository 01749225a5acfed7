package dev.leat.log;

import dev.leat.graph.FlowGraph;
import dev.leat.log.Line.Header;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads what a {@link RunLog} has written. Runs nothing: a graph is needed only for its shape, and need not be bound.
 *
 * <p>Reading gives everything or an exception that names the line. Logs of one graph may be put one after the other,
 * and a fact may be in several; what stands under one id has to be the same each time. Lines are read one by one; what
 * they say is held in memory until there are replays of it.
 *
 * <p>Never changes; may be shared between threads if its values may.
 */
public final class LogReader {
    private final FlowGraph graph;
    private final ValueCoding values;

    /** Reads logs of a graph, with the {@linkplain GsonValues#standard() standard} values. */
    public LogReader(FlowGraph graph) {
        this(graph, GsonValues.standard());
    }

    /** Reads logs of a graph. */
    public LogReader(FlowGraph graph, Values values) {
        this.graph = graph;
        this.values = new ValueCoding(values);
    }

    /**
     * All runs of a log, in the order in which they appear.
     *
     * @throws LogException if it is no log of this graph, or not as it was written
     */
    public List<Replay> read(Path file) throws IOException {
        try (LineBytes lines = LineBytes.of(file)) {
            return read(lines, false);
        }
    }

    /** The same from anywhere; the stream is read to its end and left open. */
    public List<Replay> read(InputStream in) throws IOException {
        return read(new LineBytes("the log", in, LineBytes.MOST), false);
    }

    /**
     * The same, but what a crash leaves at the end is passed over: of what was being recorded nothing is there unless
     * all is.
     *
     * @throws LogException if it is no log of this graph, or not as it was written
     */
    public List<Replay> readWhatIsThere(Path file) throws IOException {
        try (LineBytes lines = LineBytes.of(file)) {
            return read(lines, true);
        }
    }

    /** The same from anywhere; the stream is read to its end and left open. */
    public List<Replay> readWhatIsThere(InputStream in) throws IOException {
        return read(new LineBytes("the log", in, LineBytes.MOST), true);
    }

    List<Replay> read(LineBytes lines, boolean mayBeCut) throws IOException {
        Header header = new Header(graph.name(), Fingerprint.of(graph));
        String checksum = requireHeader(lines, header);
        Entries entries = new Entries(graph);
        Records records = new Records(header, checksum, entries, lines);
        for (RawLine raw = lines.next(); raw != null; raw = lines.next()) {
            if (raw.isBlank()) {
                continue;
            }
            String text;
            Line.Linked line;
            try {
                text = raw.text();
                line = LineFormat.parse(text);
            } catch (BadLineException mistake) {
                if (!raw.isEnded() && mayBeCut) {
                    break;
                }
                throw lines.exception(raw.number(), raw.isEnded() ? mistake : cut(mistake));
            }
            records.add(line, LineFormat.checksumOf(text), raw.number());
        }
        if (!mayBeCut) {
            records.requireEnd();
        }
        return new Replaying(graph, values, entries, lines).replays();
    }

    /** Reads the first line that is not empty, which has to be the header; its checksum. */
    static String requireHeader(LineBytes lines, Header expected) throws IOException {
        RawLine raw = lines.next();
        while (raw != null && raw.isBlank()) {
            raw = lines.next();
        }
        if (raw == null) {
            throw lines.exception(
                    1,
                    new BadLineException(
                            "is not there, where the header of a log is expected.",
                            "look whether this is the right file"));
        }
        try {
            String text = raw.text();
            if (!(LineFormat.parse(text).line() instanceof Header header)) {
                throw new BadLineException("is no header, which has to come first.", BadLineException.COPY);
            }
            require(expected, header);
            return LineFormat.checksumOf(text);
        } catch (BadLineException mistake) {
            throw lines.exception(raw.number(), mistake);
        }
    }

    static void require(Header expected, Header header) throws BadLineException {
        if (!header.graph().equals(expected.graph())) {
            throw new BadLineException(
                    "says that this is a log of the graph " + header.graph() + ", but " + expected.graph()
                            + " is expected.",
                    "read it with that graph; if it is the same under another name: graph.called(\"" + header.graph()
                            + "\")");
        }
        if (!header.fingerprint().equals(expected.fingerprint())) {
            throw new BadLineException(
                    "says that this is a log of another shape of the graph " + header.graph()
                            + ", with the fingerprint "
                            + header.fingerprint() + ", but " + expected.fingerprint() + " is expected: some value has "
                            + "another name or type, takes something else, or is secret in only one of them.",
                    "read it with the graph as it was when it was recorded");
        }
    }

    private static BadLineException cut(BadLineException mistake) {
        return new BadLineException(
                "is the last and is not complete: it " + mistake.what(),
                "readWhatIsThere, which passes it over",
                mistake);
    }
}
