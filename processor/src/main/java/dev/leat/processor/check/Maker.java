package dev.leat.processor.check;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.NullMark;
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

    /** Whether it makes nothing. */
    boolean isEffect() {
        return type.equals(JavaType.VOID);
    }

    /** The value as it is made, for people. */
    Made made() {
        return Made.of(value, type, processor, isComponent());
    }

    String signature() {
        return made().maker();
    }
}
