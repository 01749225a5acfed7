package dev.leat.processor.way;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.leat.processor.code.Poet;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.plan.Field;

/** What is injected into a flow. */
public final class Injected {
    private Injected() {}

    /** The type: a per-run dependency's provider, else that of the object itself. */
    public static TypeName type(Field field, FlowDeclaration flow) {
        TypeName type = Poet.type(field.type());
        return field instanceof Field.OfDependency dependency && dependency.isProvider()
                ? ParameterizedTypeName.get(ClassName.bestGuess(flow.injection().provider()), type.box())
                : type;
    }
}
