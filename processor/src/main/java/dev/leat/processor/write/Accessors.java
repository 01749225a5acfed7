package dev.leat.processor.write;

import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Step;

/** The methods that give the values. */
final class Accessors {
    private Accessors() {}

    /**
     * Opens the method that gives a step's value.
     *
     * @param thrown the clause of its exceptions; empty if there are none
     */
    static void open(Source source, Step step, String thrown) {
        source.gap().javadoc(origin(step));
        Poet.methodAnnotations(step.nullable())
                .forEach(annotation -> source.line(source.names().of(annotation)));
        String type = step.nullable() == null
                ? source.names().of(step.type())
                : source.names().of(Poet.type(step.type(), step.nullable()));
        source.open("public " + type + " " + step.value() + "()" + thrown);
    }

    private static String origin(Step step) {
        if (step.action() instanceof Step.Action.Component component) {
            return "The component of {@code " + component.processor().value() + "}.";
        }
        ProcessorDeclaration processor = ((Step.Action.Call) step.action()).processor();
        return "Made by {@code " + processor.signature() + "}.";
    }
}
