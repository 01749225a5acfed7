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
import dev.leat.processor.plan.Substitute;
import dev.leat.processor.way.FlowSources;
import dev.leat.processor.way.Injected;
import dev.leat.processor.way.WayCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        substitutes().forEach(each -> source.line(visibility() + each.type() + " " + each.name() + ";"));
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
            Optional<Substitute> substitute = substitute(step);
            addSetter(
                    step.value(),
                    isSupplied(step) ? replacement(step) : source.names().of(step.type()),
                    plan.variable(step.value()),
                    "Replaces the value {@code " + step.value() + "}"
                            + (substitute.isPresent() ? ", for all elements." : "."),
                    substitute.map(Substitute::name));
            substitute.ifPresent(each -> addSubstituting(step, each));
        }
        plan.kept()
                .forEach(kept -> addSetter(
                        kept.initial(),
                        source.names().of(kept.value().type()),
                        kept.initial(),
                        "Replaces what the first run of a session takes as {@code "
                                + kept.value().name() + "}."));
        addBuild();
        addInterfaces();
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
        source.line(visibility() + replacementClass() + "<" + boxed + "> " + field + ";");
    }

    private String visibility() {
        return sources.ways().stream().anyMatch(WayCode::reachesBuilder) ? "" : "private ";
    }

    private void addSetter(String name, String type, String field, String summary) {
        addSetter(name, type, field, summary, Optional.empty());
    }

    /** @param other the field of what it takes the place of */
    private void addSetter(String name, String type, String field, String summary, Optional<String> other) {
        source.gap().javadoc(summary);
        source.method("public ", name(), name, type + " " + field);
        source.line("this." + field + " = new " + replacementClass() + "<>(" + field + ");");
        other.ifPresent(each -> source.line("this." + each + " = null;"));
        source.line("return this;").close();
    }

    private void addSubstituting(Step step, Substitute substitute) {
        source.gap().javadoc("Replaces the processor that makes {@code " + step.value() + "}, element by element.");
        source.method("public ", name(), substitute.name(), substitute.type() + " " + substitute.name());
        source.line("this." + substitute.name() + " = " + source.names().of(Objects.class) + ".requireNonNull("
                + substitute.name() + ");");
        source.line("this." + plan.variable(step.value()) + " = null;");
        source.line("return this;").close();
    }

    /** The interfaces of what is called in place of processors. */
    private void addInterfaces() {
        for (Step step : plan.graph().replaceable()) {
            substitute(step).ifPresent(substitute -> {
                source.gap()
                        .javadoc(
                                "Makes {@code " + step.value() + "} of what its processor takes that is not injected.");
                source.above("@" + source.names().of(FunctionalInterface.class));
                source.type("public interface " + substitute.type());
                source.names().onDeclaration(step.nullable()).ifPresent(source::above);
                source.signature(
                                source.names().of(step.type(), step.nullable()),
                                "make",
                                source.names().parameters(substitute.parameters()),
                                substitute.processor().thrown())
                        .close();
            });
        }
    }

    private Optional<Substitute> substitute(Step step) {
        return Optional.ofNullable(plan.substitutes().get(step.value()));
    }

    /** In the order of the values. */
    private List<Substitute> substitutes() {
        return plan.graph().replaceable().stream()
                .flatMap(step -> substitute(step).stream())
                .toList();
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
                        substitutes().stream().map(Substitute::name),
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
