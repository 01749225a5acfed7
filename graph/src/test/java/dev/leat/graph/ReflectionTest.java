package dev.leat.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a graph does at run time can be told before, as native images need it, and is the same where no class can be
 * defined.
 */
@Timeout(180)
final class ReflectionTest {
    private static final String CLASS_PATH = System.getProperty("java.class.path");
    private static final Path TEMPLATE = Path.of("dev", "leat", "graph", "compiled", "Unrolled.class");

    @TempDir
    private Path folder;

    @Test
    void reflectionIsForTypesOfKeysAndClassesOfStretchesAlone() throws Exception {
        assumeTrue(
                ModuleLayer.boot().findModule("jdk.jdi").isPresent(),
                "No debugger: module jdk.jdi is missing. Run the tests on a JDK");

        ReflectionWatch.Seen seen = ReflectionWatch.run(Tour.class, CLASS_PATH);

        assertThat(seen.said()).isEqualTo(Tour.LOOPED + false + "\n" + Tour.said());
        assertThat(seen.ours())
                .as("keys know their types; compiled graphs define classes of known bytes")
                .containsExactly(
                        "Stretch calls Class.getDeclaredConstructor",
                        "Stretch calls Class.getResourceAsStream",
                        "Stretch calls Constructor.newInstance",
                        "Stretch calls Lookup.defineHiddenClassWithClassData",
                        "Stretch calls MethodHandles.lookup",
                        "TypeToken calls Class.getGenericSuperclass",
                        "Unrolled calls MethodHandles.classData",
                        "Unrolled calls MethodHandles.lookup");
        assertThat(seen.others())
                .as("GeantyRef reads how types are declared")
                .containsExactly(
                        "GenericTypeReflector calls Class.getAnnotatedInterfaces",
                        "GenericTypeReflector calls Class.getAnnotatedSuperclass",
                        "GenericTypeReflector calls Class.getAnnotations",
                        "GenericTypeReflector calls Class.getDeclaringClass",
                        "GenericTypeReflector calls Class.getEnclosingClass",
                        "GenericTypeReflector calls Class.getTypeParameters",
                        "TypeFactory calls Class.getDeclaringClass",
                        "TypeFactory calls Class.getTypeParameters",
                        "VarMap calls Class.getAnnotations",
                        "VarMap calls Class.getTypeParameters");
    }

    @Test
    void whereTheTemplateIsMissingStepsAreLooped() throws Exception {
        Path classes = Path.of("target", "classes").toAbsolutePath();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(each -> !each.endsWith(TEMPLATE)).toList()) {
                Path copy = folder.resolve(classes.relativize(file));
                if (!Files.isDirectory(copy)) {
                    Files.copy(file, copy);
                }
            }
        }
        List<String> entries = List.of(CLASS_PATH.split(File.pathSeparator));
        assertThat(entries).contains(classes.toString());

        assertThat(said(entries.stream()
                        .map(entry -> entry.equals(classes.toString()) ? folder.toString() : entry)
                        .toList()))
                .isEqualTo(Tour.LOOPED + true + "\n" + Tour.said());
    }

    @Test
    void whereTheTemplateIsRefusedStepsAreLooped() throws Exception {
        Path template = folder.resolve(TEMPLATE);
        Files.createDirectories(template.getParent());
        Files.writeString(template, "no class");

        assertThat(said(List.of(folder.toString(), CLASS_PATH))).isEqualTo(Tour.LOOPED + true + "\n" + Tour.said());
    }

    /** As native images do, with a subclass of {@code Error} that is known to them alone. */
    @Test
    void whereClassesAreRefusedWithAnErrorStepsAreLooped() throws Exception {
        Path source = folder.resolve("Unrolled.java");
        Files.writeString(source, """
                package dev.leat.graph.compiled;

                final class Unrolled extends Stretch {
                    static {
                        refuse();
                    }

                    private static void refuse() {
                        throw new Error("no classes here");
                    }

                    @Override
                    void run(Object[] references, long[] bits) {}
                }
                """);
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", CLASS_PATH, "-d", folder.toString(), source.toString());

        assertThat(failed).isZero();
        assertThat(said(List.of(folder.toString(), CLASS_PATH))).isEqualTo(Tour.LOOPED + true + "\n" + Tour.said());
    }

    private String said(List<String> classPath) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(
                        java.toString(), "-cp", String.join(File.pathSeparator, classPath), Tour.class.getName())
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
        return Files.readString(said);
    }
}
