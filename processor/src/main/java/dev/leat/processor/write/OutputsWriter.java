package dev.leat.processor.write;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Step;
import dev.leat.processor.plan.Body;
import dev.leat.processor.plan.Body.Chunk;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.plan.Plan.OutputsShape;
import dev.leat.processor.plan.StatePlan;
import dev.leat.processor.plan.StatePlan.CurrentPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a nested class that holds the values of one run: {@code Outputs}, or {@code Current}.
 *
 * @param given the values that were there before, which no chunk holds
 * @param made the values that the run made
 */
record OutputsWriter(
        Plan plan,
        Body body,
        OutputsShape shape,
        String description,
        List<Value> given,
        List<Value> made,
        Source source) {
    /**
     * One of the values.
     *
     * @param origin where it comes from, as a sentence
     */
    record Value(String name, JavaType type, @Nullable JavaType nullable, String origin) {}

    static OutputsWriter outputs(Plan plan, Source source) {
        return new OutputsWriter(
                plan,
                plan.body(),
                plan.outputs(),
                "The values of one run of {@link " + plan.graph().flow().generatedName() + "}.",
                List.of(),
                values(plan.graph().steps()),
                source);
    }

    static OutputsWriter current(Plan plan, StatePlan state, CurrentPlan current, Source source) {
        return new OutputsWriter(
                plan,
                current.body(),
                current.shape(),
                "What is kept from run to run, and what follows from it alone.",
                state.values().stream()
                        .map(kept -> new Value(
                                kept.value().name(),
                                kept.value().type(),
                                kept.value().nullable(),
                                "Kept from the run before."))
                        .toList(),
                values(state.state().derived()),
                source);
    }

    private static List<Value> values(List<Step> steps) {
        return steps.stream()
                .map(step -> new Value(step.value(), step.type(), step.nullable(), origin(step)))
                .toList();
    }

    private static String origin(Step step) {
        if (step.action() instanceof Step.Action.Component component) {
            return "The component of {@code " + component.processor().value() + "}.";
        }
        ProcessorDeclaration processor = ((Step.Action.Call) step.action()).processor();
        return "Made by {@code " + processor.signature() + "}.";
    }

    void add() {
        source.gap();
        source.javadoc(description);
        source.open("public static final class " + body.signature().outputs());
        if (shape == OutputsShape.FIELDS) {
            addFields("private final ", all());
            addConstructor();
            all().forEach(value -> addAccessor(value, value.name()));
            addText();
        } else {
            addChunks();
        }
        source.close();
    }

    private List<Value> all() {
        List<Value> all = new ArrayList<>(given);
        all.addAll(made);
        return all;
    }

    private void addFields(String modifiers, List<Value> values) {
        values.forEach(value -> source.line(modifiers + source.names().of(value.type()) + " " + value.name() + ";"));
    }

    private void addChunks() {
        addFields(visibility(), given);
        Map<String, String> paths = new HashMap<>();
        for (Chunk chunk : body.chunks()) {
            source.line(visibility() + chunk.name() + " " + chunk.field() + ";");
            chunk.values().forEach(value -> paths.put(value.name(), chunk.field() + "." + value.name()));
        }
        source.gap().open(visibility() + body.signature().outputs() + "()").close();
        all().forEach(value -> addAccessor(value, paths.getOrDefault(value.name(), value.name())));
    }

    /** What a builder's flow touches cannot be private. */
    private String visibility() {
        return plan.builder().isPresent() ? "" : "private ";
    }

    private void addConstructor() {
        String parameters = all().stream()
                .map(value -> source.names().of(value.type()) + " " + value.name())
                .collect(Collectors.joining(",\n"));
        source.gap().open(visibility() + body.signature().outputs() + "(" + parameters + ")");
        all().forEach(value -> source.line("this." + value.name() + " = " + value.name() + ";"));
        source.close();
    }

    private void addAccessor(Value value, String path) {
        source.gap().javadoc(value.origin());
        Poet.methodAnnotations(value.nullable())
                .forEach(annotation -> source.line(source.names().of(annotation)));
        source.open("public " + source.names().of(value.type(), value.nullable()) + " " + value.name() + "()");
        source.line("return " + path + ";").close();
    }

    private void addText() {
        String values = all().stream()
                .map(value -> value.name() + "=\" + " + printed(value))
                .collect(Collectors.joining("\n+ \", "));
        source.gap().line("@" + source.names().of(Override.class));
        source.open("public " + source.names().of(String.class) + " toString()");
        source.line("return \"" + body.signature().outputs() + "[" + values + "\n+ \"]\";")
                .close();
    }

    private String printed(Value value) {
        String type = value.type().name();
        if (!type.endsWith("[]")) {
            return value.name();
        }
        String method = type.endsWith("[][]") ? ".deepToString(" : ".toString(";
        return source.names().of(Arrays.class) + method + value.name() + ")";
    }
}
