package dev.leat.benchmarks.comparison;

import dev.leat.benchmarks.comparison.Measured.Contender;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a step costs in arithmetic graphs of growing size, a line for each contender; both scales are logarithmic. */
final class CostPicture {
    private static final int WIDTH = 860;
    private static final int HEIGHT = 520;
    private static final int LEFT = 70;
    private static final int RIGHT = 670;
    private static final int TOP = 30;
    private static final int BOTTOM = 460;
    private static final double LEAST_STEPS = Math.log10(5);
    private static final double MOST_STEPS = Math.log10(10_000);
    private static final double LEAST_NANOS = -1;
    private static final double MOST_NANOS = 4;
    private static final int LABEL_HEIGHT = 15;
    private static final List<String> COLOURS = List.of(
            "#0072b2", "#000000", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#7f7f7f", "#8c564b",
            "#9467bd", "#b22222");

    private CostPicture() {}

    static String of(List<Measured> all) {
        StringBuilder svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="13">
                <title>Processor time of a step, by contender and number of steps</title>
                <rect width="100%%" height="100%%" fill="white"/>
                """.formatted(WIDTH, HEIGHT));
        axes(svg);
        List<Line> lines = lines(all);
        double lastLabel = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < lines.size(); i++) {
            double label = Math.max(lines.get(i).end().y(), lastLabel + LABEL_HEIGHT);
            draw(svg, lines.get(i), COLOURS.get(i % COLOURS.size()), label);
            lastLabel = label;
        }
        return svg.append("</svg>\n").toString();
    }

    private static void axes(StringBuilder svg) {
        for (int steps : new int[] {5, 20, 100, 1_000, 10_000}) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<path d=\"M%.1f %dV%d\" stroke=\"#ddd\"/><text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%,d</text>\n",
                    x(steps),
                    TOP,
                    BOTTOM,
                    x(steps),
                    BOTTOM + 20,
                    steps));
        }
        for (double nanos = 0.1; nanos < 20_000; nanos *= 10) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<path d=\"M%d %.1fH%d\" stroke=\"#ddd\"/><text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>\n",
                    LEFT,
                    y(nanos),
                    RIGHT,
                    LEFT - 8,
                    y(nanos) + 4,
                    nanos < 0.5 ? "0.1" : String.format(Locale.ROOT, "%,.0f", nanos)));
        }
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"18\">CPU ns a step</text><text x=\"%d\" y=\"%d\" text-anchor=\"end\">steps</text>\n",
                LEFT,
                RIGHT,
                BOTTOM + 40));
    }

    /** From the slowest at the top, so that their labels can be moved down where they meet. */
    private static List<Line> lines(List<Measured> all) {
        Map<String, List<Point>> points = new TreeMap<>();
        for (Measured measured : all) {
            if (!measured.workload().startsWith("Arithmetic")
                    || measured.steps().isEmpty()) {
                continue;
            }
            int steps = measured.steps().get();
            for (Contender contender : measured.contenders()) {
                double nanos = contender.cpuNanos().median() / steps;
                points.computeIfAbsent(contender.name(), name -> new ArrayList<>())
                        .add(new Point(x(steps), y(nanos)));
            }
        }
        List<Line> lines = new ArrayList<>();
        points.forEach((name, of) -> lines.add(new Line(name, of)));
        lines.sort((one, other) -> Double.compare(one.end().y(), other.end().y()));
        return lines;
    }

    private static void draw(StringBuilder svg, Line line, String colour, double label) {
        StringBuilder path = new StringBuilder();
        for (Point point : line.points()) {
            path.append(path.isEmpty() ? "M" : "L")
                    .append(String.format(Locale.ROOT, "%.1f %.1f", point.x(), point.y()));
            svg.append(String.format(
                    Locale.ROOT,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>\n",
                    point.x(),
                    point.y(),
                    colour));
        }
        svg.append(String.format(
                Locale.ROOT, "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n", path, colour));
        svg.append(String.format(
                Locale.ROOT,
                "<path d=\"M%.1f %.1fL%d %.1f\" fill=\"none\" stroke=\"%s\" stroke-dasharray=\"1 3\"/>"
                        + "<text x=\"%d\" y=\"%.1f\" fill=\"%s\">%s</text>\n",
                line.end().x(),
                line.end().y(),
                RIGHT + 8,
                label,
                colour,
                RIGHT + 12,
                label + 4,
                colour,
                line.name()));
    }

    private static double x(double steps) {
        return LEFT + (RIGHT - LEFT) * (Math.log10(steps) - LEAST_STEPS) / (MOST_STEPS - LEAST_STEPS);
    }

    private static double y(double nanos) {
        double share = (Math.log10(nanos) - LEAST_NANOS) / (MOST_NANOS - LEAST_NANOS);
        return BOTTOM - (BOTTOM - TOP) * Math.max(0, Math.min(1, share));
    }

    private record Point(double x, double y) {}

    private record Line(String name, List<Point> points) {
        Point end() {
            return points.get(points.size() - 1);
        }
    }
}
