package dev.leat.sample.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/** Something that can be read once from beginning to end. */
public sealed interface Source {
    /** What people call it. */
    String name();

    /** How many bytes it has, where that is known beforehand. */
    OptionalLong size();

    /** The folder, as it was named on the command line, in which it was found; empty when it was named itself. */
    default Optional<String> folder() {
        return Optional.empty();
    }

    InputStream open() throws IOException;

    /** A file, or whatever else can be opened by its path. */
    record File(Path path, String name, OptionalLong size, Optional<String> folder) implements Source {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

    /** An open stream, such as standard input. */
    record Stream(String name, InputStream stream) implements Source {
        @Override
        public OptionalLong size() {
            return OptionalLong.empty();
        }

        @Override
        public InputStream open() {
            return stream;
        }
    }

    /** A text that is packaged with the application. */
    record Packaged(String name) implements Source {
        @Override
        public OptionalLong size() {
            return OptionalLong.empty();
        }

        @Override
        public InputStream open() throws IOException {
            InputStream stream = Packaged.class.getResourceAsStream(name);
            if (stream == null) {
                throw new IOException("the application was packaged without " + name);
            }
            return stream;
        }
    }
}
