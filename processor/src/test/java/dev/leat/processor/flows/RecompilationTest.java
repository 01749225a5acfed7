package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.processor.LeatProcessor;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A flow is compiled again while the class files of the last time are still on the class path. */
final class RecompilationTest {
    @TempDir
    private Path folder;

    @Test
    void oldClassFilesDoNoHarm() throws Exception {
        Path source = Files.writeString(folder.resolve("Counter.java"), """
                import dev.leat.*;

                @Flow
                class Counter {
                  record State(int n) {}

                  @Initial("state") static State zero() { return new State(0); }

                  @Processor static State state(@Previous State state, @Input int n) { return new State(state.n() + n); }
                }
                """);

        assertThat(compile(source)).isEmpty();
        assertThat(compile(source)).isEmpty();
    }

    private String compile(Path source) throws Exception {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path generated = Files.createDirectories(folder.resolve("generated"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            String path = classes + java.io.File.pathSeparator + System.getProperty("java.class.path");
            JavaCompiler.CompilationTask task = compiler.getTask(
                    said,
                    files,
                    null,
                    List.of("-cp", path, "-d", classes.toString(), "-s", generated.toString()),
                    null,
                    files.getJavaFileObjects(source));
            task.setProcessors(List.of(new LeatProcessor()));
            assertThat(task.call()).as(said.toString()).isTrue();
        }
        return said.toString();
    }
}
