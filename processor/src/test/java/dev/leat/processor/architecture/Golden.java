package dev.leat.processor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text file that a test computes anew and that {@code -Dleat.updateGoldens=true} rewrites. */
record Golden(Path file) {
    /** The file of that path below the repository's root. */
    static Golden of(String path) {
        return new Golden(Path.of("..").resolve(path).toAbsolutePath().normalize());
    }

    void assertEqualTo(String actual) throws IOException {
        if (Boolean.getBoolean("leat.updateGoldens")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(file).as("CONTRIBUTING.md says how to accept the change").exists();
        assertThat(actual)
                .as("%s differs; CONTRIBUTING.md says how to accept the change", file)
                .isEqualTo(Files.readString(file));
    }
}
