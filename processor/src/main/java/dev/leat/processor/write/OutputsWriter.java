package dev.leat.processor.write;

import dev.leat.processor.model.Step;
import dev.leat.processor.plan.Body.Chunk;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.plan.Plan.OutputsShape;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the nested class {@code Outputs}. */
record OutputsWriter(Plan plan, Source source) {
    void add() {
        source.gap();
        source.javadoc("The values of one run of {@link " + plan.graph().flow().generatedName() + "}.");
        source.open("public static final class Outputs");
        if (plan.outputs() == OutputsShape.FIELDS) {
            steps().forEach(step ->
                    source.line("private final " + source.names().of(step.type()) + " " + step.value() + ";"));
            addConstructor();
            steps().forEach(step -> addAccessor(step, step.value()));
            addText();
        } else {
            addChunks();
        }
        source.close();
    }

    private void addChunks() {
        Map<String, String> paths = new HashMap<>();
        for (Chunk chunk : plan.body().chunks()) {
            source.line(visibility() + chunk.name() + " " + chunk.field() + ";");
            chunk.values().forEach(value -> paths.put(value.name(), chunk.field() + "." + value.name()));
        }
        source.gap().open(visibility() + "Outputs()").close();
        steps().forEach(step -> addAccessor(step, paths.getOrDefault(step.value(), "")));
    }

    /** What a builder's flow touches cannot be private. */
    private String visibility() {
        return plan.builder().isPresent() ? "" : "private ";
    }

    private List<Step> steps() {
        return plan.graph().steps();
    }

    private void addConstructor() {
        String parameters = steps().stream()
                .map(step -> source.names().of(step.type()) + " " + step.value())
                .collect(Collectors.joining(",\n"));
        source.gap().open(visibility() + "Outputs(" + parameters + ")");
        steps().forEach(step -> source.line("this." + step.value() + " = " + step.value() + ";"));
        source.close();
    }

    private void addAccessor(Step step, String path) {
        Accessors.open(source, step, "");
        source.line("return " + path + ";").close();
    }

    private void addText() {
        String values = steps().stream()
                .map(step -> step.value() + "=\" + " + printed(step))
                .collect(Collectors.joining("\n+ \", "));
        source.gap().line("@" + source.names().of(Override.class));
        source.open("public " + source.names().of(String.class) + " toString()");
        source.line("return \"Outputs[" + values + "\n+ \"]\";").close();
    }

    private String printed(Step step) {
        String type = step.type().name();
        if (!type.endsWith("[]")) {
            return step.value();
        }
        String method = type.endsWith("[][]") ? ".deepToString(" : ".toString(";
        return source.names().of(Arrays.class) + method + step.value() + ")";
    }
}
