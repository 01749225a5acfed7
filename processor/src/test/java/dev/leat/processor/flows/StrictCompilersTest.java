package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.leat.processor.LeatProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** What compilers are told, and who else runs in them, changes nothing of what Leat writes. */
class StrictCompilersTest {
    private static final String DOOR = """
            package market;

            import dev.leat.*;

            @Flow(ways = Way.GRAPH)
            final class Door {
                private Door() {}

                @Initial
                static int count() { return 0; }

                @Processor
                static boolean knocked(@Input String noise) { return noise.equals("knock"); }

                @When("knocked")
                @Processor
                static int count(@Previous int count) { return count + 1; }

                @Processor("count")
                static int same(@Previous int count) { return count; }
            }
            """;

    private static final String WORDS = """
            package market;

            import dev.leat.*;

            @Flow(ways = {Way.LAZY, Way.SHEET, Way.GRAPH}, targets = "length")
            final class Words {
                private Words() {}

                /** Counts. */
                @Processor
                static int length(@Input String text) { return text.length(); }

                @Processor
                static boolean big(int length) { return length > 3; }

                @When("big")
                @Processor
                static String praise(int length) { return "so long: " + length; }
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-g:none",
                "-g:source",
                "-g:vars",
                "-g:lines",
                "-g",
                "-parameters",
                "-implicit:none",
                "-implicit:class",
                "-XDcompilePolicy=simple",
                "-Xpkginfo:always",
                "-Xdiags:verbose",
                "-Xprefer:source",
            })
    void optionsOfTheCompilerDoNotMatter(String option) {
        assertThat(words(option).generated())
                .isNotEmpty()
                .isEqualTo(words("-Xdiags:compact").generated());
    }

    private static CompiledFlow words(String option) {
        return CompiledFlow.of(List.of(JavaFileObjects.forSourceString("market.Words", WORDS)), option);
    }

    @Test
    void processingAloneWritesTheSameSources() throws Exception {
        Path source = write("market/Words.java", WORDS);
        Path only = Files.createDirectories(folder.resolve("only"));

        assertThat(javac(alone(), List.of(source), "-proc:only", "-d", only.toString()))
                .isEmpty();

        Map<String, String> expected = new TreeMap<>(words("-Xdiags:compact").generated());
        assertThat(texts(only)).containsAllEntriesOf(expected);
    }

    /** Coverage reports leave out classes, each for itself, with an annotation that is called so and kept. */
    @Test
    void everyGeneratedClassIsMarkedAsSuch() {
        CompiledFlow flows = CompiledFlow.of(List.of(
                JavaFileObjects.forSourceString("market.Words", WORDS),
                JavaFileObjects.forSourceString("market.Door", DOOR)));

        List<String> unmarked = flows.classes().entrySet().stream()
                .filter(each -> each.getKey().matches("market\\.(Words|Door)Flow.*")
                        && !each.getKey().contains("_Factory") // Dagger's
                        && !isMarked(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(flows.classes()).containsKeys("market.DoorFlow$State", "market.WordsFlowSheet$Steps1");
        assertThat(unmarked).isEmpty();
    }

    private static boolean isMarked(byte[] type) {
        List<String> annotations = new ArrayList<>();
        new ClassReader(type)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                                annotations.add(descriptor);
                                return null;
                            }
                        },
                        ClassReader.SKIP_CODE);
        boolean synthetic = (new ClassReader(type).getAccess() & Opcodes.ACC_SYNTHETIC) != 0;
        return synthetic || annotations.contains("Ldev/leat/GeneratedFlow;");
    }

    @Test
    void strictLintHasNothingToSay() throws Exception {
        List<Path> sources = List.of(write("market/Words.java", WORDS), write("market/Door.java", DOOR));

        assertThat(javac(alone(), sources, "-Xlint:all,-path", "-Werror", "-cp", alone(), "-d", output()))
                .isEmpty();
    }

    @Test
    void aProcessorBehindLeatThatLooksAtEverythingSeesItsAnnotations() throws Exception {
        String path = alone() + File.pathSeparator + registered();

        String said = javac(path, List.of(write("market/Words.java", WORDS)), "-d", output());

        assertThat(said).contains("seen: [dev.leat.Flow, dev.leat.Input, dev.leat.Processor, dev.leat.When]");
    }

    @Test
    void aProcessorThatIsHandedOverBehindLeatSeesItsAnnotations() throws Exception {
        Everything everything = new Everything();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (var files = javac.getStandardFileManager(null, null, null)) {
            var task = javac.getTask(
                    new StringWriter(),
                    files,
                    null,
                    List.of("-d", output(), "-cp", classPath()),
                    null,
                    files.getJavaFileObjects(write("market/Words.java", WORDS)));
            task.setProcessors(List.of(new LeatProcessor(), everything));
            assertThat(task.call()).isTrue();
        }

        assertThat(everything.seen).contains("dev.leat.Flow", "dev.leat.Input", "dev.leat.Processor");
    }

    @Test
    void modulesThatAreCompiledTogetherGetTheirOwnFiles() throws Exception {
        write("prices/module-info.java", "module prices { exports one; }");
        write(
                "prices/one/Prices.java",
                "package one; import dev.leat.*; @Flow(replaceable = false) public final class Prices { private Prices() {}"
                        + " @Processor public static int price(@Input int cents) { return cents; } }");
        write("shop/module-info.java", "module shop { requires prices; }");
        write(
                "shop/two/Shop.java",
                "package two; import dev.leat.*; @Flow(include = one.Prices.class, replaceable = false) final class Shop {"
                        + " private Shop() {} @Processor static int total(int price) { return price * 2; } }");

        String said = javac(
                alone(),
                List.of(),
                "--module-source-path",
                folder.toString(),
                "--add-reads",
                "prices=ALL-UNNAMED",
                "--add-reads",
                "shop=ALL-UNNAMED",
                "-Aleat.diagnostics=json",
                "-d",
                output(),
                "-m",
                "prices,shop");

        assertThat(said).isEmpty();
        assertThat(texts(Path.of(output())).keySet())
                .contains(
                        "prices/META-INF/leat/one.Prices.json",
                        "prices/META-INF/leat/one.Prices.diagnostics.json",
                        "prices/one/PricesFlow.java",
                        "shop/META-INF/leat/two.Shop.json",
                        "shop/two/ShopFlow.java",
                        "shop/two/Shop_Processors.java");
    }

    /** Looks at all annotations, and says of which it was told. */
    public static final class Everything extends AbstractProcessor {
        final Set<String> seen = new TreeSet<>();

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (seen.isEmpty()) {
                annotations.forEach(each -> seen.add(each.toString()));
                processingEnv.getMessager().printMessage(Diagnostic.Kind.NOTE, "seen: " + seen);
            }
            return false;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }
    }

    /** A processor path on which that processor is registered. */
    private Path registered() throws Exception {
        Path path = folder.resolve("registered");
        String name = Everything.class.getName();
        String file = name.replace('.', '/') + ".class";
        Files.createDirectories(path.resolve(file).getParent());
        try (var type = Everything.class.getClassLoader().getResourceAsStream(file)) {
            Files.copy(type, path.resolve(file));
        }
        write("registered/META-INF/services/javax.annotation.processing.Processor", name);
        return path;
    }

    private Path write(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String output() throws Exception {
        return Files.createDirectories(folder.resolve("output")).toString();
    }

    /** What javac says as one starts it, and discovers its processors. */
    private static String javac(String processorPath, List<Path> sources, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-processorpath", processorPath, "-cp", classPath()));
        arguments.addAll(List.of(options));
        sources.forEach(source -> arguments.add(source.toString()));
        arguments.add(
                0, Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        Process javac = new ProcessBuilder(arguments).redirectErrorStream(true).start();
        return new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    /** Leat's processor and what it needs, of all there is. */
    private static String alone() {
        return Stream.of(classPath().split(File.pathSeparator))
                .filter(entry -> !entry.contains("dagger")
                        && !entry.contains("inject")
                        && !entry.contains("jmh")
                        && !entry.contains("test"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Map<String, String> texts(Path root) throws Exception {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (!name.endsWith(".class")) {
                    texts.put(name, Files.readString(file));
                }
            }
        }
        return texts;
    }
}
