package dev.leat.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.leat.programs.Installation;
import dev.leat.programs.Program;
import dev.leat.programs.Scratch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The real {@code dot}. */
final class Graphviz {
    private static final Optional<Program> FOUND = Program.find(List.of("dot"), List.of("graphviz"));

    private Graphviz() {}

    /** Draws a graph, which {@code dot} must have nothing to complain about; skips the test where there is none. */
    static String svg(String dot) throws IOException {
        assumeTrue(FOUND.isPresent(), "No Graphviz: install it (apt-get install graphviz)" + Installation.ADVICE);
        try (Scratch scratch = Scratch.open("picture")) {
            Path file = Files.writeString(scratch.path().resolve("picture.dot"), dot);
            Program.Output output = FOUND.orElseThrow().run(120, List.of("-Tsvg", file.toString()));
            assertThat(output.err()).isEmpty();
            return output.out();
        }
    }
}
