package dev.leat.graph.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that draws what the annotation processor wrote. */
final class MainTest {
    @TempDir
    private Path temporary;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path classes;

    /** As the annotation processor writes it. */
    static String plan(String flow) throws IOException {
        return resource(flow + ".json");
    }

    private static String resource(String name) throws IOException {
        try (InputStream bytes = MainTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(bytes, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @BeforeEach
    void compile() throws IOException {
        classes = temporary.resolve("classes");
        Path folder = Files.createDirectories(classes.resolve("META-INF/leat"));
        for (String flow : List.of("include.Order", "accounts.Account", "guards.Shop")) {
            Files.writeString(folder.resolve(flow + ".json"), plan(flow));
            Files.writeString(folder.resolve(flow + ".mmd"), "flowchart TD\n");
        }
    }

    private int run(String... arguments) {
        return Main.run(List.of(arguments), new PrintStream(out, true), new PrintStream(err, true));
    }

    @Test
    void eachFlowBecomesAPictureAndAPage() {
        Path pictures = temporary.resolve("a/pictures");

        assertThat(run(classes.toString(), "--out", pictures.toString())).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "accounts.Account: %s, %s"
                                .formatted(
                                        pictures.resolve("accounts.Account.svg"),
                                        pictures.resolve("accounts.Account.html")),
                        "guards.Shop: %s, %s"
                                .formatted(pictures.resolve("guards.Shop.svg"), pictures.resolve("guards.Shop.html")),
                        "include.Order: %s, %s"
                                .formatted(
                                        pictures.resolve("include.Order.svg"), pictures.resolve("include.Order.html")));
        assertThat(pictures.resolve("guards.Shop.svg")).content().contains(">3 ways<");
        assertThat(pictures.resolve("guards.Shop.html"))
                .content()
                .contains("\"when\":\"pending \\u0026\\u0026 (large || vip)");
    }

    @Test
    void oneFlowOfAJar() throws IOException {
        Path jar = temporary.resolve("flows.jar");
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Files.createDirectories(files.getPath("META-INF/leat"));
            Files.writeString(files.getPath("META-INF/leat/include.Order.json"), plan("include.Order"));
            Files.writeString(files.getPath("META-INF/leat/guards.Shop.json"), plan("guards.Shop"));
        }

        assertThat(run(jar.toString(), "--out", temporary.toString(), "--flow", "Order"))
                .isZero();

        assertThat(temporary.resolve("include.Order.svg")).content().contains(">Billing<", ">Shipping<", ">Prices<");
        assertThat(temporary.resolve("guards.Shop.svg")).doesNotExist();
    }

    @Test
    void whatCannotBeDrawnIsSaid() throws IOException {
        assertThat(run(temporary.toString())).isOne();
        assertThat(run(classes.toString(), "--flow", "Nothing")).isOne();
        assertThat(run(temporary.resolve("missing").toString())).isOne();
        Path text = Files.writeString(temporary.resolve("file.txt"), "text");
        assertThat(run(text.toString())).isOne();

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "There are no flows in " + temporary + ". Fix: compile them first, with leat-processor",
                        "There is no flow Nothing, but accounts.Account, guards.Shop, include.Order",
                        "There is no " + temporary.resolve("missing"),
                        text + " is neither a folder nor a jar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--out", "classes --size 3", "--out pictures"})
    void wrongArgumentsAreExplained(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Usage: java dev.leat.graph.picture.Main");
    }

    @Test
    void helpIsNoMistake() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Draws compiled flows");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "text",
                "{}",
                "{\"version\":2,\"flow\":\"a\",\"steps\":[]}",
                "{\"version\":1,\"flow\":\"a\",\"steps\":[{}]}"
            })
    void whatIsNoPlanIsRefused(String json) {
        assertThatThrownBy(() -> Picture.ofPlan(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("This is ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"include.Order", "accounts.Account", "guards.Shop"})
    void itLooksLikeWhatTheAnnotationProcessorDraws(String flow) throws IOException {
        String mermaid = Picture.ofPlan(plan(flow)).mermaid();

        FlowchartSyntax.check(mermaid);
        assertThat(mermaid.substring(0, mermaid.indexOf("subgraph legend")).lines())
                .map(String::strip)
                .filteredOn(line -> line.contains(" --") || line.contains(" -."))
                .isEqualTo(resource(flow + ".mmd")
                        .lines()
                        .map(String::strip)
                        .filter(line -> line.contains(" --") || line.contains(" -."))
                        .toList());
        for (String line : resource(flow + ".mmd").lines().toList()) {
            String start = line.strip().replaceAll("\"[\\])}/]+$", "");
            assertThat(mermaid.lines().map(String::strip)).anyMatch(each -> each.startsWith(start));
        }
        assertThat(Rendering.of(flow + ".svg", Picture.ofPlan(plan(flow)).svg()).texts(1_200, "return flaws()"))
                .isEmpty();
    }
}
