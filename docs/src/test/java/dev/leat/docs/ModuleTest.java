package dev.leat.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The module descriptor that the reference shows is enough for the flow of the quick start. */
class ModuleTest {
    @Test
    void twoModulesAreAllThatAFlowReads(@TempDir Path classes) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, null)) {
            boolean compiled = javac.getTask(
                            null,
                            files,
                            null,
                            List.of(
                                    "-d",
                                    classes.toString(),
                                    "--module-path",
                                    classPath("annotations", "runtime"),
                                    // In the compilation, but not in a module that `demo` reads.
                                    "--add-modules",
                                    "java.compiler",
                                    "--class-path",
                                    System.getProperty("java.class.path"),
                                    "--processor-path",
                                    System.getProperty("java.class.path"),
                                    "-Xlint:all,-processing",
                                    "-Werror"),
                            null,
                            files.getJavaFileObjects(
                                    Reference.file("docs/src/example/module-info.java"),
                                    Reference.file("docs/quick-start/src/main/java/demo/Words.java")))
                    .call();

            assertThat(compiled).isTrue();
        }
        assertThat(Files.readString(classes.resolve("demo/WordsFlow.java")))
                .doesNotContain("@Generated(")
                .doesNotContain("@Inject");
    }

    /** Where this build put modules: a folder or a jar, below their names. */
    private static String classPath(String... modules) {
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(entry -> Stream.of(modules)
                        .anyMatch(module -> entry.contains(module + java.io.File.separator + "target")
                                || entry.contains("leat-" + module)))
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }
}
