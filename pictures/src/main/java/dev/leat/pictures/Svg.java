package dev.leat.pictures;

import dev.leat.model.drawing.Drawing.Arrow;
import dev.leat.model.drawing.Legend;
import dev.leat.pictures.layout.Drawing.Frame;
import dev.leat.pictures.layout.Drawing.Point;
import dev.leat.pictures.layout.Graph.Direction;
import dev.leat.pictures.layout.Graph.Size;
import java.util.List;

/** Writes a picture as SVG, which is dark where the viewer is. */
final class Svg {
    private static final double MARGIN = 20;
    private static final double TITLE = 26;
    private static final double LEAST_WIDTH = 300;

    private final Sheet sheet;
    private final boolean right;
    private final Markup text = new Markup();

    private Svg(Picture picture) {
        sheet = Sheet.of(picture);
        right = sheet.direction() == Direction.RIGHT;
    }

    /** A file of its own. */
    static String of(Picture picture) {
        return new Svg(picture).drawn(true);
    }

    /** A part of a page that has the styles already and a title and legend of its own. */
    static String embedded(Picture picture) {
        return new Svg(picture).drawn(false);
    }

    private String drawn(boolean alone) {
        String title = Text.line(sheet.picture().title());
        double width = Math.max(sheet.drawing().width() + 2 * MARGIN, alone ? LEAST_WIDTH : 0);
        LegendRow legend = new LegendRow(Legend.of(sheet.picture().drawing()), width - 2 * MARGIN);
        double top = alone ? MARGIN + TITLE : MARGIN;
        double bottom = top + sheet.drawing().height() + MARGIN;
        double height = alone ? bottom + legend.height() : bottom;
        text.open("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "leat")
                .with("viewBox", "0 0 " + Markup.number(width) + " " + Markup.number(height))
                .with("width", width)
                .with("height", height)
                .with("role", alone ? "img" : "group")
                .with("aria-label", title);
        if (alone) {
            text.open("title").text(title).close();
            text.open("style").raw(styles()).close();
            text.open("rect")
                    .with("class", "paper")
                    .with("width", width)
                    .with("height", height)
                    .close();
            text.open("text")
                    .with("class", "heading")
                    .with("x", MARGIN)
                    .with("y", MARGIN + 12)
                    .text(title)
                    .close();
        }
        double left = (width - sheet.drawing().width()) / 2;
        text.open("g").with("transform", "translate(" + Markup.number(left) + "," + Markup.number(top) + ")");
        addFrames();
        addArrows();
        addFrameTitles();
        addLabels();
        for (int i = 0; i < sheet.picture().boxes().size(); i++) {
            addBox(i);
        }
        text.close();
        if (alone) {
            legend.write(text, MARGIN, bottom);
        }
        return text.close().toString();
    }

    private String styles() {
        boolean isLabelled = sheet.picture().arrows().stream().anyMatch(Arrow::isLabelled);
        return Resource.text("svg.css") + (isLabelled ? Resource.text("loops.css") : "");
    }

    private void addFrames() {
        for (int i = 0; i < sheet.groups().all().size(); i++) {
            Frame frame = sheet.drawing().frames().get(i);
            text.open("rect").with("class", "frame").with("x", frame.x()).with("y", frame.y());
            text.with("width", frame.width())
                    .with("height", frame.height())
                    .with("rx", 6)
                    .close();
        }
    }

    /** Above the arrows that come in there. */
    private void addFrameTitles() {
        for (int i = 0; i < sheet.groups().all().size(); i++) {
            Frame frame = sheet.drawing().frames().get(i);
            text.open("text")
                    .with("class", "frame-title")
                    .with("x", frame.x() + 10)
                    .with("y", frame.y() + 17);
            text.text(sheet.groups().all().get(i).name()).close();
        }
    }

    private void addArrows() {
        List<List<Point>> paths = sheet.paths();
        for (int i = 0; i < paths.size(); i++) {
            Arrow arrow = sheet.picture().arrows().get(i);
            text.open("g").with("class", "arrow " + Shapes.name(arrow.kind()) + (arrow.idle() ? " idle" : ""));
            text.with("data-from", arrow.from()).with("data-to", arrow.to());
            Line line = Sheet.isLoop(arrow)
                    ? Line.loop(
                            sheet.drawing().centres().get(arrow.to()),
                            sheet.sizes().get(arrow.to()))
                    : Line.along(paths.get(i), right, arrow.kind());
            text.open("path").with("class", "line").with("d", line.line()).close();
            text.open("path").with("class", "head").with("d", line.head()).close();
            text.close();
        }
    }

    /** How what arrows lead to takes what they come from, where several have been made. */
    private void addLabels() {
        List<List<Point>> paths = sheet.paths();
        for (int i = 0; i < paths.size(); i++) {
            Arrow arrow = sheet.picture().arrows().get(i);
            if (arrow.isLabelled()) {
                Point middle = Line.middle(paths.get(i));
                text.open("text")
                        .with("class", "taking")
                        .with("x", middle.x())
                        .with("y", middle.y() + 3)
                        .text(arrow.label())
                        .close();
            }
        }
    }

    private void addBox(int place) {
        Box box = sheet.picture().boxes().get(place);
        Size size = sheet.sizes().get(place);
        Point centre = sheet.drawing().centres().get(place);
        text.open("g").with("class", Shapes.classes(box)).with("data-box", place);
        text.with(
                "transform",
                "translate(" + Markup.number(centre.x() - size.width() / 2) + ","
                        + Markup.number(centre.y() - size.height() / 2) + ")");
        text.open("title")
                .text(Text.line(box.name()) + ": " + Text.line(box.type()))
                .close();
        text.open("path")
                .with("class", "shape")
                .with("d", Shapes.outline(box.kind(), size))
                .close();
        List<String> lines = box.lines();
        double y = 19;
        for (int i = 0; i < lines.size(); i++) {
            text.open("text")
                    .with("class", i == 0 ? "name" : "note")
                    .with("x", size.width() / 2)
                    .with("y", y);
            text.text(lines.get(i)).close();
            y += i == 0 ? Lettering.NAME - 1 : Lettering.LINE;
        }
        text.close();
    }
}
