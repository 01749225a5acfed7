package dev.leat.benchmarks;

import dev.leat.benchmarks.graph.Graph;
import dev.leat.benchmarks.graph.Graphs;
import dev.leat.benchmarks.source.ComponentSource;
import dev.leat.benchmarks.source.FlowSource;
import dev.leat.benchmarks.source.ProducersSource;
import java.util.Arrays;
import java.util.Optional;

/** A declaration of a graph that an annotation processor makes more sources of. */
enum CompiledWay {
    LEAT("leat", "Leat", "dev.leat", Integer.MAX_VALUE),
    LEAT_WITHOUT_BUILDER("leatWithoutBuilder", "Leat, no builder", "dev.leat", Integer.MAX_VALUE),
    LEAT_WITH_GRAPH("leatWithGraph", "Leat, no builder, graph", "dev.leat", Integer.MAX_VALUE),
    DAGGER("dagger", "Dagger", "dagger", 1_000),
    DAGGER_PRODUCERS("daggerProducers", "Dagger Producers", "dagger", 1_000);

    /** Not that of the benchmarks: their flows are on the class path. */
    private static final String PACKAGE = "compiled";

    private static final String DECLARATION = "Sums";

    private final String option;
    private final String title;
    private final String processors;
    private final int mostSteps;

    CompiledWay(String option, String title, String processors, int mostSteps) {
        this.option = option;
        this.title = title;
        this.processors = processors;
        this.mostSteps = mostSteps;
    }

    static Optional<CompiledWay> named(String option) {
        return Arrays.stream(values()).filter(way -> way.option.equals(option)).findFirst();
    }

    /** As it is called on the command line and in JSON. */
    String option() {
        return option;
    }

    String title() {
        return title;
    }

    /** The package of the processors, and of their subpackages. */
    String processors() {
        return processors;
    }

    /** Whether so many steps do not take it minutes. */
    boolean copesWith(int steps) {
        return steps <= mostSteps;
    }

    String declaration() {
        return PACKAGE + "." + DECLARATION;
    }

    String source(int steps) {
        Graph graph = Graphs.arithmetic(steps);
        return switch (this) {
            case LEAT -> FlowSource.of(graph, PACKAGE, DECLARATION, "");
            case LEAT_WITHOUT_BUILDER -> FlowSource.of(graph, PACKAGE, DECLARATION, "(replaceable = false)");
            case LEAT_WITH_GRAPH ->
                FlowSource.of(graph, PACKAGE, DECLARATION, "(replaceable = false, ways = Way.GRAPH)");
            case DAGGER -> ComponentSource.of(graph, PACKAGE, DECLARATION);
            case DAGGER_PRODUCERS -> ProducersSource.whole(graph, PACKAGE, DECLARATION);
        };
    }
}
