package dev.leat.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that draws what the annotation processor wrote. */
final class MainTest {
    @TempDir
    private Path temporary;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path classes;

    private static final Path FLOWS = Path.of("..", "processor", "src", "test", "resources");

    /** What the annotation processor is expected to write for its own test flows, by their names. */
    static SortedMap<String, Path> expected() throws IOException {
        SortedMap<String, Path> plans = new TreeMap<>();
        try (Stream<Path> files = Files.walk(FLOWS)) {
            files.filter(file -> file.getParent().endsWith("expected/META-INF/leat"))
                    .filter(file -> file.toString().endsWith(".json"))
                    .forEach(file -> plans.put(file.getFileName().toString().replace(".json", ""), file));
        }
        return plans;
    }

    static Set<String> flows() throws IOException {
        return expected().keySet();
    }

    static String plan(String flow) throws IOException {
        return Files.readString(expected().get(flow));
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
                .contains("\"when\": \"pending \\u0026\\u0026 (large || vip)");
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
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Usage: java dev.leat.pictures.Main");
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
                "{\"version\":1,\"flow\":\"a\",\"inputs\":[],\"steps\":[]}",
                "{\"version\":2,\"flow\":\"a\",\"title\":\"a\",\"nodes\":[{}]}",
                "{\"version\":2,\"flow\":\"a\",\"title\":\"a\",\"nodes\":[{\"kind\":\"step\",\"name\":\"b\",\"type\":{\"name\":\"c\"},\"alternatives\":[{\"takes\":[{\"node\":0}]}]}]}"
            })
    void whatIsNoPlanIsRefused(String json) {
        assertThatThrownBy(() -> Picture.ofPlan(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("line 1, column \\d+: .+");
    }

    @Test
    void aPlanOfAnOlderReleaseSaysWhatToDo() throws IOException {
        Path old = Files.createDirectories(temporary.resolve("old/META-INF/leat"));
        Files.writeString(old.resolve("Old.json"), "{\"version\": 1}");

        assertThat(run(temporary.resolve("old").toString())).isOne();

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "Old: line 1, column 13: this is a plan of version 1, but version 2 is read here. Fix: compile"
                                + " the flow again, with the leat-processor of the same release"
                                + System.lineSeparator());
    }

    @ParameterizedTest
    @MethodSource("flows")
    void itLooksLikeWhatTheAnnotationProcessorDraws(String flow) throws IOException {
        String mermaid = Picture.ofPlan(plan(flow)).mermaid();
        Path processors = expected().get(flow).resolveSibling(flow + ".mmd");

        FlowchartSyntax.check(mermaid);
        assertThat(arrows(mermaid.substring(0, mermaid.indexOf("subgraph legend"))))
                .isEqualTo(arrows(Files.readString(processors)));
        for (String line : Files.readString(processors)
                .replace("@jakarta.inject.", "@")
                .lines()
                .toList()) {
            String start = unnumbered(line).replaceAll("(<br/>@.*)?\"[\\])}/]+$", "");
            assertThat(mermaid.lines().map(MainTest::unnumbered))
                    .anyMatch(each -> each.replace("-.-o", "-->").startsWith(start.replace("-.-o", "-->")));
        }
    }

    /** Frames are counted, and only here there are some around what included flows make. */
    private static String unnumbered(String line) {
        return line.strip().replaceFirst("^subgraph g[0-9]+", "subgraph g");
    }

    @Test
    void whatAGuardAsksForIsDrawnSo() throws IOException {
        assertThat(Picture.ofPlan(plan("guardssheet.Shop")).mermaid()).contains("s13 -.-o s14", "s5 --> s14");
        assertThat(Picture.ofPlan(plan("weather.Weather")).mermaid()).contains("s9 -.-o s11", "s9 --> s13");
    }

    /** The annotation processor draws all arrows from a condition alike, and only these, whatever asks for it. */
    private static List<String> arrows(String mermaid) {
        return mermaid.lines()
                .map(line -> line.strip().replace("-.-o", "-->"))
                .filter(line -> line.contains(" --") || line.contains(" -."))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"include.Order", "accounts.Account", "guards.Shop"})
    void theyAreLaidOut(String flow) throws IOException {
        Rendering picture =
                Rendering.of(flow + ".svg", Picture.ofPlan(plan(flow)).svg());

        assertThat(picture.texts(1_200, "return flaws()")).isEmpty();
    }
}
