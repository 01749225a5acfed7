package dev.leat.log;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a log in a file can be continued: behind the last line that ends what was recorded at once.
 *
 * @param position in bytes
 * @param isEndOfLine whether an end of line stands before it
 * @param checksum that of the line
 */
record LogEnd(long position, boolean isEndOfLine, String checksum) {
    private static final int BLOCK = 1 << 13;

    /** Looks for it from the end, as the file may be long. */
    static LogEnd of(RandomAccessFile file, Path path) throws IOException {
        for (long end = file.length(); end > 0; ) {
            boolean isEndOfLine = read(file, end - 1, 1)[0] == '\n';
            long start = startOfLine(file, end - 1);
            long length = (isEndOfLine ? end - 1 : end) - start;
            RawLine raw = new RawLine(0, read(file, start, Math.min(length, LineBytes.MOST)), isEndOfLine);
            if (!raw.isBlank()) {
                String checksum = checksum(raw, path);
                if (checksum != null) {
                    return new LogEnd(end, isEndOfLine, checksum);
                }
            }
            end = start;
        }
        throw new IllegalStateException("The header was there: " + path);
    }

    private static long startOfLine(RandomAccessFile file, long endOfLine) throws IOException {
        for (long end = endOfLine; end > 0; end -= BLOCK) {
            long start = Math.max(0, end - BLOCK);
            byte[] bytes = read(file, start, end - start);
            for (int i = bytes.length - 1; i >= 0; i--) {
                if (bytes[i] == '\n') {
                    return start + i + 1;
                }
            }
        }
        return 0;
    }

    private static byte[] read(RandomAccessFile file, long from, long length) throws IOException {
        byte[] bytes = new byte[(int) length];
        file.seek(from);
        file.readFully(bytes);
        return bytes;
    }

    /** Null if the line does not end what was recorded at once, or a crash cut it. */
    private static @Nullable String checksum(RawLine raw, Path path) throws IOException {
        try {
            String text = raw.text();
            return LineFormat.parse(text).isEnd() ? LineFormat.checksumOf(text) : null;
        } catch (BadLineException mistake) {
            if (raw.isEnded()) {
                throw damaged(path, mistake);
            }
            return null;
        }
    }

    /** With the number of the line, for which the file has to be read. */
    private static LogException damaged(Path path, BadLineException mistake) throws IOException {
        try (LineBytes lines = LineBytes.of(path)) {
            for (RawLine raw = lines.next(); raw != null; raw = lines.next()) {
                try {
                    if (!raw.isBlank()) {
                        LineFormat.parse(raw.text());
                    }
                } catch (BadLineException first) {
                    return lines.exception(raw.number(), first);
                }
            }
            return lines.exception(0, mistake);
        }
    }
}
