package dev.leat.docs;

import static dev.leat.docs.BillFlowGraph.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.graph.FlowGraph;
import dev.leat.graph.fact.Lineage;
import dev.leat.graph.run.GraphRun;
import dev.leat.model.Flow;
import dev.leat.pictures.Main;
import dev.leat.pictures.Picture;
import dev.leat.runtime.FlowResources;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs what the page about pictures shows and asserts what it says. */
class PicturesTest {
    private static final String COMMAND = "$ java -cp leat-pictures.jar:leat-model.jar dev.leat.pictures.Main ";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(classes = {Parcel.class, Price.class, Till.class})
    void thePictureIsTheFlows(Class<?> flow) throws IOException {
        String svg = Picture.ofPlan(FlowResources.of(flow).plan()).svg();

        Path picture = Reference.file("docs/" + flow.getSimpleName().toLowerCase(Locale.ROOT) + ".svg");
        if (Boolean.getBoolean("leat.updateGoldens")) {
            Files.writeString(picture, svg);
        }
        assertThat(svg)
                .as("%s; CONTRIBUTING.md says how to accept a change", picture)
                .isEqualTo(Files.readString(picture));
    }

    /** With nothing on the class path but what the page says. */
    @Test
    void theCommandDrawsWhatThePageSays() throws IOException, InterruptedException {
        List<String> lines = Files.readAllLines(Reference.file("docs/pictures.md"));
        int shown = 0;
        while (!lines.get(shown).startsWith(COMMAND)) {
            shown++;
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = Stream.of(Picture.class, Flow.class)
                .map(PicturesTest::place)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(java, "-cp", classPath, Main.class.getName()));
        command.addAll(
                Arrays.asList(lines.get(shown).substring(COMMAND.length()).split(" ")));
        command.set(command.indexOf("target/classes"), place(Parcel.class).toString());

        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed.strip()).isEqualTo(lines.get(shown + 1));
        assertThat(folder.resolve("pictures/dev.leat.docs.Parcel.html"))
                .content()
                .contains("customsForm");
        assertThat(folder.resolve("pictures/dev.leat.docs.Parcel.svg"))
                .hasSameTextualContentAs(Reference.file("docs/parcel.svg"));
    }

    @Test
    void theCommandForMavenIsTheSame() throws IOException {
        assertThat(Files.readString(Reference.file("docs/pictures.md")))
                .contains("exec:java -Dexec.mainClass=" + Main.class.getName()
                        + " -Dexec.args=\"target/classes --out pictures\"\n");
    }

    private static Path place(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    @Test
    void graph() throws IOException {
        // region graph
        FlowGraph graph = BillFlow.graph();
        Files.writeString(folder.resolve("bill.svg"), Picture.of(graph).svg());
        Files.writeString(folder.resolve("bill.html"), Picture.of(graph).html());
        // endregion

        assertThat(folder.resolve("bill.svg")).content().startsWith("<svg").contains(">shipping<");
        assertThat(folder.resolve("bill.html")).content().contains("What the goods cost.");
    }

    @Test
    void run() throws IOException {
        // region run
        GraphRun run = BillFlow.create().explain(List.of(1_000L, 2_000L));
        Files.writeString(folder.resolve("run.html"), Picture.of(run).html());
        // endregion

        assertThat(folder.resolve("run.html")).content().contains("= 3000");
    }

    @Test
    void lineage() {
        // region lineage
        Lineage total = BillFlow.create()
                .explain(List.of(1_000L, 2_000L))
                .fact(TOTAL)
                .orElseThrow()
                .lineage();

        assertThat(total).hasToString("""
                total = 4060, by Bill.total (Bill.java:31)
                ├─ net = 3000, by Bill.net (Bill.java:16)
                │  └─ prices = [1000, 2000], given
                ├─ tax = 570, by Bill.tax (Bill.java:21)
                │  └─ net, see above
                └─ shipping = 490, by Bill.shipping (Bill.java:26)
                   └─ net, see above
                """);
        // endregion
        assertThat(Picture.of(total).mermaid()).startsWith("flowchart TD");
    }
}
