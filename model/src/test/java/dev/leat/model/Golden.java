package dev.leat.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a test computes anew and that {@code -Dleat.updateGoldens=true} rewrites. */
public record Golden(Path file) {
    /** The resource of that name. */
    public static Golden of(String name) {
        return new Golden(Path.of("src/test/resources/dev/leat/model", name));
    }

    public void assertEqualTo(String actual) throws IOException {
        if (Boolean.getBoolean("leat.updateGoldens")) {
            Files.writeString(file, actual);
        }
        assertThat(actual)
                .as("%s differs; CONTRIBUTING.md says how to accept the change", file)
                .isEqualTo(Files.readString(file));
    }
}
