package dev.leat.sample.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts a stream into lines, each as soon as its end has arrived. */
final class Lines {
    private final InputStream input;
    private final byte[] block = new byte[8192];
    private int filled;
    private int position;
    private long number;

    Lines(InputStream input) {
        this.input = input;
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

    private int read() throws IOException {
        if (position == filled) {
            filled = Math.max(0, input.read(block));
            position = 0;
        }
        return position == filled ? -1 : block[position++] & 0xFF;
    }
}
