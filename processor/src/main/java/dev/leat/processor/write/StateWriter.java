package dev.leat.processor.write;

import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.plan.StatePlan;
import dev.leat.processor.plan.StatePlan.KeptValue;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the record of what is kept from run to run. */
record StateWriter(Plan plan, StatePlan state, Source source) {
    void add() {
        String name = Poet.state(flow()).simpleName();
        String string = source.names().of(String.class);
        source.gap();
        source.javadoc(List.of(
                "What {@link " + flow().generatedName() + "} keeps from run to run: plain data, for any JSON mapper.",
                "",
                "@param " + state.shapeComponent() + " tells states apart that cannot be read as one another"));
        String components = Stream.concat(Stream.of(string + " " + state.shapeComponent()), values())
                .collect(Collectors.joining(",\n"));
        source.openNested("public record " + name + "(" + components + ")");
        source.javadoc("The shape of the states that the flow keeps as it is now.");
        source.line("public static final " + string + " " + state.shapeConstant() + " = \""
                + state.state().shape() + "\";");
        source.gap().javadoc("A state as the flow keeps it now.");
        source.open("public static " + name + " of(" + values().collect(Collectors.joining(",\n")) + ")");
        String arguments = Stream.concat(
                        Stream.of(state.shapeConstant()),
                        state.values().stream().map(kept -> kept.value().name()))
                .collect(Collectors.joining(",\n"));
        source.line("return new " + name + "(" + arguments + ");");
        source.close();
        if (state.values().stream().anyMatch(kept -> kept.value().isSecret())) {
            addText(name);
        }
        source.close();
    }

    /** As records have it, but for what is secret. */
    private void addText(String name) {
        String values = state.values().stream()
                .map(KeptValue::value)
                .map(kept -> ", " + kept.name() + (kept.isSecret() ? "=(secret)\"" : "=\" + " + kept.name()))
                .collect(Collectors.joining("\n+ \""));
        source.gap().line("@" + source.names().of(Override.class));
        source.open("public " + source.names().of(String.class) + " toString()");
        source.line("return \"" + name + "[" + state.shapeComponent() + "=\" + " + state.shapeComponent() + "\n+ \""
                        + values + "\n+ \"]\";")
                .close();
    }

    private FlowDeclaration flow() {
        return plan.graph().flow();
    }

    private Stream<String> values() {
        return state.values().stream().map(this::component);
    }

    private String component(KeptValue kept) {
        String annotations = Poet.methodAnnotations(kept.value().nullable()).stream()
                .map(annotation -> source.names().of(annotation) + " ")
                .collect(Collectors.joining());
        return annotations + source.names().of(kept.value().type(), kept.value().nullable()) + " "
                + kept.value().name();
    }
}
