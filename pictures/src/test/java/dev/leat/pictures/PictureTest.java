package dev.leat.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.graph.FlowGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same picture as text, for Mermaid and for Graphviz. */
final class PictureTest {
    private static final Path GOLDENS = Path.of("src", "test", "resources", "dev", "leat", "pictures");

    static FlowGraph flow(String name) {
        return switch (name) {
            case "shop" -> Flows.shop();
            case "merged" -> Flows.merged();
            case "hostile" -> Flows.hostile();
            case "layered" -> Flows.layered(50);
            default -> FlowGraph.of("Nothing");
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop", "merged"})
    void whatIsDrawn(String name) throws IOException {
        Picture picture = Picture.of(flow(name));

        assertEqualsGolden(picture.mermaid(), name + ".mmd");
        assertEqualsGolden(picture.dot(), name + ".dot");
    }

    @Test
    void loopsAreFramed() throws IOException {
        Picture picture = Picture.ofPlan(MainTest.plan("loops.Imports$Import"));

        assertEqualsGolden(picture.mermaid(), "imports.mmd");
        assertEqualsGolden(picture.dot(), "imports.dot");
        assertThat(Graphviz.svg(picture.dot())).contains("</svg>", "for each of files");
    }

    @Test
    void aLoopOfAnIncludedFlowLiesInItsFrame() throws IOException {
        assertThat(Picture.ofPlan(MainTest.plan("loops.Priced$Bill")).boxes().stream()
                        .filter(box -> box.name().equals("rate")))
                .singleElement()
                .extracting(Box::groups)
                .isEqualTo(List.of("for each of lines", "Priced.Pricing", "for each of rates"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop", "merged", "hostile", "layered", "nothing"})
    void mermaidReadsIt(String name) {
        FlowchartSyntax.check(Picture.of(flow(name)).mermaid());
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop", "merged", "hostile", "layered", "nothing"})
    void graphvizDrawsIt(String name) throws IOException {
        assertThat(Graphviz.svg(Picture.of(flow(name)).dot())).contains("</svg>");
    }

    @Test
    void graphvizShowsNamesAsTheyAre() throws IOException {
        assertThat(Graphviz.svg(Picture.of(Flows.hostile()).dot()))
                .contains(
                        ">a &quot;quoted&quot; name<",
                        ">&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt;<",
                        ">größe_数据_\uD83D\uDE00<",
                        ">&amp;amp; #35; &amp;#35; #quot;<",
                        ">back\\slash \\n<");
    }

    private static void assertEqualsGolden(String text, String name) throws IOException {
        Path golden = GOLDENS.resolve(name);
        if (Boolean.getBoolean("leat.updateGoldens")) {
            Files.createDirectories(GOLDENS);
            Files.writeString(golden, text);
        }
        assertThat(text)
                .as("%s; CONTRIBUTING.md says how to accept a change", golden)
                .isEqualTo(Files.readString(golden));
    }
}
