package dev.leat.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

    @TempDir
    private Path folder;

    @Test
    void reflectionIsForTypesOfKeysAndClassesThatCallStepsAlone() throws Exception {
        assumeTrue(
                ModuleLayer.boot().findModule("jdk.jdi").isPresent(),
                "No debugger: module jdk.jdi is missing. Run the tests on a JDK");

        ReflectionWatch.Seen seen = ReflectionWatch.run(Tour.class, CLASS_PATH);

        assertThat(seen.said()).isEqualTo(Tour.LOOPED + false + "\n" + Tour.said());
        assertThat(seen.ours())
                .as("keys know their types; compiled graphs and sheets define classes that call steps")
                .containsExactly(
                        "Chunk calls MethodHandles.lookup",
                        "ChunkWritten calls MethodHandles.lookup",
                        "Chunks calls Class.getDeclaredConstructor",
                        "Chunks calls Constructor.newInstance",
                        "Chunks calls Lookup.defineHiddenClassWithClassData",
                        "PartWritten calls MethodHandles.lookup",
                        "Pass calls MethodHandles.lookup",
                        "Portion calls MethodHandles.lookup",
                        "RemakerWritten calls MethodHandles.lookup",
                        "StepCalls calls MethodHandles.classData",
                        "TypeToken calls Class.getGenericSuperclass");
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
    void whereClassesAreNotAcceptedStepsAreLooped() throws Exception {
        assertThat(saidWhereWritersDo("return new byte[] {1, 2, 3};"))
                .isEqualTo(Tour.LOOPED + true + "\n" + Tour.said());
    }

    /** As native images do, with a subclass of {@code Error} that is known to them alone. */
    @Test
    void whereClassesAreRefusedWithAnErrorStepsAreLooped() throws Exception {
        assertThat(saidWhereWritersDo("throw new Error(\"no classes here\");"))
                .isEqualTo(Tour.LOOPED + true + "\n" + Tour.said());
    }

    private String saidWhereWritersDo(String instead) throws IOException, InterruptedException {
        for (String writer : List.of("compiled.ChunkWriter", "sheet.RemakerWriter", "sheet.PassWriter")) {
            String[] names = writer.split("\\.", -1);
            Path source = folder.resolve(names[1] + ".java");
            Files.writeString(source, """
                    package dev.leat.graph.%s;

                    final class %s {
                        static byte[] write(java.util.List<dev.leat.graph.code.Op> steps) {
                            %s
                        }

                        static byte[] write(java.util.List<dev.leat.graph.code.Op> steps, int[][] reads) {
                            return write(steps);
                        }
                    }
                    """.formatted(names[0], names[1], instead));
            int failed = ToolProvider.getSystemJavaCompiler()
                    .run(null, null, null, "-proc:none", "-cp", CLASS_PATH, "-d", folder.toString(), source.toString());
            assertThat(failed).isZero();
        }
        return said(List.of(folder.toString(), CLASS_PATH));
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
