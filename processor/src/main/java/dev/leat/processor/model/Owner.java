package dev.leat.processor.model;

import java.util.List;

/**
 * A class or interface whose processors take part in a flow: the flow's own or an included one.
 *
 * @param creatable whether generated code can call its constructor without arguments
 */
public record Owner(JavaType type, boolean isInterface, boolean creatable, List<ProcessorDeclaration> processors) {
    public Owner {
        processors = List.copyOf(processors);
    }

    /** Whether calling the processors takes an instance. */
    public boolean needsInstance() {
        return processors.stream().anyMatch(processor -> !processor.isStatic());
    }
}
