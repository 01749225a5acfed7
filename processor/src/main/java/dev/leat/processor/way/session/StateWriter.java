package dev.leat.processor.way.session;

import dev.leat.processor.code.ClassNames;
import dev.leat.processor.code.Source;
import dev.leat.processor.plan.KeptValue;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.way.TextWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the record of what is kept from run to run. */
public record StateWriter(Plan plan, SessionPlan sessions, Source source) {
    public void add() {
        String name = ClassNames.state(plan.flow()).simpleName();
        String string = source.names().of(String.class);
        source.gap();
        source.javadoc(List.of(
                "What {@link " + plan.flow().generatedName()
                        + "} keeps from run to run: plain data, for any JSON mapper.",
                "",
                "@param " + sessions.shapeComponent() + " tells states apart that cannot be read as one another"));
        List<String> components = Stream.concat(Stream.of(string + " " + sessions.shapeComponent()), values())
                .toList();
        source.record("public ", name, components);
        source.javadoc("The shape of the states that the flow keeps as it is now.");
        source.constant(string, sessions.shapeConstant(), '"' + sessions.state().shape() + '"');
        source.gap().javadoc("A state as the flow keeps it now.");
        source.method("public static ", name, "of", values().toList(), List.of());
        String arguments = Stream.concat(
                        Stream.of(sessions.shapeConstant()),
                        plan.kept().stream().map(kept -> kept.name()))
                .collect(Collectors.joining(",\n"));
        source.line("return new " + name + "(" + arguments + ");");
        source.close();
        if (plan.kept().stream().anyMatch(kept -> kept.value().isSecret())) {
            addText(name);
        }
        source.close();
    }

    private void addText(String name) {
        List<TextWriter.Part> parts = new ArrayList<>();
        parts.add(new TextWriter.Part(sessions.shapeComponent(), Optional.of(sessions.shapeComponent())));
        plan.kept().stream()
                .map(KeptValue::value)
                .map(kept ->
                        new TextWriter.Part(kept.name(), kept.isSecret() ? Optional.empty() : Optional.of(kept.name())))
                .forEach(parts::add);
        new TextWriter(source).add(name, parts);
    }

    private Stream<String> values() {
        return plan.kept().stream().map(this::component);
    }

    private String component(KeptValue kept) {
        String annotations = source.names()
                .onDeclaration(kept.value().nullable())
                .map(annotation -> annotation + " ")
                .orElse("");
        return annotations + source.names().of(kept.value().type(), kept.value().nullable()) + " " + kept.name();
    }
}
