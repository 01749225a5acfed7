package dev.leat.benchmarks.source;

import dev.leat.benchmarks.graph.Graph;

/**
 * Who runs a graph, and which graphs. Why someone is left out of one is proven by tests and said in the documentation
 * of the benchmarks.
 */
enum Contender {
    LEAT("leat", "%1$sFlow", "%1$sFlow.create()"),
    BY_HAND("byHand"),
    BY_HAND_IN_ONE_METHOD("byHandInOneMethod"),
    LEAT_GRAPH("leatGraph", "CompiledGraphs", "CompiledGraphs.inFrames(%1$sSteps.steps())"),
    LEAT_GRAPH_IN_ONE_FRAME("leatGraphInOneFrame", "CompiledGraphs", "CompiledGraphs.inOneFrame(%1$sSteps.steps())"),
    INTERPRETED("interpreted", "Interpreted", "new Interpreted(%1$sSteps.steps())"),
    REFLECTIVE("reflective", "Reflective", "new Reflective(Graphs.named(\"%1$s\"), %1$s.class)"),
    COMPLETABLE_FUTURE("completableFuture", "CompletableFutures", "new CompletableFutures(%1$sSteps.steps())"),
    COMPLETABLE_FUTURE_ON_POOL(
            "completableFutureOnPool", "CompletableFuturesOnPool", "new CompletableFuturesOnPool(%1$sSteps.steps())"),
    REACTOR("reactor", "ReactorMonos", "new ReactorMonos(%1$sSteps.steps())"),
    RX_JAVA("rxJava", "RxJavaSingles", "new RxJavaSingles(%1$sSteps.steps())"),
    MUTINY("mutiny", "MutinyUnis", "new MutinyUnis(%1$sSteps.steps())"),
    PAR_SEQ("parSeq", "ParSeqTasks", "ParSeqTasks.direct(%1$sSteps.steps())"),
    PAR_SEQ_ON_POOL("parSeqOnPool", "ParSeqTasks", "ParSeqTasks.onPool(%1$sSteps.steps())"),
    DAGGER_PRODUCERS(
            "daggerProducers",
            "DaggerProducers",
            "DaggerProducers.direct(%1$sSteps.steps(), (x, executor) -> Dagger%1$sProduction.builder()"
                    + ".x(x).executor(executor).build().results())"),
    DAGGER_PRODUCERS_ON_POOL(
            "daggerProducersOnPool",
            "DaggerProducers",
            "DaggerProducers.onPool(%1$sSteps.steps(), (x, executor) -> Dagger%1$sProduction.builder()"
                    + ".x(x).executor(executor).build().results())");

    private final String method;
    private final String type;
    private final String creation;

    Contender(String method) {
        this(method, "", "");
    }

    Contender(String method, String type, String creation) {
        this.method = method;
        this.type = type;
        this.creation = creation;
    }

    boolean takesPart(Graph graph) {
        return switch (this) {
            case LEAT,
                    LEAT_GRAPH,
                    BY_HAND,
                    INTERPRETED,
                    REFLECTIVE,
                    COMPLETABLE_FUTURE,
                    REACTOR,
                    RX_JAVA,
                    MUTINY,
                    PAR_SEQ -> true;
            // For longer ones its processor takes its time.
            case DAGGER_PRODUCERS -> graph.size() <= 200;
            case BY_HAND_IN_ONE_METHOD -> graph.name().equals("Arithmetic1000");
            case LEAT_GRAPH_IN_ONE_FRAME, COMPLETABLE_FUTURE_ON_POOL, PAR_SEQ_ON_POOL, DAGGER_PRODUCERS_ON_POOL ->
                graph.name().equals("Arithmetic100");
        };
    }

    /** Options of the JVM besides those that all have, as the elements of an array of annotation values. */
    String jvmArguments(Graph graph) {
        // Its calls are nested as deep as the chain is long, which the usual stack of 1 MiB may be too small for.
        return this == PAR_SEQ && graph.name().startsWith("Chain") ? ", \"-Xss16m\"" : "";
    }

    /** How often half a second goes by before time is taken. Libraries have more code for HotSpot to compile. */
    int warmUps(Graph graph) {
        boolean little = this == LEAT || this == BY_HAND || this == INTERPRETED;
        return little && graph.size() < 10_000 ? 5 : 20;
    }

    /** The name of the benchmark method, and so of the contender in reports. */
    String method() {
        return method;
    }

    /** The name of the class that holds what was readied. */
    String state() {
        return Character.toUpperCase(method.charAt(0)) + method.substring(1) + "State";
    }

    /** What is readied before the runs: nothing where it is all static methods. */
    String readied(Graph graph) {
        return type.isEmpty()
                ? ""
                : "private final " + type.formatted(graph.name()) + " ready = " + creation.formatted(graph.name())
                        + ";";
    }

    String call(Graph graph) {
        return switch (this) {
            case BY_HAND -> graph.name() + "ByHand.run(x++)";
            case BY_HAND_IN_ONE_METHOD -> graph.name() + "InOneMethod.run(x++)";
            default -> "ready.run(x++)";
        };
    }
}
