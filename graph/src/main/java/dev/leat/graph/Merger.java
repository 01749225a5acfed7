package dev.leat.graph;

import dev.leat.graph.InvalidGraphException.Problem;
import dev.leat.model.Node.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the nodes of two graphs together. */
final class Merger {
    private Merger() {}

    static List<Node> of(List<Node> ours, List<Node> theirs) {
        Map<String, Node> all = new LinkedHashMap<>();
        ours.forEach(node -> all.put(node.name(), node));
        List<Problem> problems = new ArrayList<>();
        for (Node other : theirs) {
            Node known = all.get(other.name());
            if (known == null) {
                all.put(other.name(), other);
            } else if (meets(other, known)) {
                all.put(other.name(), hidden(other, known));
            } else if (meets(known, other) || hidden(known, other).equals(hidden(other, known))) {
                all.put(known.name(), hidden(known, other));
            } else {
                problems.add(Problems.twice(known, other));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidGraphException(problems);
        }
        return List.copyOf(all.values());
    }

    /** A node as secret as another of its name. */
    private static Node hidden(Node node, Node other) {
        return other.isSecret() ? node.secret() : node;
    }

    private static boolean meets(Node made, Node input) {
        return input.kind() == Kind.INPUT && !made.isGiven();
    }
}
