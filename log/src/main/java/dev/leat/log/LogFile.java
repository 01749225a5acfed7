package dev.leat.log;

import dev.leat.log.Line.Header;
import dev.leat.log.Line.Linked;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A log in a file, whose lines are appended. Not a channel, which is closed if the thread that writes is interrupted.
 */
final class LogFile implements LogSink {
    private final RandomAccessFile file;
    private final WriterLock lock;
    private final String last;
    private boolean isClosed;

    private LogFile(RandomAccessFile file, WriterLock lock, String last) {
        this.file = file;
        this.lock = lock;
        this.last = last;
    }

    static LogFile open(Path path, Header header) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        try {
            return open(file, WriterLock.of(path), path, header);
        } catch (IOException | RuntimeException failure) {
            try (file) {
                throw failure;
            }
        }
    }

    private static LogFile open(RandomAccessFile file, WriterLock lock, Path path, Header header) throws IOException {
        try {
            return new LogFile(file, lock, prepare(file, path, header));
        } catch (IOException | RuntimeException failure) {
            try (lock) {
                throw failure;
            }
        }
    }

    /** Has it end behind a line, whose checksum it gives. */
    private static String prepare(RandomAccessFile file, Path path, Header header) throws IOException {
        String first = LineFormat.text(Linked.of(header));
        byte[] bytes = (first + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] there = new byte[(int) Math.min(file.length(), bytes.length)];
        file.readFully(there);
        if (there.length < bytes.length && Arrays.equals(there, Arrays.copyOf(bytes, there.length))) {
            end(file, 0); // New, or a crash left half of the header.
            file.write(bytes);
            return LineFormat.checksumOf(first);
        }
        try (LineBytes lines = LineBytes.of(path)) {
            LogReader.requireHeader(lines, header);
        }
        LogEnd end = LogEnd.of(file, path);
        end(file, end.position());
        if (!end.isEndOfLine()) {
            file.write('\n');
        }
        return end.checksum();
    }

    private static void end(RandomAccessFile file, long length) throws IOException {
        file.setLength(length);
        file.seek(length);
    }

    /** The checksum of the line that was there last when it was opened. */
    String last() {
        return last;
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
        try (lock;
                file) {
            if (!isClosed) {
                force();
            }
            isClosed = true;
        }
    }
}
