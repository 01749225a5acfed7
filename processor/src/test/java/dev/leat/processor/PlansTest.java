package dev.leat.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares what is decided about each flow of {@code src/test/resources/flows} with the folder's {@code plan.txt}. So a
 * change of a decision shows apart from a change of how it is written.
 */
final class PlansTest {
    private static final Path CASES = Path.of("src/test/resources/flows");

    static Stream<Path> cases() throws IOException {
        return Files.list(CASES).sorted().map(CASES::relativize);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void planIsAsDecided(Path name) throws IOException {
        Path folder = CASES.resolve(name);
        Path golden = folder.resolve("plan.txt");

        String plans = String.join("\n", PlannedFlows.of(sources(folder)).values());

        if (Boolean.getBoolean("leat.updateGoldens")) {
            Files.writeString(golden, plans);
        }
        assertThat(plans).isEqualTo(Files.readString(golden));
    }

    @Test
    void loopThatIsPulledIsToldFromOneMadeBefore() throws IOException {
        Path golden = Path.of("src/test/resources/loops/expected/K24.plan.txt");

        String plans = String.join(
                "\n",
                PlannedFlows.of(List.of(
                                JavaFileObjects.forResource("loops/K24.java"),
                                JavaFileObjects.forResource("loops/Diary.java")))
                        .values());

        if (Boolean.getBoolean("leat.updateGoldens")) {
            Files.writeString(golden, plans);
        }
        assertThat(plans).isEqualTo(Files.readString(golden));
    }

    private static List<JavaFileObject> sources(Path folder) throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".java")) {
                    sources.add(JavaFileObjects.forResource(file.toUri().toURL()));
                }
            }
        }
        return sources;
    }
}
