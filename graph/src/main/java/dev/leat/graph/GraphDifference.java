package dev.leat.graph;

import dev.leat.model.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one graph has and another has not.
 *
 * @param added what only the second has
 * @param removed what only the first has
 * @param changed what both have, but not alike
 */
public record GraphDifference(List<Node> added, List<Node> removed, List<Change> changed) {
    public GraphDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /**
     * A value that comes about in two ways.
     *
     * @param what of it is different, such as {@code type} or {@code guard}; never empty
     */
    public record Change(Node before, Node after, List<String> what) {
        public Change {
            what = List.copyOf(what);
        }

        @Override
        public String toString() {
            return "~ " + after.name() + " (" + String.join(", ", what) + ")";
        }
    }

    /** Whether both graphs are alike. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    static GraphDifference between(FlowGraph before, FlowGraph after) {
        List<Change> changed = new ArrayList<>();
        for (Node old : before.nodes()) {
            Optional<Node> now = after.find(old.name());
            if (now.isPresent() && !now.get().equals(old)) {
                changed.add(new Change(old, now.get(), what(old, now.get())));
            }
        }
        return new GraphDifference(missing(after, before), missing(before, after), changed);
    }

    private static List<Node> missing(FlowGraph from, FlowGraph in) {
        return from.nodes().stream()
                .filter(node -> in.find(node.name()).isEmpty())
                .toList();
    }

    private static List<String> what(Node before, Node after) {
        List<String> what = new ArrayList<>();
        compare(before.kind(), after.kind(), "kind", what);
        compare(before.key().type(), after.key().type(), "type", what);
        compare(reads(before), reads(after), "what it takes", what);
        compare(guards(before), guards(after), "guard", what);
        compare(bodies(before), bodies(after), "code", what);
        compare(before.initial(), after.initial(), "initial value", what);
        compare(
                List.of(before.isExhaustive(), before.isSecret()),
                List.of(after.isExhaustive(), after.isSecret()),
                "exhaustive or secret",
                what);
        return what.isEmpty() ? List.of("where it comes from") : what;
    }

    private static void compare(Object before, Object after, String name, List<String> what) {
        if (!before.equals(after)) {
            what.add(name);
        }
    }

    private static List<List<Port<?>>> reads(Node node) {
        return node.calls().stream().<List<Port<?>>>map(Call::ports).toList();
    }

    private static List<Guard<Key<Boolean>>> guards(Node node) {
        return node.calls().stream().<Guard<Key<Boolean>>>map(Call::guard).toList();
    }

    private static List<Body> bodies(Node node) {
        return node.calls().stream().map(Call::body).toList();
    }

    /** A line for each difference: {@code +} added, {@code -} removed, {@code ~} changed. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        removed.forEach(node -> lines.add("- " + node));
        added.forEach(node -> lines.add("+ " + node));
        changed.forEach(change -> lines.add(change.toString()));
        return String.join("\n", lines);
    }
}
