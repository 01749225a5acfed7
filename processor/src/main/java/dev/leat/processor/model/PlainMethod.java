package dev.leat.processor.model;

import java.util.List;

/**
 * A method of a flow's class that is no part of the flow, in a source of this compilation.
 *
 * @param signature the method as people write it down: {@code counts(tokens)}
 * @param type what it returns
 * @param flaw why it could not be a processor, as in {@code returns nothing}; empty if it could
 * @param values the values that it would take as a processor
 */
public record PlainMethod(
        String name,
        String signature,
        JavaType type,
        boolean isPrivate,
        String flaw,
        List<String> values,
        Place place) {
    public PlainMethod {
        values = List.copyOf(values);
    }
}
