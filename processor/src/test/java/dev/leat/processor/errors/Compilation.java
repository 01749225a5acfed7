package dev.leat.processor.errors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * One run of the compiler.
 *
 * @param messages all that it said, of any kind
 * @param output where it put classes and resources
 */
record Compilation(boolean succeeded, List<Message> messages, Path output) {
    /** All but what concerns the path, and classes that share a file, which keeps the cases short. */
    private static final String WARNINGS = "-Xlint:all,-processing,-classfile,-path,-auxiliaryclass";

    /** @param classPath what to put before the class path of the test itself */
    static Compilation of(List<Source> sources, Setting setting, List<Path> classPath, Path output) throws IOException {
        Files.createDirectories(output);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager standard = compiler.getStandardFileManager(said, Locale.ENGLISH, null);
                JavaFileManager files = setting.files(standard)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, said, options(setting, classPath, output), null, sources);
            task.setLocale(Locale.ENGLISH);
            List<Processor> processors = setting.processors();
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            boolean succeeded = task.call();
            return new Compilation(
                    succeeded, said.getDiagnostics().stream().map(Message::of).toList(), output);
        }
    }

    private static List<String> options(Setting setting, List<Path> classPath, Path output) {
        String path = Stream.concat(classPath.stream().map(Path::toString), Stream.of(setting.visible()))
                .collect(Collectors.joining(java.io.File.pathSeparator));
        List<String> options = new ArrayList<>(List.of(WARNINGS, "-d", output.toString(), "-cp", path));
        options.addAll(setting.options());
        return options;
    }

    /** The messages as a compiler prints them, one after the other. */
    String text() {
        return messages.stream().map(message -> message + "\n").collect(Collectors.joining());
    }
}
