package dev.leat.sample.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Arrays;

/** What the first bytes of an input tell about it. */
public enum TextKind {
    EMPTY,
    TEXT,
    UTF_16,
    BINARY;

    /** How many bytes are looked at. */
    static final int SAMPLE = 8192;

    /** Looks at the first bytes of a stream and leaves them to be read. */
    public static TextKind of(BufferedInputStream stream) throws IOException {
        stream.mark(SAMPLE + 1);
        byte[] first = firstOf(stream);
        stream.reset();
        if (first.length == 0) {
            return EMPTY;
        }
        if (startsWith(first, 0xFE, 0xFF) || startsWith(first, 0xFF, 0xFE)) {
            return UTF_16;
        }
        for (byte value : first) {
            if (value == 0) {
                return BINARY;
            }
        }
        return TEXT;
    }

    /** Fewer bytes where reading fails after some: what comes before the failure is text all the same. */
    private static byte[] firstOf(BufferedInputStream stream) throws IOException {
        byte[] first = new byte[SAMPLE];
        int filled = 0;
        try {
            for (int count = 0; count >= 0 && filled < SAMPLE; count = stream.read(first, filled, SAMPLE - filled)) {
                filled += count;
            }
        } catch (IOException failure) {
            if (filled == 0) {
                throw failure;
            }
        }
        return Arrays.copyOf(first, filled);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        byte[] expected = {(byte) mark[0], (byte) mark[1]};
        return bytes.length >= 2 && Arrays.equals(bytes, 0, 2, expected, 0, 2);
    }
}
