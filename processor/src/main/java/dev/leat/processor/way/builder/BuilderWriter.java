package dev.leat.processor.way.builder;

import dev.leat.processor.code.ClassNames;
import dev.leat.processor.code.Source;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.Step;
import dev.leat.processor.plan.Field;
import dev.leat.processor.plan.KeptValue;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.plan.Plan.Creation;
import dev.leat.processor.plan.Presences;
import dev.leat.processor.plan.Splitter;
import dev.leat.processor.plan.Statement;
import dev.leat.processor.way.FlowSources;
import dev.leat.processor.way.Injected;
import dev.leat.processor.way.WayCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the builder with which tests replace values and dependencies, and the flow that it builds. */
record BuilderWriter(Plan plan, FlowSources sources, Source source) {
    /** Each takes eight bytes of bytecode, of the 8,000 that HotSpot compiles. */
    private static final int COPIED_IN_METHOD = 500;

    private static final ClassName REPLACEMENT = new ClassName("dev.leat.runtime", "Replacement");

    void write() {
        source.javadoc(List.of(
                "Builds a {@link " + flowName() + "} with values or dependencies replaced, for tests.",
                "A processor whose value is replaced does not run.",
                "",
                "<p>Not thread-safe; the flows it builds do not see later changes."));
        sources.annotations().open(source, plan.flow(), name(), "");
        for (Field field : plan.fields()) {
            addReplacementField(replacement(field), field.builderName());
        }
        for (Step step : plan.graph().replaceable()) {
            addReplacementField(replacement(step), plan.variable(step.value()));
        }
        plan.kept()
                .forEach(kept ->
                        addReplacementField(source.names().boxed(kept.value().type()), kept.initial()));
        source.gap().constructor("", name(), List.of()).close();
        addCopying();
        for (Field field : plan.fields()) {
            addSetter(
                    field.builderName(),
                    injected(field),
                    field.builderName(),
                    "Gives the flow its {@code " + field.builderName() + "}.");
        }
        for (Step step : plan.graph().replaceable()) {
            addSetter(
                    step.value(),
                    isSupplied(step) ? replacement(step) : source.names().of(step.type()),
                    plan.variable(step.value()),
                    "Replaces the value {@code " + step.value() + "}.");
        }
        plan.kept()
                .forEach(kept -> addSetter(
                        kept.initial(),
                        source.names().of(kept.value().type()),
                        kept.initial(),
                        "Replaces what the first run of a session takes as {@code "
                                + kept.value().name() + "}."));
        addBuild();
        addReplaced();
        source.close();
    }

    private String replacement(Step step) {
        String boxed = source.names().boxed(step.type());
        return isSupplied(step) ? source.names().of(Supplier.class) + "<" + boxed + ">" : boxed;
    }

    /** Whether a value can be read once, and so has to be another in each run. */
    private boolean isSupplied(Step step) {
        return plan.graph().looping().isConsumed(step.value());
    }

    private String flowName() {
        return plan.flow().generatedName();
    }

    private String name() {
        return plan.builder().simpleName();
    }

    private String injected(Field field) {
        return source.names().of(Injected.type(field, plan.flow()));
    }

    private String replacement(Field field) {
        return source.names().of(Injected.type(field, plan.flow()).boxed());
    }

    private String replacementClass() {
        return source.names().of(REPLACEMENT);
    }

    private void addReplacementField(String boxed, String field) {
        String visibility = sources.ways().stream().anyMatch(WayCode::reachesBuilder) ? "" : "private ";
        source.line(visibility + replacementClass() + "<" + boxed + "> " + field + ";");
    }

    private void addSetter(String name, String type, String field, String summary) {
        source.gap().javadoc(summary);
        source.method("public ", name(), name, type + " " + field);
        source.line("this." + field + " = new " + replacementClass() + "<>(" + field + ");");
        source.line("return this;").close();
    }

    private void addBuild() {
        source.gap();
        if (plan.fields().stream().anyMatch(this::mustBeGiven)) {
            source.javadoc(
                    List.of("Builds the flow.", "", "@throws IllegalStateException if a dependency was not given"));
        } else {
            source.javadoc("Builds the flow.");
        }
        source.method("public ", flowName(), "build");
        if (plan.creation() == Creation.COMPONENT && !plan.fields().isEmpty()) {
            String component = source.names().of(ClassNames.component(plan.flow()));
            String dagger = source.names().of(ClassNames.daggerComponent(plan.flow()));
            source.line(component + " component = " + dagger + ".create();");
        }
        String arguments = Stream.concat(
                        Stream.of("new " + name() + "(this)"),
                        plan.fields().stream().map(this::given))
                .collect(Collectors.joining(",\n"));
        source.line("return new Replaced(" + arguments + ");").close();
    }

    private String given(Field field) {
        String replacement = "this." + field.builderName();
        if (mustBeGiven(field)) {
            return replacementClass() + ".given(" + replacement + ", \"" + flowName() + "\", \"" + field.builderName()
                    + "\")";
        }
        String made = plan.creation() == Creation.COMPONENT
                ? "component." + field.builderName() + "()"
                : "new " + source.names().of(field.type()) + "()";
        return replacement + " == null\n? " + made + "\n: " + replacement + ".value()";
    }

    private boolean mustBeGiven(Field field) {
        boolean creatable =
                field instanceof Field.OfOwner owner && owner.owner().creatable();
        return plan.creation() != Creation.COMPONENT && !creatable;
    }

    private void addCopying() {
        List<List<String>> parts = Splitter.split(replaceable(), COPIED_IN_METHOD);
        String parameter = name() + " original";
        source.gap().constructor("private ", name(), List.of(parameter));
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                source.line("copy" + i + "(original);").close();
                source.gap().method("private ", "void", "copy" + i, parameter);
            }
            parts.get(i).forEach(field -> source.line("this." + field + " = original." + field + ";"));
        }
        source.close();
    }

    private List<String> replaceable() {
        return Stream.of(
                        plan.fields().stream().map(Field::builderName),
                        plan.graph().replaceable().stream().map(step -> plan.variable(step.value())),
                        plan.kept().stream().map(KeptValue::initial))
                .flatMap(names -> names)
                .toList();
    }

    private void addReplaced() {
        String replacements = plan.replacements();
        source.gap().javadoc("The flow as written, but for the replacements.");
        source.type("private static final class Replaced", "extends " + flowName());
        if (plan.graph().all().stream().anyMatch(Presences::isMarked)) {
            source.javadoc("How a value was made that is replaced; else the number of an alternative, from 1.");
            source.line("private static final byte " + Statement.Choose.REPLACED + " = -1;")
                    .gap();
        }
        source.line("private final " + name() + " " + replacements + ";");
        List<String> parameters = new ArrayList<>(List.of(name() + " " + replacements));
        plan.fields().forEach(field -> parameters.add(injected(field) + " " + field.name()));
        source.gap().constructor("", "Replaced", parameters);
        source.line("super(" + plan.fields().stream().map(Field::name).collect(Collectors.joining(",\n")) + ");");
        source.line("this." + replacements + " = " + replacements + ";").close();
        sources.ways().forEach(way -> way.addReplacing(source));
        sources.ways().forEach(way -> way.addReplacingNested(source));
        source.close();
    }
}
