package dev.leat.jmh.report;

import dev.leat.jmh.report.FlowPlan.Step;
import dev.leat.pictures.layout.Drawing;
import dev.leat.pictures.layout.Graph;
import dev.leat.pictures.layout.Graph.Direction;
import dev.leat.pictures.layout.Graph.Edge;
import dev.leat.pictures.layout.Graph.Size;
import dev.leat.pictures.layout.Layout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A flow as it is drawn.
 *
 * @param nodes its inputs and its steps
 * @param edges the arrows between them
 * @param drawing where they go
 * @param direction which way the arrows point
 * @param omitted how many steps are left out
 */
record FlowPicture(List<Node> nodes, List<Edge> edges, Drawing drawing, Direction direction, int omitted) {
    /**
     * An input or a step.
     *
     * @param label the name, shortened where it is long
     */
    record Node(String name, String label, boolean input, Size size) {}

    private static final int LONGEST_LABEL = 24;

    /** Of a character of the fixed-width type that the page sets names in. */
    private static final double CHARACTER = 7.3;

    private static final double MARGIN = 22;
    private static final double STEP_HEIGHT = 40;
    private static final double INPUT_HEIGHT = 26;
    private static final double LEAST_WIDTH = 68;

    /** What most windows are wide enough for. */
    private static final double COMFORTABLE_WIDTH = 1_040;

    static FlowPicture of(FlowPlan whole, Map<String, Double> shares) {
        FlowPlan plan = Excerpt.of(whole, shares);
        List<Node> nodes = new ArrayList<>();
        Map<String, Integer> inputs = new HashMap<>();
        Map<String, Integer> values = new HashMap<>();
        for (String input : plan.inputs()) {
            inputs.put(input, nodes.size());
            nodes.add(node(input, true));
        }
        for (Step step : plan.steps()) {
            values.put(step.value(), nodes.size());
            nodes.add(node(step.value(), false));
        }
        List<Edge> edges = new ArrayList<>();
        for (Step step : plan.steps()) {
            Integer to = values.get(step.value());
            step.inputs().forEach(input -> connect(edges, inputs.get(input), to));
            step.values().forEach(value -> connect(edges, values.get(value), to));
        }
        int omitted = whole.steps().size() - plan.steps().size();
        Graph graph = new Graph(nodes.stream().map(Node::size).toList(), edges);
        return drawn(nodes, graph, omitted);
    }

    private static void connect(List<Edge> edges, @Nullable Integer from, @Nullable Integer to) {
        if (from != null && to != null) {
            edges.add(new Edge(from, to));
        }
    }

    /** Arrows to the right read better; but a long flow would run out of the window. */
    private static FlowPicture drawn(List<Node> nodes, Graph graph, int omitted) {
        Drawing right = Layout.of(graph, Direction.RIGHT);
        if (right.width() > COMFORTABLE_WIDTH) {
            Drawing down = Layout.of(graph, Direction.DOWN);
            if (down.width() < right.width()) {
                return new FlowPicture(nodes, graph.edges(), down, Direction.DOWN, omitted);
            }
        }
        return new FlowPicture(nodes, graph.edges(), right, Direction.RIGHT, omitted);
    }

    private static Node node(String name, boolean input) {
        String label = shortened(name);
        double width = label.codePoints().mapToDouble(FlowPicture::width).sum() + MARGIN;
        return new Node(name, label, input, new Size(Math.max(LEAST_WIDTH, width), input ? INPUT_HEIGHT : STEP_HEIGHT));
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        return length <= LONGEST_LABEL ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
    }

    /** Characters of East Asian scripts, and symbols, are about twice as wide. */
    private static double width(int character) {
        return character < 0x1100 ? CHARACTER : 2 * CHARACTER;
    }
}
