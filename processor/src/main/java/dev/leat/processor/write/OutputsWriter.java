package dev.leat.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Step;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.plan.Plan.OutputsShape;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the nested class {@code Outputs}. */
record OutputsWriter(Plan plan) {
    void addTo(TypeSpec.Builder flow) {
        TypeSpec.Builder type = TypeSpec.classBuilder("Outputs")
                .addJavadoc(
                        "The values of one run of {@link $T}.\n",
                        Poet.flow(plan.graph().flow()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        boolean constructed = plan.outputs() == OutputsShape.CONSTRUCTED;
        steps().forEach(step -> type.addField(field(step, constructed)));
        type.addMethod(constructor(constructed));
        steps().forEach(step -> type.addMethod(accessor(step)));
        if (constructed) {
            type.addMethod(text());
        }
        flow.addType(type.build());
    }

    private List<Step> steps() {
        return plan.graph().steps();
    }

    private FieldSpec field(Step step, boolean constructed) {
        FieldSpec.Builder field = FieldSpec.builder(Poet.type(step.type()), step.value());
        if (constructed) {
            field.addModifiers(Modifier.PRIVATE, Modifier.FINAL);
        } else if (plan.builder().isEmpty()) {
            field.addModifiers(Modifier.PRIVATE);
        }
        return field.build();
    }

    private MethodSpec constructor(boolean constructed) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        if (plan.builder().isEmpty()) {
            constructor.addModifiers(Modifier.PRIVATE);
        }
        if (constructed) {
            for (Step step : steps()) {
                constructor.addParameter(Poet.type(step.type()), step.value());
                constructor.addStatement("this.$1L = $1L", step.value());
            }
        }
        return constructor.build();
    }

    private static MethodSpec accessor(Step step) {
        return MethodSpec.methodBuilder(step.value())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n", origin(step))
                .addAnnotations(Poet.methodAnnotations(step.nullable()))
                .returns(Poet.type(step.type(), step.nullable()))
                .addStatement("return $L", step.value())
                .build();
    }

    private static String origin(Step step) {
        if (step.action() instanceof Step.Action.Component component) {
            return "The component of {@code " + component.processor().value() + "}.";
        }
        ProcessorDeclaration processor = ((Step.Action.Call) step.action()).processor();
        return "Made by {@code " + processor.signature() + "}.";
    }

    private MethodSpec text() {
        CodeBlock.Builder code = CodeBlock.builder().add("return $S", "Outputs[");
        String separator = "";
        for (Step step : steps()) {
            code.add("$W+ $S + ", separator + step.value() + "=").add(printed(step));
            separator = ", ";
        }
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement(code.add("$W+ $S", "]").build())
                .build();
    }

    private static CodeBlock printed(Step step) {
        TypeName type = Poet.type(step.type());
        if (!(type instanceof ArrayTypeName array)) {
            return CodeBlock.of("$L", step.value());
        }
        String method = array.componentType() instanceof ArrayTypeName ? "deepToString" : "toString";
        return CodeBlock.of("$T.$L($L)", Arrays.class, method, step.value());
    }
}
