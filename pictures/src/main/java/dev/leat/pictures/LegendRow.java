package dev.leat.pictures;

import dev.leat.model.Edge;
import dev.leat.model.Node;
import dev.leat.model.drawing.Drawing.Arrow;
import dev.leat.model.drawing.Legend;
import dev.leat.pictures.layout.Graph.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The legend below a picture, in as many rows as it needs. */
final class LegendRow {
    private static final double SIGN = 30;
    private static final double SIGN_HEIGHT = 16;
    private static final double BETWEEN = 22;
    private static final double ROW = 24;

    /**
     * A sign and what it means.
     *
     * @param classes of the sign
     * @param arrow which arrow it is; null for a box
     */
    private record Entry(String classes, Node.Kind shape, Edge.@Nullable Kind arrow, String meaning) {
        double width() {
            return SIGN + 6 + Lettering.lineWidth(meaning) + BETWEEN;
        }
    }

    private final List<List<Entry>> rows = new ArrayList<>();

    LegendRow(Legend legend, double width) {
        List<Entry> entries = new ArrayList<>();
        for (Node.Kind kind : legend.kinds()) {
            entries.add(new Entry("box " + Shapes.name(kind), kind, null, Legend.name(kind)));
        }
        if (legend.absent()) {
            entries.add(new Entry("box step absent", Node.Kind.STEP, null, "may be absent"));
        }
        if (legend.missing()) {
            entries.add(new Entry("box step missing", Node.Kind.STEP, null, "not made"));
        }
        for (Arrow arrow : legend.arrows()) {
            String meaning = Legend.name(arrow.kind());
            entries.add(new Entry("arrow " + Shapes.name(arrow.kind()), Node.Kind.STEP, arrow.kind(), meaning));
        }
        if (legend.idle()) {
            entries.add(new Entry("arrow value idle", Node.Kind.STEP, Edge.Kind.VALUE, "not in this run"));
        }
        double used = width + 1;
        for (Entry entry : entries) {
            if (used + entry.width() - BETWEEN > width) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.get(rows.size() - 1).add(entry);
            used += entry.width();
        }
    }

    double height() {
        return rows.isEmpty() ? 0 : rows.size() * ROW + 8;
    }

    /** By itself, for a page that has the styles. */
    String drawn() {
        double width = rows.stream()
                .mapToDouble(row -> row.stream().mapToDouble(Entry::width).sum())
                .max()
                .orElse(0);
        Markup text = new Markup();
        text.open("svg").with("class", "leat").with("width", width).with("height", height());
        text.with("role", "img").with("aria-label", "Legend");
        write(text, 1, 6);
        return text.close().toString();
    }

    void write(Markup text, double left, double top) {
        double y = top;
        for (List<Entry> row : rows) {
            double x = left;
            for (Entry entry : row) {
                write(text, entry, x, y);
                x += entry.width();
            }
            y += ROW;
        }
    }

    private static void write(Markup text, Entry entry, double x, double y) {
        text.open("g").with("class", "legend");
        text.with("transform", "translate(" + Markup.number(x) + "," + Markup.number(y) + ")");
        text.open("g").with("class", entry.classes());
        Edge.Kind arrow = entry.arrow();
        if (arrow == null) {
            String outline = Shapes.outline(entry.shape(), new Size(SIGN, SIGN_HEIGHT));
            text.open("path").with("class", "shape").with("d", outline).close();
        } else {
            Line line = Line.sample(SIGN, SIGN_HEIGHT / 2, arrow);
            text.open("path").with("class", "line").with("d", line.line()).close();
            text.open("path").with("class", "head").with("d", line.head()).close();
        }
        text.close();
        text.open("text")
                .with("x", SIGN + 6)
                .with("y", 12)
                .text(entry.meaning())
                .close();
        text.close();
    }
}
