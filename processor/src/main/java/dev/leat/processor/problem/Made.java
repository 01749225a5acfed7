package dev.leat.processor.problem;

import dev.leat.model.CutOff;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Place;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.ProcessorDeclaration.Component;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Action;
import org.jspecify.annotations.Nullable;

/**
 * A value as it is made.
 *
 * @param maker the signature of the method that makes it, as in {@code tokens(text)}
 * @param cutOff when the value counts as the same in a sheet
 * @param component the one of the record that is spread, which the value is; null where it is made as a whole
 */
public record Made(
        String value,
        JavaType type,
        String maker,
        Place place,
        CutOff cutOff,
        @Nullable Place component) {
    /** What a step makes, in the first of its ways. */
    public static Made of(Step step) {
        if (step.alternatives().get(0).action() instanceof Action.Component spread) {
            ProcessorDeclaration processor = spread.processor();
            Place component = processor.components().stream()
                    .filter(each -> each.name().equals(step.value()))
                    .findFirst()
                    .map(Component::place)
                    .orElse(null);
            return of(step, processor, "@Spread " + processor.signature(), component);
        }
        ProcessorDeclaration processor =
                ((Action.Call) step.alternatives().get(0).action()).processor();
        return of(step, processor, processor.signature(), null);
    }

    private static Made of(Step step, ProcessorDeclaration processor, String maker, @Nullable Place component) {
        return new Made(step.value(), step.type(), maker, processor.place(), processor.cutOff(), component);
    }

    /** Whether its name is written in this compilation, in an annotation or as that of a method. */
    boolean isNamedHere() {
        return place.isDeclaration() && component == null;
    }

    /** The same value as another type. */
    Fix returning(JavaType other) {
        return new Fix("let " + maker + " return", other.name(), place);
    }

    /** The same value under another name. */
    Fix renamed(String advice, String name) {
        return new Fix(advice, Wording.processor(name, cutOff), place);
    }
}
