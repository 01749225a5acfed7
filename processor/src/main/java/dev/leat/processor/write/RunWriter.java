package dev.leat.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.leat.processor.plan.Body;
import dev.leat.processor.plan.Body.Chunk;
import dev.leat.processor.plan.Body.ChunkParameter;
import dev.leat.processor.plan.Body.Part;
import dev.leat.processor.plan.Plan;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code run} and the chunks it is split into.
 *
 * @param flow the class whose method {@code run} is
 */
record RunWriter(Plan plan, Body body, ClassName flow) {
    void addTo(TypeSpec.Builder type, MethodSpec.Builder run) {
        plan.inputs()
                .forEach(input -> run.addParameter(ParameterSpec.builder(Poet.type(input.type()), input.name())
                        .build()));
        plan.graph().thrown().forEach(thrown -> run.addException(Poet.type(thrown)));
        type.addMethod(run.returns(outputs())
                .addCode(new Code(outputs()).block(body.run()))
                .build());
    }

    void addPartsTo(TypeSpec.Builder type) {
        body.parts().forEach(part -> type.addType(part(part)));
    }

    private ClassName outputs() {
        return Poet.outputs(plan.graph().flow());
    }

    private TypeSpec part(Part part) {
        TypeSpec.Builder type = TypeSpec.classBuilder(part.name())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Steps of {@code run}, in stretches that HotSpot compiles well.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        part.chunks().forEach(chunk -> type.addMethod(chunk(chunk)));
        return type.build();
    }

    private MethodSpec chunk(Chunk chunk) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(chunk.name()).addModifiers(Modifier.STATIC);
        for (ChunkParameter parameter : chunk.parameters()) {
            if (parameter instanceof ChunkParameter.OfFlow) {
                method.addParameter(flow, parameter.name());
            } else if (parameter instanceof ChunkParameter.OfOutputs) {
                method.addParameter(outputs(), parameter.name());
            } else if (parameter instanceof ChunkParameter.OfValue value) {
                method.addParameter(Poet.type(value.type()), value.name());
            }
        }
        if (chunk.fails()) {
            plan.graph().thrown().forEach(thrown -> method.addException(Poet.type(thrown)));
        }
        return method.addCode(new Code(outputs()).block(chunk.statements())).build();
    }
}
