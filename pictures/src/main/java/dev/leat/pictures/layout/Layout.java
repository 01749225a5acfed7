package dev.leat.pictures.layout;

import dev.leat.pictures.layout.Drawing.Point;
import dev.leat.pictures.layout.Graph.Direction;
import dev.leat.pictures.layout.Layering.Spot;
import dev.leat.pictures.layout.Strips.Strip;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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

    /** How much further apart two layers are for each unit that an arrow between them runs across. */
    private static final double SLOPE = 0.07;

    private static final double MOST_BETWEEN_LAYERS = 160;

    private final Graph graph;
    private final boolean right;
    private final boolean spacious;
    private final Layering layering;
    private final Strips strips;
    private final Frames frames;
    private final List<Double> starts = new ArrayList<>();
    private final List<Double> middles = new ArrayList<>();
    private final List<Double> depths = new ArrayList<>();

    private Layout(Graph graph, Direction direction, boolean spacious) {
        this.graph = graph;
        this.right = direction == Direction.RIGHT;
        this.spacious = spacious;
        layering = new Layering(graph);
        Lanes lanes = new Lanes(graph, layering.layers);
        double before = right ? Frames.TITLE : Frames.MARGIN;
        strips = new Strips(graph, layering.layers, lanes, this::breadth, BETWEEN_NODES, before, Frames.MARGIN);
        frames = new Frames(graph, strips, right ? Frames.MARGIN : Frames.TITLE);
    }

    /** Lays out a graph. */
    public static Drawing of(Graph graph, Direction direction) {
        return new Layout(graph, direction, false).draw();
    }

    /**
     * Lays out a graph so that it can be followed by eye: an arrow leaves its layer straight before it turns, so that
     * it meets no neighbour that is longer than the node it comes from, and layers between which arrows run far across
     * are further apart.
     */
    public static Drawing spacious(Graph graph, Direction direction) {
        return new Layout(graph, direction, true).draw();
    }

    private Drawing draw() {
        Order.improve(layering.layers);
        strips.place();
        frames.nest();
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
        return new Drawing(size.x(), size.y(), List.of(centres), paths, framed(start));
    }

    private List<Drawing.Frame> framed(double start) {
        List<Drawing.Frame> all = new ArrayList<>();
        for (int group = 0; group < graph.groups().size(); group++) {
            Strip frame = strips.frame(group);
            double from = starts.get(frame.first()) - frames.before(group);
            double to = starts.get(frame.last()) + depths.get(frame.last()) + frames.after(group);
            Point corner = point(from, frame.start() - start);
            Point opposite = point(to, frame.end() - start);
            all.add(new Drawing.Frame(corner.x(), corner.y(), opposite.x() - corner.x(), opposite.y() - corner.y()));
        }
        return all;
    }

    /** Puts the layers one after the other. */
    private double stack() {
        double length = 0;
        for (int i = 0; i < layering.layers.size(); i++) {
            double depth = layering.layers.get(i).stream()
                    .mapToDouble(this::depth)
                    .max()
                    .orElse(0);
            length += (i == 0 ? 0 : distance(i)) + frames.beforeLayer(i);
            starts.add(length);
            middles.add(length + depth / 2);
            depths.add(depth);
            length += depth + frames.afterLayer(i);
        }
        return length;
    }

    private double distance(int layer) {
        if (!spacious) {
            return BETWEEN_LAYERS;
        }
        double across = 0;
        for (Spot spot : layering.layers.get(layer)) {
            for (Spot before : spot.before) {
                across = Math.max(across, Math.abs(spot.place - before.place));
            }
        }
        return Math.min(MOST_BETWEEN_LAYERS, BETWEEN_LAYERS + across * SLOPE);
    }

    /** The least or the greatest place that anything reaches. */
    private double edge(int sign) {
        double framed = IntStream.range(0, graph.groups().size())
                .mapToObj(strips::frame)
                .mapToDouble(frame -> sign < 0 ? -frame.start() : frame.end())
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
        double reached = layering.layers.stream()
                .flatMap(List::stream)
                .mapToDouble(spot -> sign * spot.place + breadth(spot) / 2)
                .max()
                .orElse(0);
        return sign * Math.max(framed, reached);
    }

    private List<Point> path(List<Spot> way) {
        List<Point> points = new ArrayList<>();
        for (Spot spot : way) {
            double half = (spot.node < 0 ? depths.get(spot.layer) : depth(spot)) / 2;
            points.add(point(middles.get(spot.layer) - half, spot.place));
            points.add(point(middles.get(spot.layer) + half, spot.place));
        }
        List<Point> path = points.subList(1, points.size() - 1);
        return spacious ? straightened(way, path) : List.copyOf(path);
    }

    /** With a curve of no length and a straight line at both ends: to where the layer ends, from where it begins. */
    private List<Point> straightened(List<Spot> way, List<Point> path) {
        Spot first = way.get(0);
        Spot last = way.get(way.size() - 1);
        double end = starts.get(first.layer) + depths.get(first.layer);
        List<Point> points = new ArrayList<>(List.of(path.get(0), path.get(0), point(end, first.place)));
        points.addAll(path.subList(1, path.size() - 1));
        points.add(point(starts.get(last.layer), last.place));
        points.add(path.get(path.size() - 1));
        points.add(path.get(path.size() - 1));
        return List.copyOf(points);
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
