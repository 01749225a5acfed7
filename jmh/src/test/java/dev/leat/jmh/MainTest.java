package dev.leat.jmh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.leat.jmh.result.ResultsJsonTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real benchmarks, in JVMs of their own. */
final class MainTest {
    /** Forks would inherit the agent that measures coverage. */
    private static final List<String> PLAIN_JVM = List.of("-jvmArgs", "-Xmx128m");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        List<String> all =
                new ArrayList<>(List.of("--out", folder.resolve("out").toString()));
        all.addAll(PLAIN_JVM);
        all.addAll(List.of(arguments));
        return Main.run(all, print(out), print(err), false);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private JsonObject results() throws IOException {
        String json = Files.readString(folder.resolve("out/results.json"));
        ResultsJsonTest.requireValid(json);
        return JsonParser.parseString(json).getAsJsonObject();
    }

    @Test
    void bytesAreThoseThatWereAllocated() throws IOException {
        assertThat(run("--quick", "-r", "100ms", "Allocation"))
                .as(out.toString(StandardCharsets.UTF_8))
                .isZero();

        assertThat(bytes(results(), 0, "array")).isCloseTo(1_016, within(40.0));
        assertThat(bytes(results(), 1, "array")).isCloseTo(2_016, within(40.0));
        assertThat(bytes(results(), 1, "byHand")).isCloseTo(0, within(40.0));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("4 benchmarks in 2 groups, 1 round: less than a minute\n")
                .contains("Round 1 of 1, AllocationBenchmark.array, less than a minute left\n")
                .contains("AllocationBenchmark with size=1000\n", "AllocationBenchmark with size=2000\n")
                .contains("× byHand");
        assertThat(folder.resolve("out/results.md")).content().contains("### AllocationBenchmark with size=1000");
        assertThat(folder.resolve("out/report.html")).content().contains("AllocationBenchmark");
    }

    @Test
    void aFailureCostsOnlyItself() throws IOException {
        assertThat(run("--quick", "-f", "2", "Broken", "Exiting")).isEqualTo(1);

        JsonObject broken = results().getAsJsonArray("groups").get(0).getAsJsonObject();
        assertThat(contender(broken, "works").getAsJsonArray("rounds")).hasSize(2);
        assertThat(contender(broken, "throwing").getAsJsonArray("failures")).hasSize(2);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("2 benchmarks failed.")
                .contains("throwing failed in all 2 rounds: IllegalStateException: The mill stands still")
                .contains("halting failed in all 2 rounds: ");
        assertThat(Files.readString(folder.resolve("out/results.json"))).contains("BrokenBenchmark.throwing");
        assertThat(Files.readString(folder.resolve("out/report.html"))).contains("The mill stands still");
    }

    @Test
    void aFlowIsRecognised() throws IOException {
        assertThat(run("--quick", "-r", "100ms", "-f", "2", "Tiny")).isZero();

        JsonObject ways = results().getAsJsonArray("groups").get(0).getAsJsonObject();
        assertThat(ways.get("flow").getAsString()).isEqualTo("dev.leat.jmh.demo.Tiny");
        assertThat(ways.get("baseline").getAsString()).isEqualTo("byHand");
        assertThat(ways.getAsJsonObject("parameters").get("sample").getAsString())
                .isEqualTo("small");
        assertThat(contender(ways, "run").getAsJsonObject("ratio").get("count").getAsInt())
                .isEqualTo(2);
        JsonObject steps = results().getAsJsonArray("groups").get(1).getAsJsonObject();
        assertThat(steps.get("measures").getAsString()).isEqualTo("steps");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("One by one the steps take ", " of `run`.");
        assertThat(folder.resolve("out/report.html")).content().containsPattern("\"picture\": \\{\\s*\"width\": ");
    }

    @Test
    void otherProfilersAreHeard() throws IOException {
        assertThat(run("--quick", "-i", "3", "-prof", "stack", "-prof", "comp", "-prof", "gc", "Broken.*works"))
                .isZero();

        JsonObject group = results().getAsJsonArray("groups").get(0).getAsJsonObject();
        JsonObject round =
                contender(group, "works").getAsJsonArray("rounds").get(0).getAsJsonObject();
        assertThat(round.getAsJsonObject("others").keySet()).contains("compiler.time.total");
        assertThat(round.get("bytes").getAsDouble()).isCloseTo(0, within(40.0));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("BrokenBenchmark.works, stack\n")
                .doesNotContain("cpu.time.norm", "gc.alloc.rate");
    }

    @Test
    void whatMatchesNothingIsToldWhatThereIs() {
        assertThat(run("Sorting")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        No benchmark matches [Sorting]. There are:
                          dev.leat.jmh.demo.AllocationBenchmark.array
                          dev.leat.jmh.demo.AllocationBenchmark.byHand
                          dev.leat.jmh.demo.BrokenBenchmark.throwing
                          dev.leat.jmh.demo.BrokenBenchmark.works
                          dev.leat.jmh.demo.ExitingBenchmark.halting
                          dev.leat.jmh.demo.HeapBenchmark.appending
                          dev.leat.jmh.demo.HeapBenchmark.generated
                          dev.leat.jmh.demo.HeapBenchmark.plain
                          dev.leat.jmh.demo.HeapBenchmark.prepending
                          dev.leat.jmh.demo.TinyFlowBenchmark.byHand
                          dev.leat.jmh.demo.TinyFlowBenchmark.run
                          dev.leat.jmh.demo.TinyFlowStepsBenchmark.doubled
                          dev.leat.jmh.demo.TinyFlowStepsBenchmark.text
                        """);
    }

    @Test
    void aFolderThatCannotBeWrittenIsFoundOutBefore() throws IOException {
        Files.writeString(folder.resolve("out"), "a file");

        assertThat(run("--quick", "Allocation")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("Cannot write into the folder " + folder.resolve("out") + ", which --out names: ");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aParameterTakesOtherValues() throws IOException {
        assertThat(run("--quick", "-p", "sample=one,three", "TinyFlowBenchmark.run"))
                .isZero();

        assertThat(results().getAsJsonArray("groups"))
                .extracting(each -> each.getAsJsonObject()
                        .getAsJsonObject("parameters")
                        .get("sample")
                        .getAsString())
                .containsExactly("one", "three");
    }

    @Test
    void theOptionsAreListed() throws Exception {
        assertThat(start(true, "-h").waitFor()).isZero();

        assertThat(folder.resolve("said"))
                .content()
                .startsWith("Runs benchmarks in rounds")
                .contains("--quick", "-wi");
    }

    @Test
    void withoutBenchmarksItSaysHowToGetSome() throws Exception {
        Process process = start(false);

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("said"))).isEqualTo("""
                        There are no benchmarks on the class path: META-INF/BenchmarkList is missing or empty.
                        To have benchmarks generated for a flow, declare it with @Flow(ways = Way.BENCHMARK), and put both
                        dev.leat:leat-processor and org.openjdk.jmh:jmh-generator-annprocess on the compiler's annotationProcessorPaths.
                        """);
    }

    @Test
    void whatWasMeasuredBeforeAnInterruptionIsKept() throws Exception {
        Process process = start(true, "--quick", "-f", "1000", "Allocation", "Tiny");
        Path json = folder.resolve("out/results.json");
        while (process.isAlive() && !Files.exists(json)) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        process.destroy();
        process.waitFor();

        assertThat(results().getAsJsonArray("groups")).isNotEmpty();
        assertThat(results().getAsJsonObject("session").get("rounds").getAsInt())
                .isEqualTo(1_000);
    }

    private Process start(boolean benchmarks, String... arguments) throws IOException {
        String classPath = Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(entry -> benchmarks || !entry.endsWith("test-classes"))
                .collect(Collectors.joining(java.io.File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djmh.ignoreLock=true",
                "-cp",
                classPath,
                "dev.leat.jmh.Main",
                "--out",
                folder.resolve("out").toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
    }

    private static double bytes(JsonObject results, int group, String name) {
        JsonObject of = results.getAsJsonArray("groups").get(group).getAsJsonObject();
        return contender(of, name).getAsJsonObject("bytes").get("median").getAsDouble();
    }

    private static JsonObject contender(JsonObject group, String name) {
        for (JsonElement each : group.getAsJsonArray("contenders")) {
            if (each.getAsJsonObject().get("name").getAsString().equals(name)) {
                return each.getAsJsonObject();
            }
        }
        throw new AssertionError("No " + name + " in " + group);
    }
}
