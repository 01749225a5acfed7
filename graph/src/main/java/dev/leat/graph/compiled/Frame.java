package dev.leat.graph.compiled;

import dev.leat.graph.FlowGraph;
import dev.leat.graph.InvalidGraphException;
import dev.leat.graph.InvalidGraphException.Problem;
import dev.leat.graph.Node;
import dev.leat.graph.code.Cell;
import dev.leat.graph.code.Values;
import dev.leat.graph.decide.Opened;
import dev.leat.graph.decide.RunProblems;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.model.Node.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one run of a {@link CompiledGraph} is given, and what it made. May serve one run after the other; belongs to one
 * thread at a time.
 */
public final class Frame {
    static final Object UNKNOWN = new Object();
    private static final Object ABSENT = new Object();

    private final CompiledGraph graph;

    private final Values values;

    /** By place, what calls take as made before; empty where the graph keeps no state. */
    private final @Nullable Object[] previous;

    /** Made when something is to be decided: most frames live for one run only. */
    private @Nullable Held held;

    private boolean hasEnded;

    Frame(CompiledGraph graph, Values values, @Nullable Object[] previous) {
        this.graph = graph;
        this.values = values;
        this.previous = previous;
    }

    /** What it holds, for whoever decides by that. */
    Held held() {
        if (held == null) {
            held = new Held(this);
        }
        return held;
    }

    void decide(int value, @Nullable Opened opened) {
        held().decide(value, opened);
    }

    StepFailedException failure(int place, int way, Throwable thrown) {
        return held().failure(place, way, thrown);
    }

    FlowGraph graph() {
        return graph.graph();
    }

    /**
     * Sets an input.
     *
     * @throws InvalidGraphException if it is of a primitive type, and the value is null
     */
    public <T extends @Nullable Object> Frame set(Slot<T> input, T value) {
        int place = input.in(graph);
        if (input.node().kind() != Kind.INPUT) {
            throw new IllegalArgumentException("'" + input.node().name()
                    + "' is no input. Fix: graph.replace(…) gives a graph in which it is made in another way");
        }
        if (value == null) {
            InvalidGraphException.throwIfAny(RunProblems.wrongInput(input.node().key(), input.node(), value).stream()
                    .toList());
        }
        keep(place, value);
        return this;
    }

    void keep(int place, @Nullable Object value) {
        Cell cell = graph.cells().get(place);
        cell.mark(null, values);
        cell.store(value, values);
    }

    void keepNothing(int place) {
        graph.cells().get(place).mark(ABSENT, values);
    }

    /**
     * The value of the last run.
     *
     * @throws NoSuchElementException if no call made it, or the last run failed, or there was none
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // The graph has compared the types; null only where they let it be.
    public <T extends @Nullable Object> T get(Slot<T> slot) {
        int place = slot.in(graph);
        require(slot.node());
        if (isAbsent(place) || !isSettled(place)) {
            throw new NoSuchElementException("'" + slot.node().name() + "' is absent: "
                    + (isAbsent(place) ? "no call that makes it applies" : "nothing has asked for it")
                    + ". Fix: find(…)");
        }
        return (T) value(place);
    }

    /**
     * The value of the last run; empty if no call made it.
     *
     * @throws NoSuchElementException if the last run failed, or there was none
     */
    @SuppressWarnings("unchecked") // The graph has compared the types.
    public <T> Optional<T> find(Slot<T> slot) {
        int place = slot.in(graph);
        require(slot.node());
        return isAbsent(place) || !isSettled(place) ? Optional.empty() : Optional.ofNullable((T) value(place));
    }

    private void require(Node node) {
        if (node.kind() != Kind.INPUT) {
            requireEnded();
        }
    }

    void requireEnded() {
        if (!hasEnded) {
            throw new NoSuchElementException(
                    "The frame holds no values: it has not run, or its last run failed. Fix: compiled.run(frame)");
        }
    }

    void requireOf(CompiledGraph by) {
        if (by != graph) {
            throw new IllegalArgumentException("The frame is of another graph. Fix: use the graph that made it");
        }
    }

    Values values() {
        return values;
    }

    /** What the run after this one takes as made before. */
    @Nullable
    Object[] kept(CompiledGraph by) {
        requireOf(by);
        @Nullable Object[] kept = previous.clone();
        for (int i = 0; i < kept.length; i++) {
            boolean isKept = graph.graph().nodes().get(i).initial().isPresent();
            if (hasEnded && isKept && isSettled(i) && !isAbsent(i) && !held().isEmptyOfItself(i)) {
                kept[i] = value(i);
            }
        }
        return kept;
    }

    /**
     * Forgets what a run decides.
     *
     * @return what gets the objects that are of the run alone; null if there are none
     */
    @Nullable
    Opened start() {
        hasEnded = false;
        requireInputs();
        for (int place : graph.decided()) {
            graph.cells().get(place).mark(UNKNOWN, values);
        }
        return graph.opens() ? new Opened(graph.graph().bindings()) : null;
    }

    private void requireInputs() {
        for (int input : graph.inputs()) {
            if (!isSettled(input)) {
                List<Problem> problems = new ArrayList<>();
                for (Node node : graph.graph().nodes(Kind.INPUT)) {
                    if (!isSettled(graph.graph().number(node.key()))) {
                        problems.add(RunProblems.missingInput(
                                graph.graph(), node, "set(" + node.name() + ", value) before it runs"));
                    }
                }
                throw new InvalidGraphException(problems);
            }
        }
    }

    void end() {
        hasEnded = true;
    }

    boolean isSettled(int place) {
        return graph.cells().get(place).mark(values) != UNKNOWN;
    }

    boolean isAbsent(int place) {
        return graph.cells().get(place).mark(values) == ABSENT;
    }

    @Nullable
    Object value(int place) {
        return graph.cells().get(place).load(values);
    }

    @Nullable
    Object previous(int place) {
        return previous[place];
    }
}
