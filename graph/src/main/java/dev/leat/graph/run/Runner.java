package dev.leat.graph.run;

import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Loop;
import dev.leat.graph.Node;
import dev.leat.graph.decide.Decider;
import dev.leat.graph.decide.Decision;
import dev.leat.graph.decide.Maker;
import dev.leat.graph.decide.Outcome;
import dev.leat.graph.decide.Places;
import dev.leat.graph.fact.Fact;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.graph.fact.Surroundings;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the calls of a run, each once at most, and keeps what they came to. */
final class Runner implements Maker, Surroundings {
    private final FlowGraph graph;
    private final Knowledge known;
    private final Decider decider;
    private final Places waiting = new Places();

    Runner(FlowGraph graph, Knowledge known) {
        this.graph = graph;
        this.known = known;
        decider = new Decider(graph, known);
    }

    /** Whether it has still to be found out what the value is. */
    boolean isOpen(int value) {
        return !known.isSettled(value) && known.failure(value) == null;
    }

    Decision decide(int value) {
        Node decided = graph.nodes().get(value);
        Decision decision = decider.decide(value);
        if (decision instanceof Decision.Unmatched) {
            throw fail(value, decided.calls().get(decided.calls().size() - 1), Decision.unmatched(decided));
        }
        if (decision instanceof Decision.Absent) {
            known.knowNothing(decided);
        }
        return decision;
    }

    /**
     * Makes a value and what it needs, unless it is known.
     *
     * @throws StepFailedException if a step that it needs fails, or has failed
     */
    void demand(int value) {
        makeAll(value, waiting);
    }

    @Override
    public int make(int value) {
        StepFailedException failed = known.failure(value);
        if (failed != null) {
            throw failed;
        }
        if (!known.isSettled(value)) {
            Decision decision = decide(value);
            if (decision instanceof Decision.Needs needs) {
                return needs.node();
            }
            if (decision instanceof Decision.Take take) {
                make(value, take.way());
            }
        }
        return DONE;
    }

    Fact<?> make(int value, int way) {
        return graph.nodes().get(value).loop().isPresent()
                ? keep(value, way, looped(value))
                : keep(value, way, Outcome.of(graph.nodes().get(value), way, arguments(value, way)));
    }

    private Outcome looped(int value) {
        try {
            return new Outcome(loop(value).toEnd(), null);
        } catch (Throwable thrown) { // An error, too, is what the step came to.
            return new Outcome(null, thrown);
        }
    }

    /** Begins a loop. */
    LoopRunner loop(int value) throws Exception {
        Loop loop = graph.nodes().get(value).loop().orElseThrow();
        return new LoopRunner(loop, this, known);
    }

    /** What folds of the element found. */
    Map<String, Fact<?>> previous() {
        return known.previous();
    }

    @Override
    public UUID run() {
        return known.run();
    }

    @Override
    public @Nullable Fact<?> find(String value) {
        int place = graph.number(value);
        if (isOpen(place) || known.failure(place) != null) {
            makeAll(place, new Places()); // A loop asks for it, while something waits for the loop.
        }
        return known.fact(place);
    }

    @Nullable
    Object[] arguments(int value, int way) {
        return decider.arguments(value, way);
    }

    Fact<?> keep(int value, int way, Outcome outcome) {
        Node node = graph.nodes().get(value);
        Throwable thrown = outcome.thrown();
        if (thrown != null) {
            throw fail(value, node.calls().get(way), thrown);
        }
        return known.know(node, outcome.value(), way, decider.asked(value, way));
    }

    private StepFailedException fail(int value, Call<?> call, Throwable thrown) {
        StepFailedException failure =
                new StepFailedException(graph.nodes().get(value), call, known.taken(call), thrown);
        known.fail(value, failure);
        return failure;
    }
}
