package dev.leat.graph;

import dev.leat.model.CutOff;
import dev.leat.model.Node.Kind;
import dev.leat.model.Reach;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value of a graph, and how it comes about.
 *
 * @param key its name and type
 * @param calls the ways to make it, of which the first that applies does; none for what comes from outside
 * @param initial what the first run takes as made before; empty where no run takes what the run before made
 * @param isExhaustive whether one of the calls is known to apply always
 * @param isSecret whether it never appears in logs and pictures of runs
 * @param cutOff when the value made or given anew is the same to a sheet
 */
public record Node(
        Key<?> key,
        Kind kind,
        List<Call<?>> calls,
        Optional<Call<?>> initial,
        boolean isExhaustive,
        boolean isSecret,
        CutOff cutOff) {
    public Node {
        calls = List.copyOf(calls);
        if (calls.isEmpty() != (kind == Kind.INPUT || kind == Kind.DEPENDENCY)) {
            throw new IllegalArgumentException("'" + key.name() + "' " + (calls.isEmpty() ? "has no call" : "has calls")
                    + ", but is a " + kind.name().toLowerCase(Locale.ROOT));
        }
    }

    /** A value from outside. */
    public static Node input(Key<?> key) {
        return new Node(key, Kind.INPUT, List.of(), Optional.empty(), true, false, CutOff.EQUALS);
    }

    /** An injected object. */
    public static Node dependency(Key<?> key) {
        return new Node(key, Kind.DEPENDENCY, List.of(), Optional.empty(), true, true, CutOff.EQUALS);
    }

    /** A value that the first of its calls makes which applies. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    public static <T extends @Nullable Object> Node step(Key<T> key, Call<? extends T>... calls) {
        return new Node(key, Kind.STEP, List.of(calls), Optional.empty(), false, false, CutOff.EQUALS);
    }

    /** A component of a record. */
    public static <T extends @Nullable Object> Node component(Key<T> key, Call<? extends T> accessor) {
        return new Node(key, Kind.COMPONENT, List.of(accessor), Optional.empty(), false, false, CutOff.EQUALS);
    }

    /** A condition, which is made when a guard asks for it. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    public static Node condition(Key<Boolean> key, Call<Boolean>... calls) {
        return new Node(key, Kind.CONDITION, List.of(calls), Optional.empty(), false, false, CutOff.EQUALS);
    }

    /**
     * An input of what is made for one element: a value that is made, or given, around that, or was made for it before.
     * It may be absent, unless it is said to be {@linkplain #exhaustive() always} there.
     */
    public static Node around(Key<?> key) {
        return new Node(key, Kind.INPUT, List.of(), Optional.empty(), false, false, CutOff.EQUALS);
    }

    /** What is done for each element of a sequence. */
    public static Node loop(Key<Looped> key, Loop loop) {
        return new Node(key, Kind.STEP, List.of(loop.call()), Optional.empty(), false, false, CutOff.NEVER);
    }

    /** What a loop hands on. */
    public static Node result(Key<?> key, Result result) {
        Kind kind = result.reach() == Reach.REJECTED ? Kind.REJECTED : Kind.STEP;
        return new Node(key, kind, List.of(Call.of(result)), Optional.empty(), false, false, CutOff.EQUALS);
    }

    /** What is done for each element, where the node is that; empty where it is something else. */
    public Optional<Loop> loop() {
        return calls.size() == 1 ? calls.get(0).loop() : Optional.empty();
    }

    /** What it is of a loop, where it is a result of one; empty where it is something else. */
    public Optional<Result> result() {
        return calls.size() == 1 ? calls.get(0).result() : Optional.empty();
    }

    /**
     * Something that is done, by the first of its calls that applies; there is no value. Each call is one of a lambda
     * expression that returns null. Effects come last in a run, in the order in which they were declared.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    public static Node effect(Key<Void> key, Call<? extends @Nullable Void>... calls) {
        return new Node(key, Kind.EFFECT, List.of(calls), Optional.empty(), false, false, CutOff.EQUALS);
    }

    /**
     * The same, where one of the calls always applies though nothing here shows it: all cases of a type are covered.
     */
    public Node exhaustive() {
        return new Node(key, kind, calls, initial, true, isSecret, cutOff);
    }

    /** The same, never shown in logs and pictures of runs. */
    public Node secret() {
        return new Node(key, kind, calls, initial, isExhaustive, true, cutOff);
    }

    /** The step that makes what the first run takes from here as made before; empty where no run does. */
    public Optional<Node> first() {
        return initial.map(call -> new Node(key, Kind.STEP, List.of(call), Optional.empty(), true, isSecret, cutOff));
    }

    /** The same, compared in another way. */
    public Node cutOff(CutOff other) {
        return new Node(key, kind, calls, initial, isExhaustive, isSecret, other);
    }

    /** The same, whose value the first run takes from here as made before. */
    public Node initially(Call<?> first) {
        return new Node(key, kind, calls, Optional.of(first), isExhaustive, isSecret, cutOff);
    }

    /** The same, whose value a call makes that always applies. */
    Node making(Call<?> call) {
        return new Node(key, kind, List.of(call), initial, true, isSecret, cutOff);
    }

    /** The same under another key and with other calls. */
    Node with(Key<?> other, List<Call<?>> others, Optional<Call<?>> first) {
        return new Node(other, kind, others, first, isExhaustive, isSecret, cutOff);
    }

    /** Whether a value is the same as the one before it. */
    @SuppressWarnings("ReferenceEquality") // As whoever says SAME asks for.
    public boolean isSame(@Nullable Object before, @Nullable Object now) {
        Object content = content(before);
        return switch (key.isPrimitive() && cutOff == CutOff.SAME ? CutOff.EQUALS : cutOff) {
            case EQUALS -> Objects.deepEquals(content, content(now));
            case SAME -> content == content(now);
            case NEVER -> content == null && content(now) == null;
        };
    }

    private static @Nullable Object content(@Nullable Object value) {
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    /** The name of the value. */
    public String name() {
        return key.name();
    }

    /** Whether it comes from outside. */
    public boolean isGiven() {
        return calls.isEmpty();
    }

    /** Whether it is done for what it does, and makes no value. */
    public boolean isEffect() {
        return kind == Kind.EFFECT;
    }

    /** All that its calls may read of this run, each once, in order: their ports' keys, then what their guards ask. */
    public Stream<Key<?>> reads() {
        return calls.stream()
                .flatMap(call -> Stream.concat(
                        call.ports().stream().filter(port -> !port.isPrevious()).map(Port::key),
                        call.guard().conditions()))
                .distinct();
    }

    /** All that its calls read of the run before. */
    Stream<Key<?>> remembers() {
        return calls.stream()
                .flatMap(call -> call.ports().stream())
                .filter(Port::isPrevious)
                .<Key<?>>map(Port::key)
                .distinct();
    }

    @Override
    public String toString() {
        return key.toString();
    }
}
