package dev.leat.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;

/** The application as somebody runs it in a folder, away from any terminal. */
final class Application {
    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private InputStream in = InputStream.nullInputStream();

    Application(Path folder) {
        this.folder = folder;
    }

    /** Puts a text on standard input. */
    void given(String text) {
        in = new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    /** Puts a text on standard input, after the end of which something happens. */
    void given(String text, Runnable afterwards) {
        in = new SequenceInputStream(new ByteArrayInputStream(text.getBytes(UTF_8)), new InputStream() {
            @Override
            public int read() {
                afterwards.run();
                return -1;
            }
        });
    }

    /** Puts a text on standard input, after which reading fails. */
    void givenAndThenBroken(String text) {
        in = new SequenceInputStream(new ByteArrayInputStream(text.getBytes(UTF_8)), new BrokenStream());
    }

    /** How it ended. */
    int run(String... arguments) {
        out.reset();
        err.reset();
        return Main.run(
                new Surroundings(
                        in,
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        folder,
                        Path.of(System.getProperty("java.home")),
                        new Terminal(false, false, false, UTF_8)),
                arguments);
    }

    String out() {
        return out.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    String err() {
        return err.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static final class BrokenStream extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the cable was pulled");
        }
    }
}
