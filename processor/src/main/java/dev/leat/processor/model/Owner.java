package dev.leat.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A class or interface whose processors take part in a flow: the flow's own or an included one.
 *
 * @param creatable whether generated code can call its constructor without arguments
 * @param initials the methods that make what the first run takes as values of the run before
 * @param others its methods that are no part of the flow
 */
public record Owner(
        JavaType type,
        boolean isInterface,
        boolean creatable,
        List<ProcessorDeclaration> processors,
        List<ProcessorDeclaration> initials,
        List<PlainMethod> others) {
    public Owner {
        processors = List.copyOf(processors);
        initials = List.copyOf(initials);
        others = List.copyOf(others);
    }

    /** The processors, then the other methods that the flow calls. */
    public Stream<ProcessorDeclaration> called() {
        return Stream.concat(processors.stream(), initials.stream());
    }

    /** Whether calling the methods takes an instance. */
    public boolean needsInstance() {
        return called().anyMatch(method -> !method.isStatic());
    }
}
