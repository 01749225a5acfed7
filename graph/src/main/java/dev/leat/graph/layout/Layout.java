package dev.leat.graph.layout;

import dev.leat.graph.layout.Drawing.Point;
import dev.leat.graph.layout.Graph.Direction;
import dev.leat.graph.layout.Layering.Spot;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a graph in layers, all arrows pointing one way. The same graph always gives the same drawing.
 *
 * <p>The three steps are Sugiyama's: layers, then the order in each, then the distances. We take no library for them:
 * those of a permitted licence that lay out layers are no longer looked after and need the desktop's classes.
 */
public final class Layout {
    private static final double BETWEEN_LAYERS = 48;
    private static final double BETWEEN_NODES = 14;

    /** How wide an arrow's way is that passes a layer. */
    private static final double PASSAGE = 6;

    private final Graph graph;
    private final boolean right;
    private final Layering layering;
    private final List<Double> middles = new ArrayList<>();
    private final List<Double> depths = new ArrayList<>();

    private Layout(Graph graph, Direction direction) {
        this.graph = graph;
        this.right = direction == Direction.RIGHT;
        this.layering = new Layering(graph);
    }

    /** Lays out a graph. */
    public static Drawing of(Graph graph, Direction direction) {
        return new Layout(graph, direction).draw();
    }

    private Drawing draw() {
        Order.improve(layering.layers);
        Placement.place(layering.layers, this::breadth, BETWEEN_NODES);
        double length = stack();
        double start = edge(-1);
        double end = edge(1);
        Point[] centres = new Point[graph.nodes().size()];
        for (List<Spot> layer : layering.layers) {
            for (Spot spot : layer) {
                spot.place -= start;
                if (spot.node >= 0) {
                    centres[spot.node] = point(middles.get(spot.layer), spot.place);
                }
            }
        }
        List<List<Point>> paths = layering.ways.stream().map(this::path).toList();
        Point size = point(length, end - start);
        return new Drawing(size.x(), size.y(), List.of(centres), paths);
    }

    /** Puts the layers one after the other. */
    private double stack() {
        double length = 0;
        for (List<Spot> layer : layering.layers) {
            double depth = layer.stream().mapToDouble(this::depth).max().orElse(0);
            length += middles.isEmpty() ? 0 : BETWEEN_LAYERS;
            middles.add(length + depth / 2);
            depths.add(depth);
            length += depth;
        }
        return length;
    }

    /** The least or the greatest place that anything reaches. */
    private double edge(int sign) {
        return sign
                * layering.layers.stream()
                        .flatMap(List::stream)
                        .mapToDouble(spot -> sign * spot.place + breadth(spot) / 2)
                        .max()
                        .orElse(0);
    }

    private List<Point> path(List<Spot> way) {
        List<Point> points = new ArrayList<>();
        for (Spot spot : way) {
            double half = (spot.node < 0 ? depths.get(spot.layer) : depth(spot)) / 2;
            points.add(point(middles.get(spot.layer) - half, spot.place));
            points.add(point(middles.get(spot.layer) + half, spot.place));
        }
        return List.copyOf(points.subList(1, points.size() - 1));
    }

    private Point point(double along, double across) {
        return right ? new Point(along, across) : new Point(across, along);
    }

    private double breadth(Spot spot) {
        if (spot.node < 0) {
            return PASSAGE;
        }
        Graph.Size size = graph.nodes().get(spot.node);
        return right ? size.height() : size.width();
    }

    private double depth(Spot spot) {
        if (spot.node < 0) {
            return 0;
        }
        Graph.Size size = graph.nodes().get(spot.node);
        return right ? size.width() : size.height();
    }
}
