package dev.leat.benchmarks.words;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The text whose words are counted. */
final class Licence {
    private Licence() {}

    static String text() {
        try (InputStream licence = Licence.class.getResourceAsStream("LICENSE")) {
            return new String(Objects.requireNonNull(licence).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read the text to count", e);
        }
    }
}
