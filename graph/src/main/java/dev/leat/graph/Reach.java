package dev.leat.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds out what leads to what in a graph. */
record Reach(FlowGraph graph) {
    List<List<Node>> layers() {
        int[] layer = new int[graph.nodes().size()];
        List<List<Node>> layers = new ArrayList<>();
        for (int i = 0; i < layer.length; i++) {
            Node node = graph.nodes().get(i);
            if (node.isGiven()) {
                continue;
            }
            layer[i] = 1
                    + node.reads()
                            .mapToInt(key -> layer[graph.number(key)])
                            .max()
                            .orElse(0);
            if (layers.size() < layer[i]) {
                layers.add(new ArrayList<>());
            }
            layers.get(layer[i] - 1).add(node);
        }
        return layers.stream().map(List::copyOf).toList();
    }

    List<Node> ancestors(Node of) {
        Set<Integer> seen = new LinkedHashSet<>();
        Deque<Node> next = new ArrayDeque<>(List.of(of));
        while (!next.isEmpty()) {
            next.remove()
                    .reads()
                    .map(graph::number)
                    .filter(seen::add)
                    .forEach(read -> next.add(graph.nodes().get(read)));
        }
        return seen.stream().sorted().map(graph.nodes()::get).toList();
    }

    List<Node> descendants(Node of) {
        int first = graph.number(of.key());
        Set<Integer> reached = new LinkedHashSet<>(Set.of(first));
        for (int i = first + 1; i < graph.nodes().size(); i++) {
            if (graph.nodes().get(i).reads().map(graph::number).anyMatch(reached::contains)) {
                reached.add(i);
            }
        }
        reached.remove(first);
        return reached.stream().map(graph.nodes()::get).toList();
    }

    List<Node> path(Node from, Node to) {
        int start = graph.number(from.key());
        int end = graph.number(to.key());
        Map<Integer, Integer> towardsEnd = new HashMap<>(Map.of(end, end));
        Deque<Integer> next = new ArrayDeque<>(List.of(end));
        while (!next.isEmpty() && !towardsEnd.containsKey(start)) {
            int reader = next.remove();
            graph.nodes().get(reader).reads().map(graph::number).forEach(read -> {
                if (towardsEnd.putIfAbsent(read, reader) == null) {
                    next.add(read);
                }
            });
        }
        List<Node> path = new ArrayList<>();
        Integer step = towardsEnd.containsKey(start) ? start : null;
        while (step != null) {
            path.add(graph.nodes().get(step));
            step = step == end ? null : towardsEnd.get(step);
        }
        return path;
    }
}
