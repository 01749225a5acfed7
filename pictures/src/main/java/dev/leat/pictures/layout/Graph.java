package dev.leat.pictures.layout;

import java.util.List;

/**
 * What is to be drawn. It has no cycles.
 *
 * @param nodes each node's size
 * @param edges between nodes, by their places in the list
 * @param groups each after the one in which it lies
 */
public record Graph(List<Size> nodes, List<Edge> edges, List<Group> groups) {
    /** The group of what is in none. */
    public static final int NONE = -1;

    public Graph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        groups = List.copyOf(groups);
    }

    /** Without groups. */
    public Graph(List<Size> nodes, List<Edge> edges) {
        this(nodes, edges, List.of());
    }

    /**
     * Nodes that stand in one frame, and nothing else in it.
     *
     * @param parent the place of the group around it, or {@link #NONE}
     * @param nodes the nodes that are in it and in none of its groups
     * @param title how wide its title is
     */
    public record Group(int parent, List<Integer> nodes, double title) {
        public Group {
            nodes = List.copyOf(nodes);
        }
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
