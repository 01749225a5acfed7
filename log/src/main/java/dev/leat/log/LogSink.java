package dev.leat.log;

import java.io.IOException;
import java.io.OutputStream;

/** Where lines go. */
interface LogSink {
    /** Writes a line, so that it outlives this process. */
    void write(byte[] line) throws IOException;

    /** Makes all that was written outlive a loss of power. */
    void force() throws IOException;

    void close() throws IOException;

    static LogSink of(OutputStream out) {
        return new LogSink() {
            @Override
            public void write(byte[] line) throws IOException {
                out.write(line);
                out.flush();
            }

            @Override
            public void force() throws IOException {
                out.flush();
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }
}
