package dev.leat.processor.flows;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dagger.internal.codegen.ComponentProcessor;
import dev.leat.processor.LeatProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.openjdk.jmh.generators.BenchmarkProcessor;

/** Sources compiled with Leat, Dagger and JMH, without a warning, ready to be looked at and run. */
final class CompiledFlow {
    private final Compilation compilation;

    private CompiledFlow(Compilation compilation) {
        this.compilation = compilation;
    }

    static CompiledFlow of(List<JavaFileObject> sources, String... options) {
        return of(List.of(new LeatProcessor(), new ComponentProcessor(), new BenchmarkProcessor()), sources, options);
    }

    /** The same, without Dagger and JMH. */
    static CompiledFlow alone(List<JavaFileObject> sources, String... options) {
        return of(List.of(new LeatProcessor()), sources, options);
    }

    /** The same of what Leat may warn of by one code. */
    static CompiledFlow mayWarn(String code, List<JavaFileObject> sources) {
        Compilation compilation = Compiler.javac()
                .withProcessors(new LeatProcessor())
                .withOptions("-Xlint:all,-processing,-classfile,-path")
                .compile(sources);
        assertThat(compilation.diagnostics())
                .allSatisfy(each -> assertThat(each.getMessage(null)).startsWith("[Leat/" + code + "]"));
        return new CompiledFlow(compilation);
    }

    /** The same of what Leat warns of by one code, and nothing else does. */
    static CompiledFlow warned(String code, List<JavaFileObject> sources) {
        CompiledFlow compiled = mayWarn(code, sources);
        assertThat(compiled.compilation.diagnostics()).isNotEmpty();
        return compiled;
    }

    private static CompiledFlow of(List<Processor> processors, List<JavaFileObject> sources, String... options) {
        List<Object> all =
                new ArrayList<>(List.of("-Xlint:all,-processing,-classfile,-path", "-Werror", "-Xmaxwarns", "20"));
        all.addAll(List.of(options));
        Compilation compilation =
                Compiler.javac().withProcessors(processors).withOptions(all).compile(sources);
        assertThat(compilation.diagnostics()).isEmpty();
        return new CompiledFlow(compilation);
    }

    /** What Leat wrote, sources and resources, by path. */
    Map<String, String> generated() {
        Map<String, String> texts = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            String path = file.getName().replaceFirst("^/(SOURCE|CLASS)_OUTPUT/", "");
            boolean ours = path.startsWith("META-INF/leat/")
                    || path.matches(
                                    ".*(Flow|FlowSheet|FlowBuilder|FlowLazy|FlowGraph|FlowComponent|FlowSession|FlowSessions|FlowState|FlowBenchmark|FlowStepsBenchmark|_Processors)\\.java")
                            && !path.contains("Dagger");
            if (ours) {
                texts.put(path, text(file));
            }
        }
        return texts;
    }

    /** The class files, by binary name. */
    Map<String, byte[]> classes() {
        Map<String, byte[]> classes = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                String path = file.getName().replaceFirst("^/CLASS_OUTPUT/", "");
                classes.put(path.replaceFirst("\\.class$", "").replace('/', '.'), bytes(file));
            }
        }
        return classes;
    }

    /** Writes the class files to a folder, as to be compiled against. */
    void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> each : classes().entrySet()) {
            Path file = folder.resolve(each.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue());
        }
    }

    ClassLoader load() {
        return load(CompiledFlow.class.getClassLoader());
    }

    /** @param parent what the sources were compiled against */
    ClassLoader load(ClassLoader parent) {
        Map<String, byte[]> classes = classes();
        return new ClassLoader(parent) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }

    /** Runs every class called {@code …Check}, which asserts on its own. */
    List<String> check() throws ReflectiveOperationException {
        return check(CompiledFlow.class.getClassLoader());
    }

    /** The same, with what the sources were compiled against. */
    List<String> check(ClassLoader parent) throws ReflectiveOperationException {
        List<String> run = new ArrayList<>();
        ClassLoader loader = load(parent);
        for (String name : classes().keySet()) {
            if (name.endsWith("Check")) {
                var main = loader.loadClass(name).getMethod("main", String[].class);
                main.setAccessible(true);
                try {
                    main.invoke(null, (Object) new String[0]);
                } catch (InvocationTargetException e) {
                    throw new AssertionError(name + " failed: " + e.getCause(), e.getCause());
                }
                run.add(name);
            }
        }
        return run;
    }

    private static String text(JavaFileObject file) {
        return new String(bytes(file), UTF_8);
    }

    private static byte[] bytes(JavaFileObject file) {
        try (var stream = file.openInputStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
