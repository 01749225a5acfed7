package dev.leat.processor.model;

import dev.leat.processor.model.ProcessorDeclaration.Component;
import java.util.List;

/**
 * A method that gives a sample.
 *
 * @param of what it is a sample of, as it says or else by its own name
 * @param named whether it says so
 * @param ofFlow whether it stands in the flow's own type
 * @param components those of the record it returns; empty if it returns none
 * @param fails whether it throws checked exceptions
 */
public record SampleDeclaration(
        String of,
        boolean named,
        String method,
        JavaType owner,
        boolean ofFlow,
        JavaType type,
        List<Component> components,
        boolean fails,
        Place place) {
    public SampleDeclaration {
        components = List.copyOf(components);
    }
}
