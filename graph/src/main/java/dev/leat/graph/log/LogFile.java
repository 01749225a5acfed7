package dev.leat.graph.log;

import dev.leat.graph.log.Line.Header;
import dev.leat.graph.log.Line.Numbered;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A log in a file, whose lines are appended. Not a channel, which is closed if the thread that writes is interrupted.
 */
final class LogFile implements LogSink {
    private static final int BLOCK = 1 << 13;

    private final RandomAccessFile file;
    private boolean isClosed;

    private LogFile(RandomAccessFile file) {
        this.file = file;
    }

    static LogFile open(Path path, Header header) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        try {
            LogFile log = new LogFile(file);
            log.prepare(path, header);
            return log;
        } catch (IOException | RuntimeException failure) {
            try (file) {
                throw failure;
            }
        }
    }

    private void prepare(Path path, Header header) throws IOException {
        byte[] first = (LineFormat.text(new Numbered(header, 0)) + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] there = read(0, (int) Math.min(file.length(), first.length));
        if (there.length < first.length && Arrays.equals(there, Arrays.copyOf(first, there.length))) {
            end(0); // New, or a crash left half of the header.
            write(first);
            return;
        }
        try (LineBytes lines = LineBytes.of(path)) {
            LogReader.requireHeader(lines, header);
        }
        long end = endOfLastWholeLine();
        end(end);
        if (end == 0) {
            write(first); // It was there but for the end of the line.
        }
    }

    private void end(long length) throws IOException {
        file.setLength(length);
        file.seek(length);
    }

    /** Looks for it from the end, as the file may be long. */
    private long endOfLastWholeLine() throws IOException {
        for (long end = file.length(); end > 0; end -= BLOCK) {
            long start = Math.max(0, end - BLOCK);
            byte[] bytes = read(start, (int) (end - start));
            for (int i = bytes.length - 1; i >= 0; i--) {
                if (bytes[i] == '\n') {
                    return start + i + 1;
                }
            }
        }
        return 0;
    }

    private byte[] read(long from, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(from);
        file.readFully(bytes);
        return bytes;
    }

    @Override
    public void write(byte[] line) throws IOException {
        file.write(line);
    }

    @Override
    public void force() throws IOException {
        file.getFD().sync();
    }

    @Override
    public void close() throws IOException {
        try (file) {
            if (!isClosed) {
                force();
            }
            isClosed = true;
        }
    }
}
