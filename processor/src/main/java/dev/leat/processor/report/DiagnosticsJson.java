package dev.leat.processor.report;

import dev.leat.model.json.JsonWriter;
import dev.leat.processor.model.Place;
import dev.leat.processor.problem.Fix;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.read.SourcePlace;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the problems of one type for tools to read, as {@code META-INF/leat/<binary name>.diagnostics.json}: an array,
 * empty where all is well.
 */
public record DiagnosticsJson(Fixes fixes) {
    /** The name of the file, among the resources. */
    public static String path(String binaryName) {
        return "META-INF/leat/" + binaryName + ".diagnostics.json";
    }

    public void write(List<Problem> problems, Writer file) throws IOException {
        try (file) {
            file.write(JsonWriter.write(problems.stream().map(this::json).toList()));
        }
    }

    private Map<String, Object> json(Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", "Leat/" + problem.code());
        json.put("message", problem.sentence());
        json.put("element", element(problem.place()));
        if (problem.isWarning()) {
            json.put("warning", true);
        }
        json.put("details", problem.details());
        json.put("fixes", fixes.of(problem).stream().map(DiagnosticsJson::json).toList());
        return json;
    }

    private static Map<String, Object> json(Fix fix) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("advice", fix.advice());
        json.put("code", fix.code());
        if (fix.at() != null) {
            json.put("element", element(fix.at()));
        }
        return json;
    }

    private static String element(Place at) {
        return at instanceof SourcePlace place ? place.path() : "";
    }
}
