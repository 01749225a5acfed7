package dev.leat.graph.layout;

import java.util.List;

/**
 * Where everything goes.
 *
 * @param width of the whole
 * @param height of the whole
 * @param centres of the nodes, in the graph's order
 * @param paths of the edges, in the graph's order. The points come in pairs: a curve leads from the first of a pair to
 *     its second, and a straight line, across a layer, on to the next pair
 */
public record Drawing(double width, double height, List<Point> centres, List<List<Point>> paths) {
    public Drawing {
        centres = List.copyOf(centres);
        paths = List.copyOf(paths);
    }

    /** A place, from the upper left corner. */
    public record Point(double x, double y) {}
}
