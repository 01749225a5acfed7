package dev.leat.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Step;
import dev.leat.processor.plan.Body.Chunk;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.plan.Plan.OutputsShape;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the nested class {@code Outputs}. */
record OutputsWriter(Plan plan) {
    void addTo(TypeSpec.Builder flow) {
        TypeSpec.Builder type = TypeSpec.classBuilder("Outputs")
                .addJavadoc(
                        "The values of one run of {@link $T}.\n",
                        Poet.flow(plan.graph().flow()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        if (plan.outputs() == OutputsShape.FIELDS) {
            steps().forEach(step ->
                    type.addField(Poet.type(step.type()), step.value(), Modifier.PRIVATE, Modifier.FINAL));
            type.addMethod(constructor().build());
            steps().forEach(step -> type.addMethod(accessor(step, step.value())));
            type.addMethod(text());
        } else {
            addChunks(type);
        }
        flow.addType(type.build());
    }

    private void addChunks(TypeSpec.Builder type) {
        Map<String, String> paths = new HashMap<>();
        for (Chunk chunk : plan.body().chunks()) {
            FieldSpec.Builder spec =
                    FieldSpec.builder(Poet.flow(plan.graph().flow()).nestedClass(chunk.name()), chunk.field());
            type.addField(spec.addModifiers(hidden()).build());
            chunk.values().forEach(value -> paths.put(value.name(), chunk.field() + "." + value.name()));
        }
        type.addMethod(MethodSpec.constructorBuilder().addModifiers(hidden()).build());
        steps().forEach(step -> type.addMethod(accessor(step, paths.getOrDefault(step.value(), ""))));
    }

    /** What a builder's flow touches cannot be private. */
    private Modifier[] hidden() {
        return plan.builder().isPresent() ? new Modifier[0] : new Modifier[] {Modifier.PRIVATE};
    }

    private List<Step> steps() {
        return plan.graph().steps();
    }

    private MethodSpec.Builder constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(hidden());
        for (Step step : steps()) {
            constructor.addParameter(Poet.type(step.type()), step.value());
            constructor.addStatement("this.$1L = $1L", step.value());
        }
        return constructor;
    }

    private static MethodSpec accessor(Step step, String path) {
        return MethodSpec.methodBuilder(step.value())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n", origin(step))
                .addAnnotations(Poet.methodAnnotations(step.nullable()))
                .returns(Poet.type(step.type(), step.nullable()))
                .addStatement("return $L", path)
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
