package dev.leat.benchmarks.source;

import dev.leat.benchmarks.graph.Graph;
import dev.leat.benchmarks.graph.Graphs;
import dev.leat.benchmarks.graph.SheetGraph;
import dev.leat.benchmarks.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the sources of all graphs and rules into a folder. The build runs this before there is anything else to
 * compile.
 */
final class WriteSources {
    /** Up to which size the flows that are run have a builder, which doubles what javac has to do. */
    private static final int REPLACEABLE_STEPS = 200;

    private final Path folder;

    private WriteSources(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0], Template.PACKAGE.split("\\."));
        Files.createDirectories(folder);
        WriteSources sources = new WriteSources(folder);
        for (Graph graph : Graphs.all()) {
            sources.write(graph);
        }
        sources.writeOneOfMany(Graphs.oneOfMany());
        sources.write(SheetGraph.thousand());
        for (Rulebook book : Rulebook.all()) {
            sources.write(book);
        }
    }

    private void write(SheetGraph graph) throws IOException {
        write("Sheet1000", SheetSource.flow(graph));
        write("Sheet1000Straight", SheetSource.straight(graph));
        write("Sheet1000Recursive", SheetSource.recursive(graph));
    }

    private void write(Graph graph) throws IOException {
        String name = graph.name();
        write(name, FlowSource.of(graph, Template.PACKAGE, name, arguments(graph.size())));
        write(name + "ByHand", ByHandSource.of(graph));
        if (Contender.BY_HAND_IN_ONE_METHOD.takesPart(graph)) {
            write(name + "InOneMethod", ByHandSource.inOneMethod(graph));
        }
        write(name + "Steps", StepsSource.of(graph));
        if (Contender.DAGGER_PRODUCERS.takesPart(graph)) {
            write(name + "Production", ProducersSource.of(graph));
        }
        write(name + "Benchmark", BenchmarkSource.of(graph));
        if (ColdSource.isWanted(name)) {
            write(name + "Cold", ColdSource.ofGraph(name));
        }
        if (LastBenchmarkSource.isWanted(graph)) {
            write(name + "LastBenchmark", LastBenchmarkSource.of(graph));
        }
    }

    private void writeOneOfMany(Graph graph) throws IOException {
        write(graph.name(), OneOfManySource.flow(graph));
        write(graph.name() + "ByHand", OneOfManySource.byHand(graph));
        write(graph.name() + "Benchmark", OneOfManySource.benchmark(graph));
    }

    private void write(Rulebook book) throws IOException {
        String name = book.name();
        write(name, RuleFlowSource.of(book, arguments(book.rules().size())));
        write(name + "ByHand", RulesByHandSource.sharing(book));
        if (RuleContender.BY_HAND_IN_SWITCH.takesPart(book)) {
            write(name + "ByHandInSwitch", RulesByHandSource.switching(book));
        } else {
            write(name + "ByHandUnshared", RulesByHandSource.unshared(book));
        }
        write(name + "Drools", DroolsSource.of(book));
        write(name + "EasyRules", EasyRulesSource.of(book));
        write(name + "Benchmark", RulesBenchmarkSource.of(book));
        if (ColdSource.isWanted(name)) {
            write(name + "Cold", ColdSource.ofRules(name));
        }
    }

    private void write(String name, String source) throws IOException {
        Path file = folder.resolve(name + ".java");
        if (!Files.exists(file) || !Files.readString(file).equals(source)) {
            Files.writeString(file, source);
        }
    }

    /** Of the annotation of a flow of so many steps. */
    private static String arguments(int steps) {
        return steps <= REPLACEABLE_STEPS ? "" : "(replaceable = false)";
    }
}
