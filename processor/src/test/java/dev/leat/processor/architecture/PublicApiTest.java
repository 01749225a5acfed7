package dev.leat.processor.architecture;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users compile against changes only together with the lists in {@code api}. */
class PublicApiTest {
    @ParameterizedTest
    @ValueSource(strings = {"annotations", "graph", "log", "model", "pictures", "runtime"})
    void publicApiIsAsListed(String module) throws Exception {
        Golden.of("api/" + module + ".txt").assertEqualTo(listing(module));
    }

    private static String listing(String module) throws IOException, ReflectiveOperationException {
        StringBuilder listing = new StringBuilder("# Public API of leat-" + module + "\n");
        for (Class<?> type : ExportedTypes.of(Classes.directory(module))) {
            listing.append('\n').append(ApiListing.of(type));
        }
        return listing.toString();
    }
}
