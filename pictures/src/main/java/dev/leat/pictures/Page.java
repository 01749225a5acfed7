package dev.leat.pictures;

import dev.leat.model.Edge;
import dev.leat.model.drawing.Drawing.Arrow;
import dev.leat.model.drawing.Legend;
import dev.leat.model.json.JsonObject;
import dev.leat.pictures.Box.Outcome;
import dev.leat.pictures.Box.Way;
import java.util.List;
import java.util.Locale;

/** Puts the page together: one file that asks the network for nothing. */
final class Page {
    /** How much of a value is shown. */
    private static final int LONGEST_VALUE = 2_000;

    private Page() {}

    static String of(Picture picture) {
        Legend legend = Legend.of(picture.drawing());
        LegendRow row = new LegendRow(legend, 680);
        return Resource.text("page.html")
                .replace("/* svg.css */", Resource.text("svg.css") + Resource.text("loops.css"))
                .replace("/* page.css */", Resource.text("page.css"))
                .replace("/* page.js */", Resource.text("page.js"))
                .replace("<!-- legend -->", row.drawn())
                .replace(
                        "<!-- title -->",
                        new Markup().text(Text.line(picture.title())).toString())
                .replace("<!-- picture -->", Svg.embedded(picture) + data(picture));
    }

    /** Last, for in it a name may look like a place to put something. */
    private static String data(Picture picture) {
        JsonObject json = new JsonObject()
                .with("boxes", picture.boxes().stream().map(Page::json).toList())
                .with("arrows", picture.arrows().stream().map(Page::json).toList());
        return "<script type=\"application/json\" id=\"data\">" + json.scriptText() + "</script>";
    }

    private static JsonObject json(Arrow arrow) {
        return new JsonObject()
                .with("from", arrow.from())
                .with("to", arrow.to())
                .with("kind", arrow.kind() == Edge.Kind.FOLD ? "fold" : Shapes.name(arrow.kind()));
    }

    private static JsonObject json(Box box) {
        return new JsonObject()
                .with("name", Text.line(box.name()))
                .with("type", Text.line(box.type()))
                .with("kind", kind(box))
                .with("ways", box.ways().stream().map(Page::json).toList())
                .withIfAny("outcome", box.outcome().map(Page::json));
    }

    private static JsonObject json(Way way) {
        return new JsonObject()
                .with("calls", way.calls())
                .with("position", way.position())
                .with("documentation", way.documentation())
                .with("when", way.when())
                .with("present", String.join(", ", way.present()));
    }

    private static JsonObject json(Outcome outcome) {
        return new JsonObject()
                .with("kind", outcome.kind().name().toLowerCase(Locale.ROOT))
                .with("text", Text.shortened(outcome.text(), 60))
                .with("value", shortened(outcome.text()))
                .with("secret", outcome.isSecret())
                .with("way", outcome.way())
                .with("took", names(outcome.took()))
                .with("because", names(outcome.because()));
    }

    private static List<String> names(List<String> names) {
        return names.stream().map(name -> Text.shortened(name, 200)).toList();
    }

    private static String shortened(String value) {
        int length = value.codePointCount(0, value.length());
        return length <= LONGEST_VALUE
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…\n(the first "
                        + String.format(Locale.ROOT, "%,d of %,d characters)", LONGEST_VALUE, length);
    }

    private static String kind(Box box) {
        String kind = switch (box.kind()) {
            case INPUT -> "input";
            case DEPENDENCY -> "injected object";
            case STEP -> "value";
            case COMPONENT -> "component of a record";
            case CONDITION -> "condition";
            case EFFECT -> "effect";
            case REJECTED -> "rejected elements";
        };
        return kind + (box.mayBeAbsent() ? ", may be absent" : "") + (box.kept().isEmpty() ? "" : ", " + box.kept());
    }
}
