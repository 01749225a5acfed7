package dev.leat.processor.way;

import dev.leat.processor.code.Source;
import dev.leat.processor.code.Spelling;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.Step;
import dev.leat.processor.plan.Body.Shape;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.plan.Splitter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the {@code Outputs}, or {@code Current}, of a flow with replaced values. The flow's own tell some processors
 * by nothing but their values; these know which values no processor made.
 *
 * @param plain the flow's own
 */
public record ReplacedOutputsWriter(Plan plan, OutputsWriter plain, Source source) {
    private static final ClassName FIRED = new ClassName("dev.leat.runtime", "Fired");

    /** The most values that one method tells apart: more would not fit a class file's 64 KiB. */
    private static final int MOST_IN_METHOD = 800;

    public void add() {
        String name = plain.body().signature().outputs();
        source.gap().javadoc("The values of a run: {@code fired()} leaves out what is replaced.");
        source.type("private final class " + name, "extends " + plan.flow().generatedName() + "." + name);
        if (plain.body().shape() == Shape.FIELDS) {
            addConstructor(name);
        }
        List<List<Step>> parts = Splitter.split(plan.toldByValue(plain.steps()), MOST_IN_METHOD);
        addFired(parts.size());
        for (int part = 1; part <= parts.size(); part++) {
            addQuestion(question(part, parts.size()), parts.get(part - 1));
        }
        source.close();
    }

    private void addConstructor(String name) {
        List<String> kept = plain.kept();
        source.constructor("", name, kept);
        source.line("super(" + kept.stream().map(Source::variable).collect(Collectors.joining(",\n")) + ");")
                .close();
    }

    private void addFired(int parts) {
        String list = source.names().of(List.class) + "<" + source.names().of(FIRED) + ">";
        String isReplaced = IntStream.rangeClosed(1, parts)
                .mapToObj(part -> question(part, parts) + "(each.value())")
                .collect(Collectors.joining("\n|| "));
        source.gap().overriding();
        source.method("public ", list, "fired");
        source.line(list + " fired = super.fired();");
        source.line("fired.removeIf(each -> " + isReplaced + ");");
        source.line("return fired;").close();
    }

    private static String question(int part, int parts) {
        return "isReplaced" + (parts == 1 ? "" : part);
    }

    private void addQuestion(String question, List<Step> told) {
        source.gap().method("private ", "boolean", question, source.names().of(String.class) + " value");
        source.open("return switch (value)");
        for (Step step : told) {
            String replacement = new Spelling(source.names()).of(plan.replacement(step.value()));
            source.line("case \"" + step.value() + "\" -> " + replacement + " != null;");
        }
        source.line("default -> false;").close(";").close();
    }
}
