package dev.leat.pictures.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Puts nodes into layers, each after those it has arrows from, and what an arrow passes on its way into the layers
 * between. Arrows from the same node share these until they have to part.
 */
final class Layering {
    /** A node, or with index -1 a place that arrows pass. */
    static final class Spot {
        final int node;
        final int layer;
        final List<Spot> before = new ArrayList<>();
        final List<Spot> after = new ArrayList<>();
        double place;

        /** The innermost group around it. */
        int group;

        /** Of two spots of a layer, that of the lower lane comes first. */
        int lane;

        Spot(int node, int layer, int group) {
            this.node = node;
            this.layer = layer;
            this.group = group;
        }
    }

    final List<List<Spot>> layers = new ArrayList<>();

    /** For each edge of the graph, the spots from its one end to the other. */
    final List<List<Spot>> ways = new ArrayList<>();

    Layering(Graph graph) {
        int[] depths = depths(graph);
        Spot[] spots = new Spot[depths.length];
        for (int node = 0; node < depths.length; node++) {
            spots[node] = add(node, depths[node], Graph.NONE);
        }
        for (int group = 0; group < graph.groups().size(); group++) {
            for (int node : graph.groups().get(group).nodes()) {
                spots[node].group = group;
            }
        }
        Map<List<Integer>, Spot> passed = new HashMap<>();
        for (Graph.Edge edge : graph.edges()) {
            List<Spot> way = new ArrayList<>(List.of(spots[edge.from()]));
            int common = common(graph, spots[edge.from()].group, spots[edge.to()].group);
            for (int layer = depths[edge.from()] + 1; layer < depths[edge.to()]; layer++) {
                int depth = layer;
                Spot passage = passed.computeIfAbsent(List.of(edge.from(), layer), key -> add(-1, depth, common));
                passage.group = common(graph, passage.group, common);
                way.add(passage);
            }
            way.add(spots[edge.to()]);
            for (int i = 1; i < way.size(); i++) {
                connect(way.get(i - 1), way.get(i));
            }
            ways.add(way);
        }
    }

    private static void connect(Spot before, Spot after) {
        if (!before.after.contains(after)) {
            before.after.add(after);
            after.before.add(before);
        }
    }

    /** The innermost group around two groups. */
    private static int common(Graph graph, int one, int other) {
        int left = one;
        int right = other;
        while (left != right) {
            // A group comes after the one around it.
            if (left > right) {
                left = graph.groups().get(left).parent();
            } else {
                right = graph.groups().get(right).parent();
            }
        }
        return left;
    }

    private Spot add(int node, int layer, int group) {
        while (layers.size() <= layer) {
            layers.add(new ArrayList<>());
        }
        Spot spot = new Spot(node, layer, group);
        spot.place = layers.get(layer).size();
        layers.get(layer).add(spot);
        return spot;
    }

    /** As early as can be; but what takes nothing comes just before the first that takes it, for shorter arrows. */
    private static int[] depths(Graph graph) {
        int[] depths = new int[graph.nodes().size()];
        List<Graph.Edge> edges = graph.edges();
        boolean moved = true;
        for (int round = 0; moved; round++) {
            if (round > depths.length) {
                throw new IllegalArgumentException("The graph has a cycle");
            }
            moved = false;
            for (Graph.Edge edge : edges) {
                if (depths[edge.to()] <= depths[edge.from()]) {
                    depths[edge.to()] = depths[edge.from()] + 1;
                    moved = true;
                }
            }
        }
        int[] pulled = depths.clone();
        IntStream.range(0, depths.length)
                .filter(node -> depths[node] == 0)
                .forEach(node -> edges.stream()
                        .filter(edge -> edge.from() == node)
                        .min(Comparator.comparingInt(edge -> depths[edge.to()]))
                        .ifPresent(first -> pulled[node] = depths[first.to()] - 1));
        return pulled;
    }
}
