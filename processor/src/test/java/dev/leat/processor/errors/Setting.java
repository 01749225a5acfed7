package dev.leat.processor.errors;

import com.google.common.base.Splitter;
import dagger.internal.codegen.ComponentProcessor;
import dev.leat.processor.LeatProcessor;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileManager;
import org.openjdk.jmh.generators.BenchmarkProcessor;

/**
 * How sources are compiled: what a {@code case.properties} says.
 *
 * <ul>
 *   <li>{@code processors}: {@code leat}, {@code dagger}, {@code jmh}, {@code generator} (writes a type in round 1), in
 *       their order; {@code leat-alone} has neither Dagger nor JMH beside it; {@code none}
 *   <li>{@code options}: for the compiler, separated by spaces
 *   <li>{@code unwritable}: a type whose file cannot be opened, and {@code failure}: the exception that says so
 *   <li>{@code without}: class files to be lost after the compilation, separated by spaces
 *   <li>{@code misses}: a module of ours that is not on the class path
 *   <li>{@code of=nothing}: the error is of no type, so no file for tools has it
 *   <li>{@code stops=true}: is not tried with a compiler that goes on after errors
 *   <li>the same with {@code library.} in front: for the folder {@code library}, compiled first
 * </ul>
 */
final class Setting {
    private final Properties properties;
    private final String prefix;
    private final List<String> more;

    private Setting(Properties properties, String prefix, List<String> more) {
        this.properties = properties;
        this.prefix = prefix;
        this.more = more;
    }

    /** Leat alone. */
    static final Setting PLAIN = new Setting(new Properties(), "", List.of());

    /** As the files say, the later ones first. */
    static Setting read(Path... files) throws IOException {
        Properties properties = new Properties();
        for (Path file : files) {
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
            }
        }
        return new Setting(properties, "", List.of());
    }

    Setting ofLibrary() {
        return new Setting(properties, "library.", List.of());
    }

    Setting with(String... options) {
        return new Setting(
                properties,
                prefix,
                Stream.concat(more.stream(), Stream.of(options)).toList());
    }

    private String get(String key, String otherwise) {
        return properties.getProperty(prefix + key, otherwise);
    }

    private List<String> words(String key) {
        return Splitter.on(' ').omitEmptyStrings().splitToList(get(key, ""));
    }

    /** Equal for settings in which the same sources compile alike. */
    @Override
    public String toString() {
        return prefix + properties + more;
    }

    /** The paths of the class files to be lost. */
    List<String> without() {
        return words("without");
    }

    boolean isOfAType() {
        return !get("of", "").equals("nothing");
    }

    boolean stops() {
        return get("stops", "false").equals("true");
    }

    List<Processor> processors() {
        List<Processor> processors = new ArrayList<>();
        for (String name : Splitter.on(',').split(get("processors", "leat"))) {
            switch (name) {
                case "leat" -> processors.add(new LeatProcessor());
                case "dagger" -> processors.add(new ComponentProcessor());
                case "jmh" -> processors.add(new BenchmarkProcessor());
                case "generator" -> processors.add(new TypeGenerator());
                case "leat-alone" -> processors.add(alone());
                case "none" -> {}
                default -> throw new IllegalArgumentException(name);
            }
        }
        return processors;
    }

    List<String> options() {
        List<String> options = new ArrayList<>(more);
        options.addAll(words("options"));
        if (get("processors", "leat").equals("none")) {
            options.add("-proc:none");
            options.removeIf(option -> option.startsWith("-A"));
        }
        return options;
    }

    JavaFileManager files(JavaFileManager files) {
        String unwritable = get("unwritable", "");
        return unwritable.isEmpty() ? files : new BrokenDisk(files, unwritable, get("failure", "java.io.IOException"));
    }

    static String classPath() {
        return System.getProperty("java.class.path");
    }

    /** What is compiled against. */
    String visible() {
        String missing = get("misses", "");
        return missing.isEmpty()
                ? classPath()
                : Splitter.on(File.pathSeparatorChar)
                        .splitToStream(classPath())
                        .filter(entry -> !entry.contains("leat-" + missing)
                                && !entry.contains("/" + missing + "/target")
                                && !entry.endsWith("/" + missing))
                        .collect(Collectors.joining(File.pathSeparator));
    }

    /** Leat's processor from a processor path of its own, on which no other is. */
    private static Processor alone() {
        URL[] path = Splitter.on(File.pathSeparatorChar)
                .splitToStream(classPath())
                .filter(entry -> !entry.contains("dagger") && !entry.contains("jmh") && !entry.contains("test-classes"))
                .map(Setting::url)
                .toArray(URL[]::new);
        try {
            return (Processor) new URLClassLoader(path, ClassLoader.getPlatformClassLoader())
                    .loadClass(LeatProcessor.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException failure) {
            throw new AssertionError(failure);
        }
    }
}
