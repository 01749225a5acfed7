package dev.leat.pictures;

import dev.leat.model.drawing.Drawing.Arrow;
import dev.leat.model.drawing.Legend;
import dev.leat.model.json.JsonWriter;
import dev.leat.pictures.Box.Outcome;
import dev.leat.pictures.Box.Way;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts the page together: one file that asks the network for nothing. */
final class Page {
    /** How much of a value is shown. */
    private static final int LONGEST_VALUE = 2_000;

    private Page() {}

    static String of(Picture picture) {
        Legend legend = Legend.of(picture.drawing());
        LegendRow row = new LegendRow(legend, 680);
        return Resource.text("page.html")
                .replace("/* svg.css */", Resource.text("svg.css"))
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
        return "<script type=\"application/json\" id=\"data\">" + json(picture) + "</script>";
    }

    /** Without a character that could end the script element in which it stands; none is outside of texts. */
    private static String json(Picture picture) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("boxes", picture.boxes().stream().map(Page::json).toList());
        json.put("arrows", picture.arrows().stream().map(Page::json).toList());
        return JsonWriter.write(json)
                .replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e");
    }

    private static Map<String, Object> json(Arrow arrow) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", arrow.from());
        json.put("to", arrow.to());
        json.put("kind", Shapes.name(arrow.kind()));
        return json;
    }

    private static Map<String, Object> json(Box box) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", Text.line(box.name()));
        json.put("type", Text.line(box.type()));
        json.put("kind", kind(box));
        json.put("ways", box.ways().stream().map(Page::json).toList());
        box.outcome().ifPresent(outcome -> json.put("outcome", json(outcome)));
        return json;
    }

    private static Map<String, Object> json(Way way) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("calls", way.calls());
        json.put("position", way.position());
        json.put("documentation", way.documentation());
        json.put("when", way.when());
        json.put("present", String.join(", ", way.present()));
        return json;
    }

    private static Map<String, Object> json(Outcome outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", outcome.kind().name().toLowerCase(Locale.ROOT));
        json.put("text", Text.shortened(outcome.text(), 60));
        json.put("value", shortened(outcome.text()));
        json.put("secret", outcome.isSecret());
        json.put("way", outcome.way());
        json.put("took", names(outcome.took()));
        json.put("because", names(outcome.because()));
        return json;
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
        };
        return kind + (box.mayBeAbsent() ? ", may be absent" : "") + (box.isKept() ? ", kept for the next run" : "");
    }
}
