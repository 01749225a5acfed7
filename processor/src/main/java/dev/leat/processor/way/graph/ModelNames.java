package dev.leat.processor.way.graph;

import dev.leat.processor.model.ClassName;

/** Types of the model that generated code names: the user's, and not the copy in the processor's jar. */
final class ModelNames {
    static final ClassName GUARD = of("Guard");
    static final ClassName CUT_OFF = of("CutOff");

    private ModelNames() {}

    /** The package is put together: as one constant it would be renamed with the copy. */
    private static ClassName of(String name) {
        return new ClassName(String.join(".", "dev.leat", "model"), name);
    }
}
