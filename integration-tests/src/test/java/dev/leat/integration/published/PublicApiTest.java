package dev.leat.integration.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What users compile against changes only together with the lists in {@code api}. */
class PublicApiTest {
    /** Nobody compiles against the processor. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "PROCESSOR")
    void publicApiIsAsListed(Published module) throws Exception {
        Path file = Path.of("..", "api", module + ".txt");
        String listing = listing(module);

        if (Boolean.getBoolean("leat.updateGoldens")) {
            Files.writeString(file, listing);
        }
        assertThat(file).as("CONTRIBUTING.md says how to accept the change").exists();
        assertThat(listing)
                .as("%s differs; CONTRIBUTING.md says how to accept the change", file)
                .isEqualTo(Files.readString(file));
    }

    private static String listing(Published module) throws IOException, ReflectiveOperationException {
        StringBuilder listing = new StringBuilder("# Public API of leat-" + module + "\n");
        for (Class<?> type : ExportedTypes.of(module)) {
            listing.append('\n').append(ApiListing.of(type));
        }
        return listing.toString();
    }
}
