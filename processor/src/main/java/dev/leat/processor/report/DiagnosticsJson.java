package dev.leat.processor.report;

import com.google.gson.stream.JsonWriter;
import dev.leat.processor.model.Place;
import dev.leat.processor.problem.Fix;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.read.SourcePlace;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/**
 * Writes the problems of one type for tools to read, as {@code META-INF/leat/<binary name>.diagnostics.json}: an array,
 * empty where all is well.
 */
public final class DiagnosticsJson {
    private final Filer filer;
    private final Fixes fixes;

    public DiagnosticsJson(Filer filer, Fixes fixes) {
        this.filer = filer;
        this.fixes = fixes;
    }

    public void write(String binaryName, Element origin, List<Problem> problems) throws IOException {
        try (Writer file = filer.createResource(
                                StandardLocation.CLASS_OUTPUT,
                                "",
                                "META-INF/leat/" + binaryName + ".diagnostics.json",
                                origin)
                        .openWriter();
                JsonWriter json = new JsonWriter(file)) {
            json.setIndent("  ");
            json.beginArray();
            for (Problem problem : problems) {
                write(problem, json);
            }
            json.endArray();
        }
    }

    private void write(Problem problem, JsonWriter json) throws IOException {
        json.beginObject().name("code").value("Leat/" + problem.code());
        json.name("message").value(problem.sentence());
        json.name("element").value(element(problem.place()));
        json.name("details").beginArray();
        for (String detail : problem.details()) {
            json.value(detail);
        }
        json.endArray().name("fixes").beginArray();
        for (Fix fix : fixes.of(problem)) {
            json.beginObject().name("advice").value(fix.advice());
            json.name("code").value(fix.code());
            if (fix.at() != null) {
                json.name("element").value(element(fix.at()));
            }
            json.endObject();
        }
        json.endArray().endObject();
    }

    private static String element(Place at) {
        return at instanceof SourcePlace place ? place.path() : "";
    }
}
