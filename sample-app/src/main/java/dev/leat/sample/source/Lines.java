package dev.leat.sample.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;

/** Cuts a stream into lines, each as soon as its end has arrived. */
public final class Lines {
    private final InputStream input;
    private final byte[] block = new byte[8192];
    private int filled;
    private int position;
    private long number;

    Lines(InputStream input) {
        this.input = input;
    }

    /** The lines of a stream, which is closed with them. */
    public static Stream<Line> in(InputStream input) {
        Lines lines = new Lines(input);
        return Stream.generate(lines::nextUnchecked)
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow)
                .onClose(lines::close);
    }

    /** The next line, empty at the end of the stream. */
    Optional<Line> next() throws IOException {
        int value = read();
        if (value < 0) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (; value >= 0 && value != '\n'; value = read()) {
            if (bytes.size() <= Line.LONGEST) {
                bytes.write(value);
            }
        }
        number++;
        return Optional.of(new Line(number, bytes.toByteArray()));
    }

    /** How many lines have been read. */
    long number() {
        return number;
    }

    private Optional<Line> nextUnchecked() {
        try {
            return next();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void close() {
        try {
            input.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private int read() throws IOException {
        if (position == filled) {
            filled = Math.max(0, input.read(block));
            position = 0;
        }
        return position == filled ? -1 : block[position++] & 0xFF;
    }
}
