package dev.leat.integration.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.leat.integration.jdks.Jdk;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
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
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A compiler, told what a build tool would tell it.
 *
 * @param compiler javac or another
 * @param processors those to run, if not Leat's own as the compiler makes it
 * @param options more options
 * @param classPath what the sources may use beside this module's own class path
 * @param missing parts of the names of jars that they may not use
 */
record Compilation(
        JavaCompiler compiler,
        List<? extends Processor> processors,
        List<String> options,
        List<Path> classPath,
        List<String> missing) {
    static final String LEAT = "dev.leat.processor.LeatProcessor";
    static final String DAGGER = "dagger.internal.codegen.ComponentProcessor";

    static Compilation javac() {
        return with(ToolProvider.getSystemJavaCompiler()).options("-Xlint:all,-processing,-classfile,-path", "-Werror");
    }

    /** Without lint: other processors' code is not ours to keep clean. */
    static Compilation plainJavac() {
        return with(ToolProvider.getSystemJavaCompiler());
    }

    static Compilation with(JavaCompiler compiler) {
        return new Compilation(compiler, List.of(), List.of(), List.of(), List.of());
    }

    Compilation processors(Processor... only) {
        return new Compilation(compiler, List.of(only), options, classPath, missing);
    }

    /** With these processors as the compiler makes them, in this order. */
    Compilation running(String... names) {
        return options("-processor", String.join(",", names));
    }

    Compilation options(String... more) {
        List<String> all = Stream.concat(options.stream(), Stream.of(more)).toList();
        return new Compilation(compiler, processors, all, classPath, missing);
    }

    Compilation classPath(Path... more) {
        return new Compilation(compiler, processors, options, List.of(more), missing);
    }

    Compilation without(String... jars) {
        return new Compilation(compiler, processors, options, classPath, List.of(jars));
    }

    /** The sources of one folder of flows, sorted. */
    static List<Path> flows(String folder) {
        try (Stream<Path> files = Files.walk(Path.of("src/test/flows", folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Compiled compile(List<Path> sources, Path output) throws IOException {
        Compiled compiled = attempt(sources, output);
        assertThat(compiled.messages()).isEmpty();
        return compiled;
    }

    Compiled attempt(List<Path> sources, Path output) throws IOException {
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        Compiled compiled = Compiled.in(output);
        try (StandardJavaFileManager files = compiler.getStandardFileManager(messages, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(),
                    files,
                    messages,
                    arguments(compiled),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            boolean succeeded = task.call();
            return compiled.with(succeeded, messages.getDiagnostics());
        }
    }

    /** Compiles with the javac of another JDK. */
    Compiled compileBy(Jdk jdk, List<Path> sources, Path output) throws Exception {
        Compiled compiled = Compiled.in(output);
        List<String> command = new ArrayList<>(List.of(jdk.command("javac")));
        command.addAll(arguments(compiled));
        sources.forEach(source -> command.add(source.toString()));
        Path said = output.resolve("said.txt");
        Process javac = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(javac.waitFor()).as(Files.readString(said)).isZero();
        return compiled;
    }

    /** The command line, but for the sources. */
    private List<String> arguments(Compiled compiled) {
        String ownClassPath = System.getProperty("java.class.path");
        Stream<String> visible = Splitter.on(File.pathSeparatorChar)
                .splitToStream(ownClassPath)
                .filter(entry -> missing.stream()
                        .noneMatch(entry.substring(entry.lastIndexOf(File.separatorChar) + 1)::contains));
        String wholeClassPath = Stream.concat(classPath.stream().map(Path::toString), visible)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-encoding", "UTF-8"));
        arguments.addAll(List.of("-d", compiled.classes().toString()));
        arguments.addAll(List.of("-s", compiled.generated().toString()));
        arguments.addAll(List.of("-classpath", wholeClassPath));
        arguments.addAll(List.of("-processorpath", ownClassPath));
        if (processors.isEmpty() && !options.contains("-processor")) {
            arguments.addAll(List.of("-processor", LEAT));
        }
        arguments.addAll(options);
        return arguments;
    }
}
