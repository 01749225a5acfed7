package dev.leat.processor.check;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.NullMark;
import dev.leat.processor.model.Place;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.problem.Made;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a value: a processor, or one component of the record it spreads.
 *
 * @param index the processor's position in source order
 * @param owner the position of its class among the flow's
 */
record Maker(
        String value,
        JavaType type,
        @Nullable NullMark nullable,
        ProcessorDeclaration processor,
        int index,
        int owner) {
    boolean isComponent() {
        return !value.equals(processor.value());
    }

    /** The value as it is made, for people. */
    Made made() {
        return new Made(value, type, signature(), processor.place(), processor.cutOff(), component());
    }

    private @Nullable Place component() {
        return processor.components().stream()
                .filter(component -> isComponent() && component.name().equals(value))
                .findFirst()
                .map(ProcessorDeclaration.Component::place)
                .orElse(null);
    }

    String signature() {
        return isComponent() ? "@Spread " + processor.signature() : processor.signature();
    }
}
