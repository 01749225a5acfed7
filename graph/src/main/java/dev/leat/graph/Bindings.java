package dev.leat.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a graph is given for good: objects for its dependencies, and values that replace those that it would make. Never
 * changes; each method gives another.
 */
public final class Bindings {
    private static final Bindings NONE = new Bindings(Map.of(), Map.of());

    private final Map<String, Bound> objects;
    private final Map<String, UnaryOperator<Node>> nodes;

    private Bindings(Map<String, Bound> objects, Map<String, UnaryOperator<Node>> nodes) {
        this.objects = objects;
        this.nodes = nodes;
    }

    /** Nothing. */
    public static Bindings none() {
        return NONE;
    }

    /** The same and an object for a dependency. */
    public <T extends @Nullable Object> Bindings object(Key<T> dependency, T object) {
        return bound(dependency, new Bound(() -> object, false));
    }

    /**
     * The same and an object for a dependency that each run gets when it first needs it, and closes if it can be
     * closed.
     */
    public <T extends @Nullable Object> Bindings perRun(Key<T> dependency, Supplier<? extends T> provider) {
        return bound(dependency, new Bound(provider, true));
    }

    private Bindings bound(Key<?> dependency, Bound object) {
        return new Bindings(with(dependency, object, objects), nodes);
    }

    /** The same and a value that is there without being made. */
    public <T extends @Nullable Object> Bindings value(Key<T> made, T value) {
        Call<T> call = Call.of(() -> value);
        return new Bindings(objects, with(made, node -> node.making(call), nodes));
    }

    /** The same and a value that the first run takes as made before. */
    public <T extends @Nullable Object> Bindings initial(Key<T> kept, T value) {
        Call<T> call = Call.of(() -> value);
        UnaryOperator<Node> before = nodes.getOrDefault(kept.name(), node -> node);
        return new Bindings(objects, with(kept, node -> before.apply(node).initially(call), nodes));
    }

    private static <V> Map<String, V> with(Key<?> key, V value, Map<String, V> some) {
        Map<String, V> more = new HashMap<>(some);
        more.put(key.name(), value);
        return more;
    }

    /** With these and those of another, whose objects go first. */
    Bindings and(Bindings other) {
        Map<String, Bound> all = new HashMap<>(objects);
        all.putAll(other.objects);
        return new Bindings(all, nodes);
    }

    /** Under other names. */
    Bindings renamed(Map<String, String> names) {
        Map<String, Bound> renamed = new HashMap<>();
        objects.forEach((name, object) -> renamed.put(names.getOrDefault(name, name), object));
        return new Bindings(renamed, nodes);
    }

    /** The node as it is bound. */
    Node apply(Node node) {
        if (node.loop().isPresent()) {
            Loop loop = node.loop().get();
            return Node.loop(FlowGraph.asLoop(node), loop.inside(loop.inside().bind(this)));
        }
        return node.isGiven()
                ? node
                : nodes.getOrDefault(node.name(), same -> same).apply(node);
    }

    /** The object for a dependency; empty if there is none. */
    public Optional<Bound> of(Node dependency) {
        return Optional.ofNullable(objects.get(dependency.name()));
    }

    /**
     * The object for a dependency.
     *
     * @param perRun whether each run gets its own
     */
    public record Bound(Supplier<?> provider, boolean perRun) {}
}
