package dev.leat.processor.write;

import dev.leat.processor.model.Step;
import dev.leat.processor.plan.Body.Chunk;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.plan.Plan.OutputsShape;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes the nested class {@code Outputs}. */
record OutputsWriter(Plan plan, Source source) {
    void add() {
        source.gap();
        source.javadoc("The values of one run of {@link " + plan.graph().flow().generatedName() + "}.");
        source.open("public static final class Outputs");
        if (plan.outputs() == OutputsShape.FIELDS) {
            Map<String, String> kept = kept();
            kept.forEach((name, type) -> source.line("private final " + type + " " + name + ";"));
            addConstructor(kept);
            steps().forEach(step -> addAccessor(step, UnaryOperator.identity()));
            new FiredWriter(plan, source, UnaryOperator.identity()).add();
            addText();
        } else {
            addChunks();
        }
        source.close();
    }

    /** The types of all that is kept, by name: values, then how they were made, then what is known of conditions. */
    private Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        for (Step step : steps()) {
            if (!step.isCondition()) {
                kept.put(step.value(), source.names().of(step.type()));
            }
        }
        for (Step step : steps()) {
            if (conditions().markers().containsKey(step.value())) {
                kept.put(marker(step), "byte");
            }
        }
        if (!conditions().isEmpty()) {
            kept.put(conditions().variable(), "Conditions");
        }
        return kept;
    }

    private Plan.Conditions conditions() {
        return plan.conditions();
    }

    private String marker(Step step) {
        return conditions().markers().getOrDefault(step.value(), "");
    }

    private void addChunks() {
        Map<String, String> paths = new HashMap<>();
        if (!conditions().isEmpty()) {
            source.line(visibility() + "Conditions " + conditions().variable() + ";");
        }
        for (Chunk chunk : plan.body().chunks()) {
            source.line(visibility() + chunk.name() + " " + chunk.field() + ";");
            chunk.values().forEach(value -> paths.put(value.name(), chunk.field() + "." + value.name()));
        }
        source.gap().open(visibility() + "Outputs()").close();
        UnaryOperator<String> path = name -> paths.getOrDefault(name, name);
        steps().forEach(step -> addAccessor(step, path));
        new FiredWriter(plan, source, path).add();
    }

    /** What a builder's flow touches cannot be private. */
    private String visibility() {
        return plan.builder().isPresent() ? "" : "private ";
    }

    private List<Step> steps() {
        return plan.graph().steps();
    }

    private void addConstructor(Map<String, String> kept) {
        String parameters = kept.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(",\n"));
        source.gap().open(visibility() + "Outputs(" + parameters + ")");
        kept.keySet().forEach(name -> source.line("this." + name + " = " + name + ";"));
        source.close();
    }

    private void addAccessor(Step step, UnaryOperator<String> path) {
        if (step.isCondition() || step.mayBeAbsent()) {
            addOptionalAccessor(step, path);
            return;
        }
        source.gap().javadoc(origin(step));
        Poet.methodAnnotations(step.nullable())
                .forEach(annotation -> source.line(source.names().of(annotation)));
        String type = step.nullable() == null
                ? source.names().of(step.type())
                : source.names().of(Poet.type(step.type(), step.nullable()));
        source.open("public " + type + " " + step.value() + "()");
        source.line("return " + path.apply(step.value()) + ";").close();
    }

    private void addOptionalAccessor(Step step, UnaryOperator<String> path) {
        source.gap()
                .javadoc(
                        step.isCondition()
                                ? "Whether it holds, empty where nobody asked. " + origin(step)
                                : "Empty where it is absent. " + origin(step));
        String optional = source.names().of(Optional.class);
        source.open("public " + optional + "<" + source.names().boxed(step.type()) + "> " + step.value() + "()");
        source.line("return " + optional(step, optional, path) + ";").close();
    }

    private String optional(Step step, String optional, UnaryOperator<String> path) {
        String value = path.apply(step.value());
        if (step.isCondition()) {
            String known = conditions().variable() + "." + field(step);
            String unknown = known + " == 0" + (step.mayBeAbsent() ? "\n|| " + known + " == Conditions.ABSENT" : "");
            return unknown + "\n? " + optional + ".empty()\n: " + optional + ".of(" + known + " == Conditions.HOLDS)";
        }
        return step.type().isPrimitive()
                ? path.apply(marker(step)) + " == 0\n? " + optional + ".empty()\n: " + optional + ".of(" + value + ")"
                : optional + ".ofNullable(" + value + ")";
    }

    private String field(Step condition) {
        return conditions().all().stream()
                .filter(each -> each.name().equals(condition.value()))
                .findFirst()
                .orElseThrow()
                .field();
    }

    private static String origin(Step step) {
        return step.branches().stream()
                .map(branch -> branch.action() instanceof Step.Action.Component component
                        ? "The component of {@code " + component.processor().value() + "}."
                        : "{@code "
                                + ((Step.Action.Call) branch.action())
                                        .processor()
                                        .signature() + "}")
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" or "), text -> text.startsWith("The") ? text : "Made by " + text + "."));
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
        if (step.isCondition() || step.mayBeAbsent()) {
            return step.value() + "()";
        }
        String type = step.type().name();
        if (!type.endsWith("[]")) {
            return step.value();
        }
        String method = type.endsWith("[][]") ? ".deepToString(" : ".toString(";
        return source.names().of(Arrays.class) + method + step.value() + ")";
    }
}
