package dev.leat.graph;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one run of a {@link CompiledGraph} is given, and what it made. May serve one run after the other; belongs to one
 * thread at a time.
 */
public final class Frame implements Deciding.Known {
    private static final Object UNKNOWN = new Object();
    private static final Object ABSENT = new Object();

    private final CompiledGraph graph;
    private final @Nullable Object[] values;

    /** Null where no call asks what is known. */
    private final @Nullable Deciding deciding;

    /** By place, what calls take as made before; empty where the graph keeps no state. */
    private final @Nullable Object[] previous;

    Frame(CompiledGraph graph, @Nullable Object[] values, boolean decides, @Nullable Object[] previous) {
        this.graph = graph;
        this.values = values;
        this.previous = previous;
        deciding = decides ? new Deciding(graph.graph(), this) : null;
    }

    /** Sets an input. */
    public <T extends @Nullable Object> Frame set(Slot<T> input, T value) {
        int place = input.in(graph);
        if (input.node().kind() != Node.Kind.INPUT) {
            throw new IllegalArgumentException("'" + input.node().name()
                    + "' is no input. Fix: graph.replace(…) gives a" + " graph in which it is made in another way");
        }
        values[place] = value;
        return this;
    }

    /**
     * The value of the last run.
     *
     * @throws NoSuchElementException if no call made it
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // The graph has compared the types; null only where they let it be.
    public <T extends @Nullable Object> T get(Slot<T> slot) {
        Object value = values[slot.in(graph)];
        if (value == ABSENT || value == UNKNOWN) {
            throw new NoSuchElementException("'" + slot.node().name() + "' is absent: "
                    + (value == ABSENT ? "no call that makes it applies" : "nothing has asked for it")
                    + ". Fix: find(…)");
        }
        return (T) value;
    }

    /** The value of the last run; empty if no call made it. */
    @SuppressWarnings("unchecked") // The graph has compared the types.
    public <T> Optional<T> find(Slot<T> slot) {
        Object value = values[slot.in(graph)];
        return value == ABSENT || value == UNKNOWN ? Optional.empty() : Optional.ofNullable((T) value);
    }

    @Nullable
    Object[] values() {
        return values;
    }

    /** What the run after this one takes as made before. */
    @Nullable
    Object[] kept(CompiledGraph by) {
        if (by != graph) {
            throw new IllegalArgumentException(
                    "The frame is of another graph. Fix: frameAfter(…) of the graph that ran it");
        }
        @Nullable Object[] kept = previous.clone();
        for (int i = 0; i < kept.length; i++) {
            boolean isKept = graph.graph().nodes().get(i).initial().isPresent();
            if (isKept && values[i] != ABSENT && values[i] != UNKNOWN) {
                kept[i] = values[i];
            }
        }
        return kept;
    }

    /** Before a run: forgets what calls that ask what is known made. */
    void forget(int[] places) {
        for (int place : places) {
            values[place] = UNKNOWN;
        }
    }

    /** Makes a value, and the conditions that it turns out to need. */
    void decide(int node) {
        if (deciding == null) {
            throw new IllegalStateException("nothing to decide");
        }
        Decision decision = deciding.decide(node);
        while (decision instanceof Decision.Needs needs) {
            decide(needs.node());
            decision = deciding.decide(node);
        }
        Node made = graph.graph().nodes().get(node);
        if (decision instanceof Decision.Take take) {
            Call<?> call = made.calls().get(take.way());
            try {
                values[node] = call.body().invoke(deciding.arguments(node, take.way()));
            } catch (Throwable thrown) { // An error, too, is what the step came to.
                throw graph.failure(made, call, values, thrown);
            }
        } else if (decision instanceof Decision.Unmatched) {
            Call<?> last = made.calls().get(made.calls().size() - 1);
            throw graph.failure(made, last, values, Decision.unmatched(made));
        } else {
            values[node] = Types.isOptional(made.key().type()) ? Optional.empty() : ABSENT;
        }
    }

    @Override
    public boolean isSettled(int node) {
        return values[node] != UNKNOWN;
    }

    @Override
    public boolean isAbsent(int node) {
        return values[node] == ABSENT;
    }

    @Override
    public @Nullable Object value(int node) {
        return values[node];
    }

    @Override
    public @Nullable Object previous(int node) {
        return previous[node];
    }
}
