package dev.leat.integration.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import dagger.internal.codegen.ComponentProcessor;
import dev.leat.integration.compilers.RecordingFiler.Written;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The processor keeps what Gradle is promised of it in {@code META-INF/gradle}: each file it writes comes from one
 * type, it reads no files, and it relies on interfaces only.
 */
class IsolationTest {
    @TempDir
    Path folder;

    private final HostedProcessor leat = new HostedProcessor();

    @Test
    void gradleIsPromisedIsolation() throws Exception {
        try (InputStream promise =
                getClass().getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(promise)
                    .asString(StandardCharsets.UTF_8)
                    .isEqualToIgnoringNewLines("dev.leat.processor.LeatProcessor,isolating");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "include", "inherit", "inject"})
    void eachFileComesFromTheTypeThatDeclaresIt(String flows) throws Exception {
        Compilation.javac()
                .processors(leat)
                .options("-Aleat.diagnostics=json")
                .compile(Compilation.flows(flows), folder);

        assertThat(leat.written()).isNotEmpty().allMatch(comesFromItsDeclaration());
    }

    @Test
    void eachFileComesFromTheTypeThatDeclaresItBesideDagger() throws Exception {
        Compilation.javac()
                .processors(leat, new ComponentProcessor())
                .options("-Aleat.diagnostics=json")
                .compile(Compilation.flows("modules"), folder);

        assertThat(leat.written()).isNotEmpty().allMatch(comesFromItsDeclaration());
        assertThat(leat.written()).extracting(Written::file).contains("market.ClockedFlowComponent");
    }

    @Test
    void eachFileComesFromTheTypeThatDeclaresItDespiteErrors() throws Exception {
        Compiled compiled = Compilation.javac()
                .processors(leat)
                .options("-Aleat.diagnostics=json")
                .attempt(Compilation.flows("broken"), folder);

        assertThat(compiled.succeeded()).isFalse();
        assertThat(leat.written()).isNotEmpty().allMatch(comesFromItsDeclaration());
        assertThat(leat.written())
                .extracting(Written::file)
                .contains("META-INF/leat/market.Typo.diagnostics.json", "META-INF/leat/market.Stray.diagnostics.json");
    }

    @Test
    void nothingIsWrittenTwice() throws Exception {
        List<Path> all = new ArrayList<>();
        List.of("plain", "inherit", "inject")
                .forEach(flows -> Compilation.flows(flows).stream()
                        .filter(file -> !file.endsWith("Main.java"))
                        .forEach(all::add));

        Compilation.javac().processors(leat).compile(all, folder);

        assertThat(leat.written()).extracting(Written::file).doesNotHaveDuplicates();
    }

    /** {@code market.Shapes_KindsFlow} from {@code market.Shapes.Kinds} and from nothing else. */
    private static Predicate<Written> comesFromItsDeclaration() {
        return written -> {
            String declaration = written.file()
                    .replaceFirst("META-INF/leat/", "")
                    .replaceFirst("(Flow(Builder|Component)?|_Processors)$", "")
                    .replaceFirst("(\\.diagnostics)?\\.(json|mmd|dot)$", "")
                    .replaceAll("[_$]", ".");
            return written.origins().equals(List.of(declaration));
        };
    }
}
