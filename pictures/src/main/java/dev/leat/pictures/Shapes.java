package dev.leat.pictures;

import dev.leat.model.Edge;
import dev.leat.model.Node;
import dev.leat.pictures.layout.Graph.Size;
import java.util.Locale;

/** The outlines of boxes, and the classes by which styles know them. */
final class Shapes {
    /** How far the lines at the sides of an effect are from its sides. */
    private static final double SIDE = 5;

    /** How high half the lid is of what elements are thrown into. */
    private static final double LID = 3;

    private Shapes() {}

    static String name(Node.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static String name(Edge.Kind kind) {
        return switch (kind) {
            case DEPENDENCY -> "used";
            case GUARD -> "guard";
            case PREVIOUS, FOLD -> "previous";
            case VALUE, EACH, LAST, FIRST, ALL, REJECTED -> "value";
        };
    }

    static String classes(Box box) {
        String outcome = box.outcome()
                .map(told -> " " + told.kind().name().toLowerCase(Locale.ROOT))
                .orElse("");
        return "box " + name(box.kind()) + (box.mayBeAbsent() ? " absent" : "") + outcome;
    }

    static String outline(Node.Kind kind, Size size) {
        double slant = Lettering.slant(kind, size.height());
        return switch (kind) {
            case INPUT -> rounded(size, size.height() / 2);
            case STEP -> rounded(size, 2);
            case COMPONENT -> rounded(size, Math.min(10, size.height() / 2));
            case EFFECT -> rounded(size, 2) + side(SIDE, size) + side(size.width() - SIDE, size);
            case REJECTED -> cylinder(size);
            case DEPENDENCY ->
                polygon(slant, 0, size.width(), 0, size.width() - slant, size.height(), 0, size.height());
            case CONDITION ->
                polygon(
                        slant,
                        0,
                        size.width() - slant,
                        0,
                        size.width(),
                        size.height() / 2,
                        size.width() - slant,
                        size.height(),
                        slant,
                        size.height(),
                        0,
                        size.height() / 2);
        };
    }

    private static String side(double x, Size size) {
        return "M" + Markup.number(x) + ",0v" + Markup.number(size.height());
    }

    private static String cylinder(Size size) {
        String half = Markup.number(size.width() / 2);
        String across = Markup.number(size.width());
        String down = Markup.number(size.height() - 2 * LID);
        String lid = "a" + half + "," + Markup.number(LID) + " 0 0 ";
        return "M0," + Markup.number(LID) + lid + "1 " + across + ",0v" + down + lid + "1 -" + across + ",0Zm0,0" + lid
                + "0 " + across + ",0";
    }

    private static String polygon(double... coordinates) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < coordinates.length; i += 2) {
            path.append(i == 0 ? "M" : "L").append(Markup.number(coordinates[i]));
            path.append(',').append(Markup.number(coordinates[i + 1]));
        }
        return path.append('Z').toString();
    }

    private static String rounded(Size size, double radius) {
        String r = Markup.number(radius);
        String across = Markup.number(size.width() - 2 * radius);
        String down = Markup.number(size.height() - 2 * radius);
        String corner = "a" + r + "," + r + " 0 0 1 ";
        return "M" + r + ",0h" + across + corner + r + "," + r + "v" + down + corner + "-" + r + "," + r + "h-" + across
                + corner + "-" + r + ",-" + r + "v-" + down + corner + r + ",-" + r + "Z";
    }
}
