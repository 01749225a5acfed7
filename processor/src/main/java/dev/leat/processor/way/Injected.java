package dev.leat.processor.way;

import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.TypeForm;
import dev.leat.processor.plan.Field;

/** What is injected into a flow. */
public final class Injected {
    private Injected() {}

    /** The type: a per-run dependency's provider, else that of the object itself. */
    public static TypeForm type(Field field, FlowDeclaration flow) {
        TypeForm type = field.type().form();
        return field instanceof Field.OfDependency dependency && dependency.isProvider()
                ? new TypeForm.OfClass(ClassName.topLevel(flow.injection().provider()), type.boxed())
                : type;
    }
}
