package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles each folder of {@code src/test/resources/flows}, runs its {@code …Check} classes, which use the generated
 * code as a user would, and compares what was generated with the folder's {@code expected}, where there is one.
 */
final class FlowCasesTest {
    static final Path CASES = Path.of("src/test/resources/flows");

    static Stream<Path> cases() throws IOException {
        return Files.list(CASES).sorted().map(CASES::relativize);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void flowDoesAsItsCheckSays(Path name) throws Exception {
        CompiledFlow flow = CompiledFlow.of(sources(CASES.resolve(name)));

        assertThat(flow.check()).isNotEmpty();

        Path expected = CASES.resolve(name).resolve("expected");
        if (Files.isDirectory(expected)) {
            if (Boolean.getBoolean("leat.updateGoldens")) {
                rewrite(expected, flow.generated());
            }
            assertThat(flow.generated()).containsExactlyInAnyOrderEntriesOf(texts(expected));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void generatedCodeIsTheSameOnEveryBuild(Path name) throws Exception {
        List<JavaFileObject> sources = sources(CASES.resolve(name));
        List<JavaFileObject> reversed = new java.util.ArrayList<>(sources);
        java.util.Collections.reverse(reversed);

        assertThat(CompiledFlow.of(reversed).generated())
                .isEqualTo(CompiledFlow.of(sources).generated());
    }

    static List<JavaFileObject> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(FlowCasesTest::source)
                    .toList();
        }
    }

    private static JavaFileObject source(Path file) {
        try {
            return JavaFileObjects.forResource(file.toUri().toURL());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    private static void rewrite(Path folder, Map<String, String> texts) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = folder.resolve(text.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.getValue());
        }
    }
}
