package dev.leat.pictures;

import com.google.gson.stream.JsonWriter;
import dev.leat.pictures.Box.Outcome;
import dev.leat.pictures.Box.Way;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Puts the page together: one file that asks the network for nothing. */
final class Page {
    /** How much of a value is shown. */
    private static final int LONGEST_VALUE = 2_000;

    private Page() {}

    static String of(Picture picture) {
        Legend legend = Legend.of(picture);
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

    /** Without a character that could end the script element in which it stands. */
    private static String json(Picture picture) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setHtmlSafe(true);
            json.beginObject().name("boxes").beginArray();
            for (Box box : picture.boxes()) {
                write(json, box);
            }
            json.endArray().name("arrows").beginArray();
            for (Arrow arrow : picture.arrows()) {
                json.beginObject().name("from").value(arrow.from()).name("to").value(arrow.to());
                json.name("kind").value(Shapes.name(arrow.kind())).endObject();
            }
            json.endArray().endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonWriter json, Box box) throws IOException {
        json.beginObject().name("name").value(Text.line(box.name()));
        json.name("type").value(Text.line(box.type()));
        json.name("kind").value(kind(box));
        json.name("ways").beginArray();
        for (Way way : box.ways()) {
            write(json, way);
        }
        json.endArray();
        if (box.outcome().isPresent()) {
            write(json.name("outcome"), box.outcome().get());
        }
        json.endObject();
    }

    private static void write(JsonWriter json, Way way) throws IOException {
        json.beginObject().name("calls").value(way.calls());
        json.name("position").value(way.position());
        json.name("documentation").value(way.documentation());
        json.name("when").value(way.when());
        json.name("present").value(String.join(", ", way.present()));
        json.endObject();
    }

    private static void write(JsonWriter json, Outcome outcome) throws IOException {
        json.beginObject().name("kind").value(outcome.kind().name().toLowerCase(Locale.ROOT));
        json.name("text").value(Text.shortened(outcome.text(), 60));
        json.name("value").value(shortened(outcome.text()));
        json.name("secret").value(outcome.isSecret());
        json.name("way").value(outcome.way());
        write(json.name("took"), outcome.took());
        write(json.name("because"), outcome.because());
        json.endObject();
    }

    private static void write(JsonWriter json, List<String> names) throws IOException {
        json.beginArray();
        for (String name : names) {
            json.value(Text.shortened(name, 200));
        }
        json.endArray();
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
