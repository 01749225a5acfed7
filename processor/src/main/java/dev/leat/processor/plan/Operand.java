package dev.leat.processor.plan;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Step.Taking;

/** What is handed to a call. */
public sealed interface Operand {
    /**
     * What is kept in a variable or a field.
     *
     * @param present whether there is a value; empty where null says that there is none
     */
    static Operand of(Taking taking, String text, String present) {
        return switch (taking) {
            case PLAIN -> new Plain(text);
            case CONTENT -> new Content(text);
            case CONTENT_OR_NULL -> new ContentOrNull(text);
            case OPTIONAL -> new Wrapped(text, present);
            case NULLABLE -> present.isEmpty() ? new Plain(text) : new OrNull(text, present);
        };
    }

    /** As the text says. */
    record Plain(String text) implements Operand {}

    /** Known to be of a narrower type. */
    record Cast(String text, JavaType type) implements Operand {}

    /** What an {@code Optional} holds. */
    record Content(String text) implements Operand {}

    /** What an {@code Optional} holds, or null. */
    record ContentOrNull(String text) implements Operand {}

    /**
     * In an {@code Optional}.
     *
     * @param present whether there is a value; empty where null says that there is none
     */
    record Wrapped(String text, String present) implements Operand {}

    /**
     * The value, or null.
     *
     * @param present whether there is a value; empty where null says that there is none
     */
    record OrNull(String text, String present) implements Operand {}
}
