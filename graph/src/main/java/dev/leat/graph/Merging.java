package dev.leat.graph;

import dev.leat.graph.InvalidGraphException.Problem;
import dev.leat.graph.Node.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the nodes of two graphs together. */
final class Merging {
    private Merging() {}

    static List<Node> of(List<Node> ours, List<Node> theirs) {
        Map<String, Node> all = new LinkedHashMap<>();
        ours.forEach(node -> all.put(node.name(), node));
        List<Problem> problems = new ArrayList<>();
        for (Node other : theirs) {
            Node known = all.get(other.name());
            if (known == null || meets(other, known)) {
                all.put(other.name(), other);
            } else if (!known.equals(other) && !meets(known, other)) {
                problems.add(Problems.twice(known, other));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidGraphException(problems);
        }
        return List.copyOf(all.values());
    }

    private static boolean meets(Node made, Node input) {
        return input.kind() == Kind.INPUT && !made.isGiven();
    }
}
