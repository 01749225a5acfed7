package dev.leat.processor.flows;

import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.fact.Fact;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.run.Inputs;
import dev.leat.graph.run.Ready;
import dev.leat.model.Node.Kind;
import dev.leat.runtime.ConditionFailedException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A run of a {@link GuardedFlow} as a graph. */
final class RunningGraph implements GuardedWay {
    /** What names start with in changed graphs. */
    static final String OTHER = "other.";

    private final FlowGraph declared;
    private final FlowGraph graph;
    private final GraphRun run;

    /** @param declared the graph as it was declared, which says what may be absent */
    RunningGraph(FlowGraph declared, FlowGraph graph, Map<String, Object> inputs) {
        this.declared = declared;
        this.graph = graph;
        Pieces.takeCalls();
        run = GraphRun.start(graph, inputs(graph, inputs));
    }

    /** Those that the graph takes. */
    static Inputs inputs(FlowGraph graph, Map<String, Object> inputs) {
        Inputs given = Inputs.none();
        for (Node input : graph.nodes(Kind.INPUT)) {
            given = given.and(anything(input.key()), inputs.get(input.name()));
        }
        return given;
    }

    @SuppressWarnings("unchecked") // The values are made for the flow.
    static Key<Object> anything(Key<?> key) {
        return (Key<Object>) key;
    }

    /** Runs what is ready in any order until nothing is. */
    void shuffle(Random random) {
        List<Ready> ready = run.ready();
        while (!ready.isEmpty()) {
            try {
                run.run(ready.get(random.nextInt(ready.size())));
            } catch (StepFailedException failed) {
                // What needs it is never ready.
            }
            ready = run.ready();
        }
    }

    boolean failed() {
        return !run.failures().isEmpty();
    }

    @Override
    public String ask(String value) {
        Key<Object> key = anything(graph.find(value).orElseThrow().key());
        try {
            return text(declared, key, run.find(key));
        } catch (StepFailedException failed) {
            return text(graph, failed);
        }
    }

    /** What the accessor of a compiled flow throws. */
    static String text(FlowGraph graph, StepFailedException failed) {
        boolean condition = graph.find(failed.value()).orElseThrow().kind() == Kind.CONDITION;
        return Failed.text(
                condition && failed.getCause() instanceof Exception cause
                        ? new ConditionFailedException(failed.value().replace(OTHER, ""), cause)
                        : failed.getCause());
    }

    /** What the accessor of a compiled flow says. */
    static String text(FlowGraph declared, Key<Object> key, Optional<Object> value) {
        boolean optional = key.type().getTypeName().startsWith("java.util.Optional<");
        if (optional) {
            return String.valueOf(value.orElse(Optional.empty()));
        }
        return String.valueOf(
                declared.mayBeAbsent(key.named(key.name().replace(OTHER, ""))) ? value : value.orElse(null));
    }

    /** By value that has several alternatives: the method of the one that made it. */
    Map<String, String> alternatives() {
        Map<String, String> methods = new HashMap<>();
        for (Fact<?> fact : run.facts()) {
            if (fact.node().kind() == Kind.STEP && fact.node().calls().size() > 1) {
                fact.call().map(Call::toString).ifPresent(method -> methods.put(fact.name(), method));
            }
        }
        return methods;
    }

    @Override
    public List<String> fired() {
        return List.of();
    }

    @Override
    public List<String> calls() {
        return Pieces.takeCalls();
    }

    @Override
    public void close() {
        run.close();
    }
}
