package dev.leat.graph;

import dev.leat.graph.InvalidGraphException.Problem;
import dev.leat.graph.Node.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one run of a {@link CompiledGraph} is given, and what it made. May serve one run after the other; belongs to one
 * thread at a time.
 */
public final class Frame {
    /** What to do about an input that is not set. */
    static final String SET = "set(%s, value) before it runs";

    static final Object UNKNOWN = new Object();
    private static final Object ABSENT = new Object();
    private static final int[] NONE = {};

    private final CompiledGraph graph;

    /** By place; of a value that is in the bits, whether it is unknown. */
    private final @Nullable Object[] references;

    private final long[] bits;

    /** By place, what calls take as made before; empty where the graph keeps no state. */
    private final @Nullable Object[] previous;

    /** Made when something is to be decided: most frames live for one run only. */
    private @Nullable Deciding deciding;

    /** What waits for others when something is decided. */
    private final int[] waiting;

    private boolean hasEnded;

    Frame(CompiledGraph graph, @Nullable Object[] references, long[] bits, @Nullable Object[] previous) {
        this.graph = graph;
        this.references = references;
        this.bits = bits;
        this.previous = previous;
        waiting = graph.decided().length == 0 ? NONE : new int[graph.decided().length];
    }

    private Deciding deciding() {
        if (deciding == null) {
            deciding = new Deciding(graph.graph(), known());
        }
        return deciding;
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
            InvalidGraphException.throwIfAny(Problems.wrongInput(input.node().key(), input.node(), value).stream()
                    .toList());
        }
        keep(place, value);
        return this;
    }

    private void keep(int place, @Nullable Object value) {
        references[place] = null;
        graph.cells().get(place).store(references, bits, value);
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
        if (references[place] == ABSENT || references[place] == UNKNOWN) {
            throw new NoSuchElementException("'" + slot.node().name() + "' is absent: "
                    + (references[place] == ABSENT ? "no call that makes it applies" : "nothing has asked for it")
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

    @Nullable
    Object[] references() {
        return references;
    }

    long[] bits() {
        return bits;
    }

    /** What the run after this one takes as made before. */
    @Nullable
    Object[] kept(CompiledGraph by) {
        requireOf(by);
        @Nullable Object[] kept = previous.clone();
        for (int i = 0; i < kept.length; i++) {
            boolean isKept = graph.graph().nodes().get(i).initial().isPresent();
            if (hasEnded && isKept && isSettled(i) && !isAbsent(i) && !isEmptyOfItself(i)) {
                kept[i] = value(i);
            }
        }
        return kept;
    }

    /** Whether an {@code Optional} is empty because no call made it. Which call did follows from the other values. */
    private boolean isEmptyOfItself(int place) {
        return value(place) instanceof Optional<?> optional
                && optional.isEmpty()
                && deciding().decide(place) instanceof Decision.Absent;
    }

    /**
     * Forgets what a run decides.
     *
     * @return what gets the objects that are of the run alone; null if there are none
     */
    @Nullable
    Injected start() {
        hasEnded = false;
        requireInputs();
        for (int place : graph.decided()) {
            references[place] = UNKNOWN;
        }
        return graph.opens() ? new Injected(graph.graph().bindings()) : null;
    }

    private void requireInputs() {
        for (int input : graph.inputs()) {
            if (references[input] == UNKNOWN) {
                List<Problem> problems = new ArrayList<>();
                for (Node node : graph.graph().nodes(Kind.INPUT)) {
                    if (!isSettled(graph.graph().number(node.key()))) {
                        problems.add(Problems.missingInput(graph.graph(), node, SET.formatted(node.name())));
                    }
                }
                throw new InvalidGraphException(problems);
            }
        }
    }

    void end() {
        hasEnded = true;
    }

    /** Makes a value, and what it turns out to need; with a stack of its own, as that may be a long way. */
    void decide(int value, @Nullable Injected injected) {
        waiting[0] = value;
        int depth = 1;
        while (depth > 0) {
            int next = waiting[depth - 1];
            Node node = graph.graph().nodes().get(next);
            if (node.kind() == Kind.DEPENDENCY) {
                keep(next, Objects.requireNonNull(injected).get(node));
                depth--;
                continue;
            }
            Decision decision = deciding().decide(next);
            if (decision instanceof Decision.Needs needs) {
                waiting[depth++] = needs.node();
            } else {
                settle(next, node, decision);
                depth--;
            }
        }
    }

    private void settle(int place, Node node, Decision decision) {
        if (decision instanceof Decision.Unmatched) {
            throw failure(place, node.calls().size() - 1, Decision.unmatched(node));
        }
        if (!(decision instanceof Decision.Take take)) {
            references[place] = Types.isOptional(node.key().type()) ? Optional.empty() : ABSENT;
            return;
        }
        Outcome outcome = Outcome.of(node, take.way(), deciding().arguments(place, take.way()));
        Throwable thrown = outcome.thrown();
        if (thrown != null) {
            throw failure(place, take.way(), thrown);
        }
        keep(place, outcome.value());
    }

    StepFailedException failure(int place, int way, Throwable thrown) {
        return deciding().failure(place, way, thrown);
    }

    private boolean isSettled(int place) {
        return references[place] != UNKNOWN;
    }

    private boolean isAbsent(int place) {
        return references[place] == ABSENT;
    }

    private @Nullable Object value(int place) {
        return graph.cells().get(place).load(references, bits);
    }

    /** What it holds, for whoever decides by that. */
    Deciding.Known known() {
        return new Held();
    }

    private final class Held implements Deciding.Known {
        @Override
        public boolean isSettled(int node) {
            return Frame.this.isSettled(node);
        }

        @Override
        public boolean isAbsent(int node) {
            return Frame.this.isAbsent(node);
        }

        @Override
        public @Nullable Object value(int node) {
            return Frame.this.value(node);
        }

        @Override
        public @Nullable Object previous(int node) {
            return previous[node];
        }
    }
}
