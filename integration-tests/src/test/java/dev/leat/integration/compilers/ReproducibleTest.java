package dev.leat.integration.compilers;

import dev.leat.integration.jdks.Jdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same sources give the same text, byte for byte. */
class ReproducibleTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"plain", "include", "inherit", "inject"})
    void orderOfFilesDoesNotMatter(String flows) throws Exception {
        List<Path> sources = new ArrayList<>(Compilation.flows(flows));
        Compiled inOrder = Compilation.javac().compile(sources, folder.resolve("in-order"));

        Collections.reverse(sources);

        Compilation.javac().compile(sources, folder.resolve("reversed")).assertGenerated(inOrder);
    }

    @Test
    void orderOfFilesDoesNotMatterBesideDagger() throws Exception {
        Compilation all = Compilation.javac().running(Compilation.DAGGER, Compilation.LEAT);
        List<Path> sources = new ArrayList<>(Compilation.flows("modules"));
        Compiled inOrder = all.compile(sources, folder.resolve("in-order"));

        Collections.reverse(sources);

        all.compile(sources, folder.resolve("reversed")).assertGenerated(inOrder);
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void javaVersionOfTheCompilerDoesNotMatter(int version) throws Exception {
        Jdk jdk = Jdk.require(version);
        List<Path> sources = new ArrayList<>();
        for (String flows : List.of("plain", "inherit", "inject")) {
            Compilation.flows(flows).stream()
                    .filter(file -> !file.endsWith("Main.java"))
                    .forEach(sources::add);
        }
        sources.add(manySteps());
        Compiled here = Compilation.javac().compile(sources, folder.resolve("here"));

        Compilation.javac().compileBy(jdk, sources, folder.resolve("there")).assertGenerated(here);
    }

    /** A flow that is long enough to be split. */
    private Path manySteps() throws IOException {
        StringBuilder source = new StringBuilder("package market;\n\nimport dev.leat.*;\n\n@Flow\nclass Many {\n");
        Stream.iterate(1, step -> step + 1)
                .limit(400)
                .forEach(step -> source.append(
                        step == 1
                                ? "    @Processor static int s1(@Input int x) { return x; }\n"
                                : "    @Processor static int s%d(int s%d) { return s%2$d + 1; }\n"
                                        .formatted(step, step - 1)));
        return Files.writeString(folder.resolve("Many.java"), source.append("}\n"));
    }
}
