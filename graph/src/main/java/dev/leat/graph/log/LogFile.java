package dev.leat.graph.log;

import dev.leat.graph.log.Line.Header;
import dev.leat.graph.log.Line.Numbered;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A log in a file, whose lines are appended. */
final class LogFile implements LogSink {
    private final FileChannel channel;

    private LogFile(FileChannel channel) {
        this.channel = channel;
    }

    static LogFile open(Path file, Header header) throws IOException {
        // Not with APPEND, which some systems do not let be read and shortened.
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            LogFile log = new LogFile(channel);
            log.prepare(file, header);
            return log;
        } catch (IOException | RuntimeException failure) {
            try (channel) {
                throw failure;
            }
        }
    }

    private void prepare(Path file, Header header) throws IOException {
        byte[] first = (LineFormat.text(new Numbered(header, 0)) + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] there = read(0, (int) Math.min(channel.size(), first.length));
        if (there.length < first.length && Arrays.equals(there, Arrays.copyOf(first, there.length))) {
            channel.truncate(0); // New, or a crash left half of the header.
            channel.position(0);
            write(first);
            return;
        }
        try (LineBytes lines = LineBytes.of(file)) {
            LogReader.requireHeader(lines, header);
        }
        channel.position(endOfLastWholeLine());
        channel.truncate(channel.position());
        if (channel.position() == 0) {
            write(first); // It was there but for the end of the line.
        }
    }

    /** Looks for it from the end, as the file may be long. */
    private long endOfLastWholeLine() throws IOException {
        int block = 1 << 13;
        for (long end = channel.size(); end > 0; end -= block) {
            long start = Math.max(0, end - block);
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
        ByteBuffer buffer = ByteBuffer.allocate(length);
        int read = 0;
        while (read >= 0 && buffer.hasRemaining()) {
            read = channel.read(buffer, from + buffer.position());
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    @Override
    public void write(byte[] line) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(line);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    @Override
    public void force() throws IOException {
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            if (channel.isOpen()) {
                channel.force(false);
            }
        }
    }
}
