package dev.leat.graph.layout;

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

        Spot(int node, int layer) {
            this.node = node;
            this.layer = layer;
        }
    }

    final List<List<Spot>> layers = new ArrayList<>();

    /** For each edge of the graph, the spots from its one end to the other. */
    final List<List<Spot>> ways = new ArrayList<>();

    Layering(Graph graph) {
        int[] depths = depths(graph);
        Spot[] spots = new Spot[depths.length];
        for (int node = 0; node < depths.length; node++) {
            spots[node] = add(node, depths[node]);
        }
        Map<List<Integer>, Spot> passed = new HashMap<>();
        for (Graph.Edge edge : graph.edges()) {
            List<Spot> way = new ArrayList<>(List.of(spots[edge.from()]));
            for (int layer = depths[edge.from()] + 1; layer < depths[edge.to()]; layer++) {
                int depth = layer;
                way.add(passed.computeIfAbsent(List.of(edge.from(), layer), key -> add(-1, depth)));
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

    private Spot add(int node, int layer) {
        while (layers.size() <= layer) {
            layers.add(new ArrayList<>());
        }
        Spot spot = new Spot(node, layer);
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
