package dev.leat.processor.way;

import dev.leat.processor.code.Source;
import dev.leat.processor.model.Step;
import java.util.Optional;

/** The methods that give the values. */
public final class Accessors {
    private Accessors() {}

    /**
     * Opens the method that gives a step's value.
     *
     * @param thrown the clause of its exceptions; empty if there are none
     */
    public static void open(Source source, Step step, String thrown) {
        source.gap().javadoc(OutputsWriter.origin(step));
        if (step.mayBeAbsent()) {
            source.open("public " + kept(source, step) + " " + step.value() + "()" + thrown);
            return;
        }
        source.names().onDeclaration(step.nullable()).ifPresent(source::line);
        String type = source.names().of(step.type(), step.nullable());
        source.open("public " + type + " " + step.value() + "()" + thrown);
    }

    /** The type of a value that is kept as an {@code Optional} if it may be absent. */
    public static String kept(Source source, Step step) {
        return step.mayBeAbsent()
                ? source.names().of(Optional.class) + "<" + source.names().boxed(step.type()) + ">"
                : source.names().of(step.type());
    }
}
