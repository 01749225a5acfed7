package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.model.Flow;
import dev.leat.model.Loop;
import dev.leat.model.Node;
import dev.leat.model.json.FlowJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written beside flows with loops: plans, pictures, and those in the documentation of classes. */
final class LoopDescriptionTest {
    private static final Set<String> CASES =
            Set.of("Diary", "ElementObjects", "Imports", "K13", "K19", "K24", "K27", "K28", "K29", "K31", "Priced");
    private static final Path EXPECTED = Path.of("src/test/resources/loops/expected");

    private static Map<String, String> generated = Map.of();

    @BeforeAll
    static void compile() throws IOException {
        Map<String, JavaFileObject> cases = new TreeMap<>(LoopCasesTest.cases());
        cases.keySet().retainAll(CASES);
        generated = CompiledFlow.alone(List.copyOf(cases.values())).generated();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Imports$Import",
                "K13$Library",
                "K19$Spread",
                "K24$Lazily",
                "K27$Told",
                "K28$Total",
                "K29$OfBoth",
                "K31$Guarded",
                "Priced$Bill"
            })
    void flowIsDescribedAsAlways(String flow) throws IOException {
        for (String extension : List.of(".json", ".mmd", ".dot")) {
            String name = "META-INF/leat/loops." + flow + extension;
            Path golden = EXPECTED.resolve(name);
            if (Boolean.getBoolean("leat.updateGoldens")) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, generated.get(name));
            }
            assertThat(generated).containsEntry(name, Files.readString(golden));
        }
    }

    @Test
    void documentationOfTheClassShowsLoops() {
        assertThat(generated.get("loops/Imports_ImportFlow.java"))
                .contains(generated
                        .get("META-INF/leat/loops.Imports$Import.mmd")
                        .indent(1)
                        .replaceAll("(?m)^", " *")
                        .stripTrailing());
    }

    @Test
    void objectOfAnElementTellsTheSequence() {
        Flow writing = FlowJson.read(generated.get("META-INF/leat/loops.ElementObjects$Writing.json"));

        assertThat(writing.nodes())
                .filteredOn(Node.Dependency.class::isInstance)
                .singleElement()
                .satisfies(node -> {
                    Node.Dependency line = (Node.Dependency) node;
                    assertThat(line.perRun()).isFalse();
                    assertThat(line.per())
                            .hasValueSatisfying(per ->
                                    assertThat(writing.nodes().get(per).name()).isEqualTo("lines"));
                });
    }

    @Test
    void loopTellsWhetherItIsPulled() {
        Flow lazily = FlowJson.read(generated.get("META-INF/leat/loops.K24$Lazily.json"));
        Flow collected = FlowJson.read(generated.get("META-INF/leat/loops.K24$Collected.json"));

        assertThat(lazily.loops()).singleElement().matches(Loop::isPulled);
        assertThat(collected.loops()).singleElement().matches(loop -> !loop.isPulled());
    }

    @Test
    void loopsTellHowOftenTheirElementsAreGoneThrough() {
        Flow spread = FlowJson.read(generated.get("META-INF/leat/loops.K19$Spread.json"));

        assertThat(spread.loops()).singleElement().satisfies(loop -> {
            assertThat(spread.nodes().get(loop.sequence()).name()).isEqualTo("numbers");
            assertThat(loop.passes()).isEqualTo(3);
        });
    }
}
