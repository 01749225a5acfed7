package dev.leat.pictures;

import dev.leat.model.Edge;
import dev.leat.pictures.layout.Drawing.Point;
import dev.leat.pictures.layout.Graph.Size;
import java.util.List;

/**
 * An arrow as SVG draws it.
 *
 * @param line the path of its line
 * @param head the outline of its head
 */
record Line(String line, String head) {
    private static final double HEAD = 7;

    /** How far what guards a value, and what the next run takes, are drawn beside what is taken, on either side. */
    private static final double ASIDE = 9;

    /** A straight one for a legend, to the right. */
    static Line sample(double length, double height, Edge.Kind kind) {
        double y = height - aside(kind);
        return along(List.of(new Point(0, y), new Point(length, y)), true, kind);
    }

    /** Along the points of a drawing, which come in pairs: curves within, straight lines between. */
    static Line along(List<Point> path, boolean right, Edge.Kind kind) {
        double aside = aside(kind);
        List<Point> points = path.stream()
                .map(point -> right ? new Point(point.x(), point.y() + aside) : new Point(point.x() + aside, point.y()))
                .toList();
        Point start = points.get(0);
        Point end = points.get(points.size() - 1);
        boolean forwards = right ? end.x() >= start.x() : end.y() >= start.y();
        Point tip = before(end, right, forwards, HEAD - 1);
        StringBuilder line = new StringBuilder("M").append(text(start));
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = i == points.size() - 1 ? tip : points.get(i);
            if (!from.equals(to)) {
                line.append(i % 2 == 0 ? "L" + text(to) : curve(from, to, right));
            }
        }
        return new Line(
                line.toString(), kind == Edge.Kind.GUARD ? circle(end, right, forwards) : head(end, right, forwards));
    }

    /** Where an arrow along such points has room for a word: in the middle of its last curve. */
    static Point middle(List<Point> path) {
        for (int i = path.size() - 1; i > 0; i -= 2) {
            Point from = path.get(i - 1);
            Point to = path.get(i);
            if (!from.equals(to)) {
                return new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
            }
        }
        return path.get(0);
    }

    private static double aside(Edge.Kind kind) {
        return switch (kind) {
            case VALUE, DEPENDENCY, EACH, LAST, FIRST, ALL, REJECTED -> 0;
            case GUARD -> -ASIDE;
            case PREVIOUS, FOLD -> ASIDE;
        };
    }

    /** Beside a box, from its right side to its right side. */
    static Line loop(Point centre, Size size) {
        double x = centre.x() + size.width() / 2;
        double up = centre.y() - size.height() / 4;
        double down = centre.y() + size.height() / 4;
        Point end = new Point(x, down);
        String line = "M" + text(new Point(x, up)) + "C" + text(new Point(x + 24, up - 6)) + " "
                + text(new Point(x + 24, down + 4)) + " " + text(new Point(x + HEAD - 1, down));
        return new Line(line, head(end, true, false));
    }

    private static String curve(Point from, Point to, boolean right) {
        double x = (from.x() + to.x()) / 2;
        double y = (from.y() + to.y()) / 2;
        Point first = right ? new Point(x, from.y()) : new Point(from.x(), y);
        Point second = right ? new Point(x, to.y()) : new Point(to.x(), y);
        return "C" + text(first) + " " + text(second) + " " + text(to);
    }

    private static Point before(Point end, boolean right, boolean forwards, double distance) {
        double back = forwards ? -distance : distance;
        return right ? new Point(end.x() + back, end.y()) : new Point(end.x(), end.y() + back);
    }

    private static String head(Point end, boolean right, boolean forwards) {
        Point base = before(end, right, forwards, HEAD);
        double half = HEAD / 2;
        Point left = right ? new Point(base.x(), base.y() - half) : new Point(base.x() - half, base.y());
        Point other = right ? new Point(base.x(), base.y() + half) : new Point(base.x() + half, base.y());
        return "M" + text(end) + "L" + text(left) + "L" + text(other) + "Z";
    }

    private static String circle(Point end, boolean right, boolean forwards) {
        Point far = before(end, right, forwards, HEAD);
        String radius = Markup.number(HEAD / 2);
        String arc = "A" + radius + "," + radius + " 0 1 0 ";
        return "M" + text(end) + arc + text(far) + arc + text(end) + "Z";
    }

    private static String text(Point point) {
        return Markup.number(point.x()) + "," + Markup.number(point.y());
    }
}
