package dev.leat.sample.progress;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read from any number of streams. */
public final class Meter {
    private final Progress progress;
    private long bytes;

    /** @param progress is told how many bytes have been read, after each block */
    public Meter(Progress progress) {
        this.progress = progress;
    }

    /** The same stream, with what is read from it counted. */
    public InputStream watch(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                int value = super.read();
                count(value < 0 ? 0 : 1);
                return value;
            }

            @Override
            public int read(byte[] block, int offset, int length) throws IOException {
                int count = super.read(block, offset, length);
                count(Math.max(0, count));
                return count;
            }
        };
    }

    private void count(int read) {
        bytes += read;
        progress.reached(bytes);
    }
}
