package dev.leat.integration.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/**
 * What a compilation left behind.
 *
 * @param classes the folder of class files and resources
 * @param generated the folder of generated sources
 * @param messages what the compiler said
 */
record Compiled(Path classes, Path generated, boolean succeeded, List<String> messages) {
    static Compiled in(Path output) throws IOException {
        return new Compiled(
                Files.createDirectories(output.resolve("classes")),
                Files.createDirectories(output.resolve("generated")),
                true,
                List.of());
    }

    Compiled with(boolean success, List<? extends Diagnostic<?>> diagnostics) {
        List<String> texts = diagnostics.stream()
                .map(diagnostic -> diagnostic.getKind() + " " + diagnostic.getMessage(null))
                .map(text -> text.lines().map(String::strip).collect(Collectors.joining("\n"))) // javac indents
                .toList();
        return new Compiled(classes, generated, success, texts);
    }

    /** The text of everything that Leat generated, sources and resources, by path. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        collect(generated, files);
        collect(classes.resolve("META-INF"), files);
        files.keySet().removeIf(path -> path.startsWith("market/Dagger") || path.contains("_Factory"));
        return files;
    }

    void assertGenerated(Compiled expected) throws IOException {
        Map<String, String> files = files();
        assertThat(files.keySet()).isNotEmpty().isEqualTo(expected.files().keySet());
        expected.files()
                .forEach((path, text) -> assertThat(files.get(path)).as(path).isEqualTo(text));
    }

    private static void collect(Path folder, Map<String, String> texts) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
    }

    /** The names of the classes called {@code …Check}, which assert on their own, after running them. */
    List<String> check() throws Exception {
        List<String> checks;
        try (Stream<Path> files = Files.walk(classes)) {
            checks = files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith("Check.class"))
                    .map(file -> file.replaceFirst("\\.class$", "").replace(File.separatorChar, '.'))
                    .sorted()
                    .toList();
        }
        URL[] urls = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, Compiled.class.getClassLoader())) {
            for (String check : checks) {
                Method main = loader.loadClass(check).getDeclaredMethod("main", String[].class);
                main.setAccessible(true);
                main.invoke(null, (Object) new String[0]);
            }
        }
        return checks;
    }

    /** Runs {@code market.Main}. */
    List<?> run() throws Exception {
        URL[] urls = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, Compiled.class.getClassLoader())) {
            Object main = loader.loadClass("market.Main").getConstructor().newInstance();
            return (List<?>) ((Callable<?>) main).call();
        }
    }
}
