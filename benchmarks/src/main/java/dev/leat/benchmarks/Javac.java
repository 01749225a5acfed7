package dev.leat.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The compiler of this JVM, which stays warm, reading from and writing to memory. */
final class Javac {
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    private final StandardJavaFileManager classPath =
            compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    /** With the processors of a package and no other: the class path has several. */
    Compilation with(String packageName, Map<String, String> sources) {
        List<Processor> processors = ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getName().startsWith(packageName + "."))
                .<Processor>map(ServiceLoader.Provider::get)
                .toList();
        if (processors.isEmpty()) {
            throw new IllegalStateException("There is no processor of " + packageName + " on the class path");
        }
        return compile(sources, List.of(), processors);
    }

    /** With a processor that only writes what another has made. */
    Compilation withReady(Map<String, String> sources, Compilation other) {
        return compile(sources, List.of(), List.of(new ReadyProcessor(other.generated(), other.resources())));
    }

    Compilation withoutProcessors(Map<String, String> sources) {
        return compile(sources, List.of("-proc:none"), List.of());
    }

    private Compilation compile(Map<String, String> sources, List<String> options, List<Processor> processors) {
        Memory memory = new Memory(classPath);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<Source> files = sources.entrySet().stream()
                .map(source -> new Source(source.getKey(), source.getValue()))
                .toList();
        long clock = System.nanoTime();
        long cpu = thread.getCurrentThreadCpuTime();
        JavaCompiler.CompilationTask task = compiler.getTask(null, memory, diagnostics, options, null, files);
        if (!processors.isEmpty()) {
            task.setProcessors(processors);
        }
        boolean compiled = task.call();
        cpu = thread.getCurrentThreadCpuTime() - cpu;
        clock = System.nanoTime() - clock;
        if (!compiled) {
            throw new IllegalStateException(diagnostics.getDiagnostics().stream()
                    .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                    .findFirst()
                    .map(Object::toString)
                    .orElse("javac failed"));
        }
        return new Compilation(cpu / 1e6, clock / 1e6, memory.sources(), memory.resources(), memory.classSizes());
    }

    /**
     * What came of it.
     *
     * @param cpuMillis processor time of the compiler's thread: what other programs take does not count
     * @param clockMillis time on the clock
     * @param generated the text of the sources that processors wrote, by class
     * @param resources the text of the other files that they wrote, by path
     * @param classSizes bytes, by class
     */
    record Compilation(
            double cpuMillis,
            double clockMillis,
            Map<String, String> generated,
            Map<String, String> resources,
            Map<String, Integer> classSizes) {}

    private static URI uri(String name, JavaFileObject.Kind kind) {
        return URI.create("memory:///" + name.replace('.', '/') + kind.extension);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(uri(name, Kind.SOURCE), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Keeps what is written. */
    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, Written> sources = new TreeMap<>();
        private final Map<String, Written> resources = new TreeMap<>();
        private final Map<String, Written> classes = new TreeMap<>();

        Memory(JavaFileManager files) {
            super(files);
        }

        Map<String, String> sources() {
            return texts(sources);
        }

        Map<String, String> resources() {
            return texts(resources);
        }

        private static Map<String, String> texts(Map<String, Written> files) {
            Map<String, String> texts = new TreeMap<>();
            files.forEach((name, written) -> texts.put(name, written.bytes.toString(StandardCharsets.UTF_8)));
            return texts;
        }

        Map<String, Integer> classSizes() {
            Map<String, Integer> sizes = new TreeMap<>();
            classes.forEach((name, written) -> sizes.put(name, written.bytes.size()));
            return sizes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            Written written = new Written(uri(className, kind), kind);
            (kind == JavaFileObject.Kind.SOURCE ? sources : classes).put(className, written);
            return written;
        }

        @Override
        public FileObject getFileForOutput(
                Location location, String packageName, String relativeName, FileObject sibling) {
            Written written = new Written(URI.create("memory:///" + relativeName), JavaFileObject.Kind.OTHER);
            resources.put(relativeName, written);
            return written;
        }

        @Override
        public void close() throws IOException {
            // The class path stays open for the next compilation.
        }
    }

    private static final class Written extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Written(URI uri, Kind kind) {
            super(uri, kind);
        }

        @Override
        public OutputStream openOutputStream() {
            bytes.reset();
            return bytes;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
