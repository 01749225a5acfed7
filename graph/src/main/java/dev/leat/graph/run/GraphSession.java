package dev.leat.graph.run;

import dev.leat.graph.FlowGraph;
import dev.leat.graph.InvalidGraphException;
import dev.leat.graph.Node;
import dev.leat.graph.fact.Fact;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.model.Node.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs of a graph one after the other, each of which takes what the one before it made.
 *
 * <p>Thread-safe: runs wait for each other, and none is lost. A run that fails leaves everything as it was before.
 */
public final class GraphSession {
    private final FlowGraph graph;
    private final int runs;
    private Map<String, Fact<?>> kept;
    private boolean strict;

    private GraphSession(FlowGraph graph, int runs) {
        this.graph = graph;
        this.runs = runs;
        kept = initial(graph);
    }

    /**
     * A session, in which each run takes what the one before it made. Lineage leads back to the end of the run before.
     *
     * @throws InvalidGraphException if a dependency is not bound
     * @throws StepFailedException if a call that makes an initial value throws
     */
    public static GraphSession open(FlowGraph graph) {
        return open(graph, 0);
    }

    /**
     * The same with longer lineage, which keeps more values in memory.
     *
     * @param runs how many runs before the last one lineage leads back to
     */
    public static GraphSession open(FlowGraph graph, int runs) {
        return new GraphSession(graph, runs);
    }

    /** The calls that make initial values are a graph of their own. */
    private static Map<String, Fact<?>> initial(FlowGraph graph) {
        List<Node> nodes = new ArrayList<>(graph.nodes(Kind.DEPENDENCY));
        for (Node node : graph.nodes()) {
            node.first().ifPresent(nodes::add);
        }
        FlowGraph initial = FlowGraph.of(graph.name(), nodes).bind(graph.bindings());
        Map<String, Fact<?>> kept = new HashMap<>();
        try (GraphRun run = GraphRun.start(initial, Inputs.none())) {
            run.toEnd();
            run.facts().forEach(fact -> kept.put(fact.name(), fact));
        }
        return kept;
    }

    /**
     * From now on, a run that makes none of a value which is kept is not kept: that is a {@link ValueNotMadeException}.
     */
    public synchronized GraphSession strict() {
        strict = true;
        return this;
    }

    /**
     * Runs everything and keeps what the next run takes.
     *
     * @throws StepFailedException if a step fails: for the first, with the others suppressed. Nothing is kept then
     */
    public GraphRun run(Inputs inputs) {
        synchronized (this) {
            GraphRun run = start(inputs);
            try (run) {
                run.toEnd();
            }
            keep(run);
            return run;
        }
    }

    /**
     * A run after the last one that was kept, of which nothing has run yet. Whether it is {@linkplain #keep kept} is
     * open.
     */
    public synchronized GraphRun start(Inputs inputs) {
        return new GraphRun(graph, inputs, kept);
    }

    /**
     * Keeps what a run made for the next one. What it made none of stays as it was.
     *
     * @throws IllegalStateException if the run has started before another was kept, or is of another session
     */
    public synchronized void keep(GraphRun run) {
        if (!run.startedAfter(kept)) {
            throw new IllegalStateException("Another run was kept since this one started, which would be lost."
                    + " Fix: start a run after it, with start(inputs)");
        }
        List<Node> stayed = run.stayed();
        if (strict && !stayed.isEmpty()) {
            throw new ValueNotMadeException(stayed);
        }
        Map<String, Fact<?>> next = new HashMap<>(kept);
        List<Fact<?>> made = run.facts().stream()
                .filter(fact -> kept.containsKey(fact.name()) && !stayed.contains(fact.node()))
                .toList();
        new Shortener(runs).of(made).forEach(fact -> next.put(fact.name(), fact));
        kept = next;
    }

    /** What the next run takes of the one before. */
    public synchronized Map<String, Fact<?>> state() {
        return Map.copyOf(kept);
    }
}
