package dev.leat.processor.way;

import dev.leat.processor.code.Source;
import dev.leat.processor.code.Spelling;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.NullMark;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Presence;
import dev.leat.processor.plan.Body;
import dev.leat.processor.plan.Body.Chunk;
import dev.leat.processor.plan.Body.Shape;
import dev.leat.processor.plan.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes a nested class that holds the values of one run: {@code Outputs}, or {@code Current}.
 *
 * @param given the values that were there before, which no chunk holds
 * @param steps that make the others
 * @param made the values that they make
 */
public record OutputsWriter(
        Plan plan,
        Body body,
        String description,
        List<Value> given,
        List<Step> steps,
        List<Value> made,
        Source source) {
    /**
     * One of the values.
     *
     * @param origin where it comes from, as a sentence
     * @param presence when there is one
     * @param number the type of what says how it was made, if anything does
     * @param secret whether it is never shown
     */
    public record Value(
            String name,
            JavaType type,
            @Nullable NullMark nullable,
            String origin,
            Presence presence,
            Optional<JavaType> number,
            boolean secret) {
        boolean isCondition() {
            return presence == Presence.ON_DEMAND
                    || presence == Presence.DEMANDED
                    || presence == Presence.ON_DEMAND_SOMETIMES;
        }

        /** Whether its accessor gives an {@code Optional}. */
        boolean isOptional() {
            return presence != Presence.ALWAYS && presence != Presence.DEMANDED;
        }
    }

    public static OutputsWriter outputs(Plan plan, Source source) {
        return new OutputsWriter(
                plan,
                plan.body(),
                "The values of one run of {@link " + plan.flow().generatedName() + "}.",
                List.of(),
                plan.graph().shown(),
                values(plan, plan.graph().shown()),
                source);
    }

    public static OutputsWriter current(Plan plan, Body current, Source source) {
        List<Step> derived = plan.graph().state().derived();
        return new OutputsWriter(
                plan,
                current,
                "What is kept from run to run, and what follows from it alone.",
                plan.kept().stream()
                        .map(kept -> new Value(
                                kept.value().name(),
                                kept.value().type(),
                                kept.value().nullable(),
                                "Kept from the run before.",
                                Presence.ALWAYS,
                                Optional.empty(),
                                kept.value().isSecret()))
                        .toList(),
                derived,
                values(plan, derived),
                source);
    }

    private static List<Value> values(Plan plan, List<Step> steps) {
        return steps.stream()
                .map(step -> new Value(
                        step.value(),
                        step.type(),
                        step.nullable(),
                        origin(step),
                        step.presence(),
                        step.isChoice() && plan.conditions().markers().containsKey(step.value())
                                ? Optional.of(step.alternativeNumber())
                                : Optional.empty(),
                        step.isSecret()))
                .toList();
    }

    public static String origin(Step step) {
        StringBuilder signatures = new StringBuilder();
        for (Step.Alternative alternative : step.alternatives()) {
            if (alternative.isComponent()) {
                return "The component of {@code " + alternative.processor().value() + "}.";
            }
            signatures.append(signatures.isEmpty() ? "Made by {@code " : " or {@code ");
            signatures.append(alternative.processor().signature()).append('}');
        }
        return signatures.append('.').toString();
    }

    public void add() {
        source.gap();
        source.javadoc(description);
        source.type("public static " + (hasReplaced() ? "" : "final ") + "class "
                + body.signature().outputs());
        if (body.shape() == Shape.FIELDS) {
            List<String> kept = kept();
            kept.forEach(each -> source.line("private final " + each + ";"));
            source.gap().storingConstructor(visibility(), body.signature().outputs(), kept);
            addAccessors(plan::variable);
            addText();
        } else {
            addChunks();
        }
        source.close();
    }

    /** Whether a flow with replaced values has a class of its own: to run costs the flow itself no more. */
    public boolean hasReplaced() {
        return hasReplaced(plan, steps);
    }

    public static boolean hasReplaced(Plan plan, List<Step> steps) {
        return plan.isReplaceable() && !plan.toldByValue(steps).isEmpty();
    }

    private List<Value> all() {
        List<Value> all = new ArrayList<>(given);
        all.addAll(made);
        return all;
    }

    /** All that is kept, as parameters: values, then how they were made, then what is known of conditions. */
    public List<String> kept() {
        List<String> kept = new ArrayList<>();
        for (Value value : all()) {
            if (!value.isCondition()) {
                kept.add(source.names().of(value.type()) + " " + plan.variable(value.name()));
            }
        }
        for (Value value : made) {
            value.number().ifPresent(number -> kept.add(number.name() + " " + marker(value)));
        }
        if (asksConditions()) {
            kept.add("Conditions " + conditions().variable());
        }
        return kept;
    }

    private Plan.Conditions conditions() {
        return plan.conditions();
    }

    private boolean asksConditions() {
        return body.asksConditions();
    }

    /** The field that says how the value was made; empty if there is none. */
    private String marker(Value value) {
        return conditions().markers().getOrDefault(value.name(), "");
    }

    private void addChunks() {
        given.forEach(value ->
                source.line(visibility() + source.names().of(value.type()) + " " + plan.variable(value.name()) + ";"));
        if (asksConditions() && !isWide()) {
            source.line(visibility() + "Conditions " + conditions().variable() + ";");
        }
        if (isWide()) {
            kept().forEach(each -> source.line(visibility() + each + ";"));
        }
        Map<String, String> paths = new HashMap<>();
        RunWriter.addFields(body, source, visibility());
        for (Chunk chunk : body.chunks()) {
            String object = chunk.hasObject() ? chunk.field() + "." : "";
            chunk.values().forEach(value -> paths.put(value.name(), object + value.field()));
        }
        source.gap().storingConstructor(visibility(), body.signature().outputs(), List.of());
        addAccessors(name -> paths.getOrDefault(name, plan.variable(name)));
    }

    private void addAccessors(UnaryOperator<String> path) {
        for (Value value : all()) {
            if (value.isOptional()) {
                addOptionalAccessor(value, path);
            } else {
                addAccessor(value, value.isCondition() ? holds(value) : path.apply(value.name()));
            }
        }
        if (given.isEmpty()) {
            new StayedWriter(plan, source, path).add();
        }
        Optional<String> apart =
                body.shape() == Shape.CHUNKS ? Optional.of(body.signature().outputs()) : Optional.empty();
        new FiredWriter(plan, steps, source, path, apart).add();
    }

    /** Whether a run with loops makes more than a constructor takes. */
    private boolean isWide() {
        return !plan.graph().looping().loops().isEmpty();
    }

    /** What a builder's flow touches cannot be private. */
    private String visibility() {
        return plan.isReplaceable() ? "" : "private ";
    }

    private void addAccessor(Value value, String path) {
        source.gap().javadoc(value.origin());
        source.names().onDeclaration(value.nullable()).ifPresent(source::above);
        source.method("public ", source.names().of(value.type(), value.nullable()), Looping.shown(value.name()));
        source.line("return " + path + ";").close();
    }

    private void addOptionalAccessor(Value value, UnaryOperator<String> path) {
        source.gap()
                .javadoc((value.isCondition()
                                ? "Whether it holds, empty where nobody asked. "
                                : "Empty where it is absent. ")
                        + value.origin());
        String optional = source.names().of(Optional.class);
        source.method(
                "public ", optional + "<" + source.names().boxed(value.type()) + ">", Looping.shown(value.name()));
        source.line("return " + optional(value, optional, path) + ";").close();
    }

    private String known(Value condition) {
        return conditions().variable() + "." + conditions().field(condition.name());
    }

    private String holds(Value condition) {
        return known(condition) + " == Conditions.HOLDS";
    }

    private String optional(Value value, String optional, UnaryOperator<String> path) {
        String text = path.apply(value.name());
        if (value.isCondition()) {
            String known = known(value);
            boolean third = value.presence() == Presence.ON_DEMAND_SOMETIMES;
            String unknown = known + " == 0" + (third ? "\n|| " + known + " == Conditions.ABSENT" : "");
            return unknown + "\n? " + optional + ".empty()\n: " + optional + ".of(" + holds(value) + ")";
        }
        return value.type().isPrimitive()
                ? path.apply(marker(value)) + " == 0\n? " + optional + ".empty()\n: " + optional + ".of(" + text + ")"
                : optional + ".ofNullable(" + text + ")";
    }

    private void addText() {
        new TextWriter(source)
                .add(
                        body.signature().outputs(),
                        all().stream()
                                .map(value -> new TextWriter.Part(
                                        Looping.shown(value.name()),
                                        value.secret() ? Optional.empty() : Optional.of(printed(value))))
                                .toList());
    }

    private String printed(Value value) {
        if (value.isOptional() || value.isCondition()) {
            return Spelling.own(Looping.shown(value.name())) + "()";
        }
        String type = value.type().name();
        if (!type.endsWith("[]")) {
            return plan.variable(value.name());
        }
        String method = type.endsWith("[][]") ? ".deepToString(" : ".toString(";
        return source.names().of(Arrays.class) + method + plan.variable(value.name()) + ")";
    }
}
