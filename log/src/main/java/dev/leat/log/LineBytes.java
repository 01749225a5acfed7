package dev.leat.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The lines of a log, one after the other, none longer than a limit. */
final class LineBytes implements AutoCloseable {
    /** Far more than a value should have, far less than fills a heap. */
    static final int MOST = 1 << 26;

    private final String source;
    private final InputStream in;
    private final int most;
    private final byte[] block = new byte[1 << 13];
    private int position;
    private int end;
    private long number;

    LineBytes(String source, InputStream in, int most) {
        this.source = source;
        this.in = in;
        this.most = most;
    }

    static LineBytes of(Path file) throws IOException {
        return new LineBytes(file.toString(), Files.newInputStream(file), MOST);
    }

    /** The next line; null after the last. */
    @Nullable
    RawLine next() throws IOException {
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (position < end || fill()) {
            int start = position;
            while (position < end && block[position] != '\n') {
                position++;
            }
            line.write(block, start, position - start);
            if (line.size() > most) {
                throw exception(
                        number,
                        new BadLineException(
                                "is longer than a log may have, " + most + " bytes.",
                                "look whether this is a log at all; large data belongs elsewhere"));
            }
            if (position < end) {
                position++;
                return new RawLine(number, line.toByteArray(), true);
            }
        }
        return line.size() == 0 ? null : new RawLine(number, line.toByteArray(), false);
    }

    private boolean fill() throws IOException {
        position = 0;
        end = Math.max(0, in.read(block));
        return end > 0;
    }

    LogException exception(long line, BadLineException mistake) {
        return new LogException(
                line, "Line " + line + " of " + source + " " + mistake.what() + " Fix: " + mistake.fix(), mistake);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
