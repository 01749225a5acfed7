package dev.leat.graph.fact;

import dev.leat.graph.Call;
import dev.leat.graph.Node;
import dev.leat.graph.Result;
import dev.leat.graph.value.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value that was made or given, and where it came from.
 *
 * @param id tells it from all other facts, of whatever run
 * @param node whose value it is
 * @param value the value; null where it may be
 * @param way which of the node's calls made it, from 0; -1 for what was given, -2 for an {@code Optional} that is empty
 *     because no call applied
 * @param from the facts that the call took, each once, in the order of its ports
 * @param because the conditions that its guard was found to hold by
 * @param <T> the type of the value
 */
public record Fact<T>(Id id, Node node, @Nullable T value, int way, List<Fact<?>> from, List<Fact<?>> because) {
    /** The way to what was given. */
    public static final int GIVEN = -1;

    /** The way to an {@code Optional} that is empty because no call applied. */
    public static final int NOBODY = -2;

    public Fact {
        from = List.copyOf(from);
        because = List.copyOf(because);
    }

    /** Stands where a value would that is not known. */
    private enum Withheld {
        VALUE
    }

    /** A fact of a secret value, without the value. */
    @SuppressWarnings("unchecked") // Nobody gets to see it as a value.
    public static <T> Fact<T> withheld(Id id, Node node, int way, List<Fact<?>> from, List<Fact<?>> because) {
        return new Fact<>(id, node, (T) Withheld.VALUE, way, from, because);
    }

    /**
     * The value; null where it may be.
     *
     * @throws NotRecordedException if it {@link #isWithheld()}
     */
    @Override
    public @Nullable T value() {
        if (isWithheld()) {
            throw new NotRecordedException("'" + name() + "' is secret, so its value was not recorded. "
                    + "Fix: look at where it came from, or ask a run that goes on");
        }
        return value;
    }

    /** Whether the value was kept out of the record that this was read from. */
    public boolean isWithheld() {
        return value == Withheld.VALUE;
    }

    /**
     * What tells facts apart: 122 random bits for each run, and within a run the name.
     *
     * @param run chosen at random (RFC 9562, version 4)
     * @param value the name of the value
     */
    public record Id(UUID run, String value) {
        @Override
        public String toString() {
            return run + "/" + value;
        }
    }

    /** What a run was given, or is only known to have made. */
    public static Fact<?> given(UUID run, Node node, @Nullable Object value) {
        return new Fact<>(new Id(run, node.name()), node, value, GIVEN, List.of(), List.of());
    }

    /** The name of the value. */
    public String name() {
        return node.name();
    }

    /** The call that made it; none if it was given, or is an {@code Optional} that is empty because no call applied. */
    public Optional<Call<?>> call() {
        return way < 0 ? Optional.empty() : Optional.of(node.calls().get(way));
    }

    /** All that it comes from: what its call took, then the conditions. */
    public List<Fact<?>> sources() {
        return Stream.<Fact<?>>concat(from.stream(), because.stream()).toList();
    }

    /**
     * The same for people: where that is what a loop has made, the values of its elements that are part of this one, or
     * that it was chosen from.
     */
    public List<Fact<?>> origins() {
        List<Fact<?>> origins = new ArrayList<>();
        Result result = call().flatMap(Call::result).orElse(null);
        for (Fact<?> source : from) {
            if (result != null && source.value instanceof Elements made) {
                origins.addAll(made.facts(result));
            } else {
                origins.add(source);
            }
        }
        return origins;
    }

    /** What it is called among the values of its run: its name, and the places of the elements that it is of. */
    public String label() {
        return id.value();
    }

    /** Whether it came from outside. */
    public boolean isGiven() {
        return way == GIVEN;
    }

    /**
     * The value as text, or a placeholder if it is secret or its {@code toString()} throws; of an effect that it is
     * done.
     */
    public String shown() {
        if (node.isEffect()) {
            return "done";
        }
        if (node.isSecret() || isWithheld()) {
            return Shown.SECRET;
        }
        return Shown.value(value);
    }

    /** Where it came from, back to the inputs, but no further than 20 values away; printed, it is a tree. */
    public Lineage lineage() {
        return lineage(Lineage.USUAL_DEPTH);
    }

    /**
     * Where it came from.
     *
     * @param depth how many values away it ends
     */
    public Lineage lineage(int depth) {
        return new Lineage(this, depth);
    }

    /** Facts are equal if their ids are: what they came from need not be looked through. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fact<?> that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return label() + " = " + shown();
    }
}
