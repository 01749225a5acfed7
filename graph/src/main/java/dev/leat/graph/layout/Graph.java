package dev.leat.graph.layout;

import java.util.List;

/**
 * What is to be drawn. It has no cycles.
 *
 * @param nodes each node's size
 * @param edges between nodes, by their places in the list
 */
public record Graph(List<Size> nodes, List<Edge> edges) {
    public Graph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** How large a node is. */
    public record Size(double width, double height) {}

    /** An arrow from a node to another. */
    public record Edge(int from, int to) {}

    /** The way the arrows point. */
    public enum Direction {
        RIGHT,
        DOWN
    }
}
