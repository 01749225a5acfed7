package dev.leat.processor.problem;

import dev.leat.model.CutOff;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Place;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.ProcessorDeclaration.Component;
import dev.leat.processor.model.Step;
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
        Step.Alternative first = step.alternatives().get(0);
        return of(step.value(), step.type(), first.processor(), first.isComponent());
    }

    /** What a processor makes, be it as a component of the record that it spreads. */
    public static Made of(String value, JavaType type, ProcessorDeclaration processor, boolean isComponent) {
        Place component = processor.components().stream()
                .filter(each -> isComponent && each.name().equals(value))
                .findFirst()
                .map(Component::place)
                .orElse(null);
        String maker = (isComponent ? "@Spread " : "") + processor.signature();
        return new Made(value, type, maker, processor.place(), processor.cutOff(), component);
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
