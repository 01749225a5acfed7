package dev.leat.jmh.report;

import dev.leat.jmh.result.Contender;
import dev.leat.jmh.result.Group;
import dev.leat.model.Flow;
import dev.leat.model.Node;
import dev.leat.model.json.JsonObject;
import dev.leat.pictures.layout.Drawing;
import dev.leat.pictures.layout.Drawing.Point;
import dev.leat.pictures.layout.Graph;
import dev.leat.pictures.layout.Graph.Direction;
import dev.leat.pictures.layout.Graph.Edge;
import dev.leat.pictures.layout.Graph.Size;
import dev.leat.pictures.layout.Layout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws a flow, each step with its share of the time. */
final class FlowPicture {
    private static final int LONGEST_LABEL = 24;

    /** Of a character of the fixed-width type that the page sets names in. */
    private static final double CHARACTER = 7.3;

    private static final double MARGIN = 22;
    private static final double STEP_HEIGHT = 40;
    private static final double INPUT_HEIGHT = 26;
    private static final double LEAST_WIDTH = 68;

    /** What most windows are wide enough for. */
    private static final double COMFORTABLE_WIDTH = 1_040;

    private final Map<String, Double> shares;

    private FlowPicture(Map<String, Double> shares) {
        this.shares = shares;
    }

    /** @param steps their times */
    static JsonObject of(Flow flow, Group steps) {
        return new FlowPicture(shares(steps)).drawn(flow);
    }

    private static Map<String, Double> shares(Group steps) {
        double sum = steps.ranking().stream()
                .mapToDouble(each -> each.cpuNanos().median())
                .sum();
        Map<String, Double> shares = new HashMap<>();
        for (Contender each : steps.ranking()) {
            shares.put(each.name(), sum == 0 ? 0 : each.cpuNanos().median() / sum);
        }
        return shares;
    }

    /** Arrows to the right read better; but a long flow would run out of the window. */
    private JsonObject drawn(Flow flow) {
        List<Integer> shown = Excerpt.of(flow, shares);
        List<Node> nodes = shown.stream().map(flow.nodes()::get).toList();
        Graph graph = new Graph(nodes.stream().map(FlowPicture::size).toList(), edges(flow, shown));
        Drawing right = Layout.of(graph, Direction.RIGHT);
        Drawing down = right.width() > COMFORTABLE_WIDTH ? Layout.of(graph, Direction.DOWN) : right;
        boolean isDown = down.width() < right.width();
        Drawing drawing = isDown ? down : right;
        return new JsonObject()
                .with("width", round(drawing.width()))
                .with("height", round(drawing.height()))
                .with("direction", (isDown ? Direction.DOWN : Direction.RIGHT).name())
                .with("omitted", count(flow.nodes()) - count(nodes))
                .with(
                        "nodes",
                        IntStream.range(0, nodes.size())
                                .mapToObj(i -> json(
                                        nodes.get(i),
                                        graph.nodes().get(i),
                                        drawing.centres().get(i)))
                                .toList())
                .with(
                        "edges",
                        IntStream.range(0, graph.edges().size())
                                .mapToObj(i -> json(
                                        graph.edges().get(i), drawing.paths().get(i)))
                                .toList());
    }

    /** Between the places of those that are shown. */
    private static List<Edge> edges(Flow flow, List<Integer> shown) {
        List<List<Integer>> needs = flow.needs().of();
        Map<Integer, Integer> places = new HashMap<>();
        shown.forEach(number -> places.put(number, places.size()));
        List<Edge> edges = new ArrayList<>();
        for (int to = 0; to < shown.size(); to++) {
            for (int need : needs.get(shown.get(to))) {
                Integer from = places.get(need);
                if (from != null) {
                    edges.add(new Edge(from, to));
                }
            }
        }
        return edges;
    }

    private static long count(List<Node> nodes) {
        return nodes.stream().filter(Node.Made.class::isInstance).count();
    }

    private JsonObject json(Node node, Size size, Point centre) {
        boolean input = node instanceof Node.Input;
        Optional<Double> share = input ? Optional.empty() : Optional.ofNullable(shares.get(node.name()));
        return new JsonObject()
                .with("name", node.name())
                .with("label", label(node))
                .with("input", input)
                .with("x", round(centre.x() - size.width() / 2))
                .with("y", round(centre.y() - size.height() / 2))
                .with("width", round(size.width()))
                .with("height", round(size.height()))
                .withIfAny("share", share)
                .withIfAny("percent", share.map(Wording::percent));
    }

    private static JsonObject json(Edge edge, List<Point> path) {
        return new JsonObject()
                .with("from", edge.from())
                .with("to", edge.to())
                .with(
                        "points",
                        path.stream()
                                .flatMap(point -> Stream.of(round(point.x()), round(point.y())))
                                .toList());
    }

    private static Size size(Node node) {
        double width = label(node).codePoints().mapToDouble(FlowPicture::width).sum() + MARGIN;
        return new Size(Math.max(LEAST_WIDTH, width), node instanceof Node.Input ? INPUT_HEIGHT : STEP_HEIGHT);
    }

    private static String label(Node node) {
        String name = node.name();
        int length = name.codePointCount(0, name.length());
        return length <= LONGEST_LABEL ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
    }

    /** Characters of East Asian scripts, and symbols, are about twice as wide. */
    private static double width(int character) {
        return character < 0x1100 ? CHARACTER : 2 * CHARACTER;
    }

    /** A tenth of a pixel. */
    private static double round(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
