package dev.leat.processor.model;

import dev.leat.processor.model.ProcessorDeclaration.Component;
import java.util.List;
import java.util.Optional;

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

    /** The component of that name, if the sample is a record that has it. */
    public Optional<Component> component(String name) {
        return components.stream()
                .filter(component -> component.name().equals(name))
                .findFirst();
    }
}
