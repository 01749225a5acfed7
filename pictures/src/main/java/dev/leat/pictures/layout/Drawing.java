package dev.leat.pictures.layout;

import java.util.List;

/**
 * Where everything goes.
 *
 * @param width of the whole
 * @param height of the whole
 * @param centres of the nodes, in the graph's order
 * @param paths of the edges, in the graph's order. The points come in pairs: a curve leads from the first of a pair to
 *     its second, and a straight line, across a layer, on to the next pair
 * @param frames around the groups, in the graph's order
 */
public record Drawing(double width, double height, List<Point> centres, List<List<Point>> paths, List<Frame> frames) {
    public Drawing {
        centres = List.copyOf(centres);
        paths = List.copyOf(paths);
        frames = List.copyOf(frames);
    }

    /** Without frames. */
    public Drawing(double width, double height, List<Point> centres, List<List<Point>> paths) {
        this(width, height, centres, paths, List.of());
    }

    /** A frame, from its upper left corner. */
    public record Frame(double x, double y, double width, double height) {}

    /** A place, from the upper left corner. */
    public record Point(double x, double y) {}
}
