package dev.leat.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.leat.processor.plan.Body;
import dev.leat.processor.plan.Body.Chunk;
import dev.leat.processor.plan.Body.ChunkParameter;
import dev.leat.processor.plan.Body.ChunkValue;
import dev.leat.processor.plan.Body.Stage;
import dev.leat.processor.plan.Plan;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code run} and the chunks it is split into.
 *
 * @param flow the class whose method {@code run} is
 * @param replacing whether it is the run that looks for replacements: its chunks fill the objects of the plain ones
 */
record RunWriter(Plan plan, Body body, ClassName flow, boolean replacing) {
    void addTo(TypeSpec.Builder type, MethodSpec.Builder run) {
        plan.inputs()
                .forEach(input -> run.addParameter(ParameterSpec.builder(Poet.type(input.type()), input.name())
                        .build()));
        plan.graph().thrown().forEach(thrown -> run.addException(Poet.type(thrown)));
        type.addMethod(run.returns(outputs()).addCode(code().block(body.run())).build());
        body.stages().forEach(stage -> type.addMethod(stage(stage)));
    }

    private MethodSpec stage(Stage stage) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(stage.name()).addModifiers(Modifier.PRIVATE);
        addParameters(method, stage.parameters(), stage.fails());
        return method.addCode(code().block(stage.runs())).build();
    }

    void addChunksTo(TypeSpec.Builder type) {
        body.chunks().forEach(chunk -> type.addType(chunk(chunk)));
    }

    private ClassName outputs() {
        return Poet.outputs(plan.graph().flow());
    }

    private Code code() {
        return new Code(Poet.flow(plan.graph().flow()), this::runnerName);
    }

    private String runnerName(Chunk chunk) {
        return replacing ? "Replaced" + chunk.name() : chunk.name();
    }

    private TypeSpec chunk(Chunk chunk) {
        TypeSpec.Builder type = TypeSpec.classBuilder(runnerName(chunk)).addModifiers(Modifier.STATIC, Modifier.FINAL);
        if (replacing || plan.builder().isEmpty()) {
            type.addModifiers(Modifier.PRIVATE);
        }
        if (!replacing) {
            type.addJavadoc("A stretch of {@code run} that HotSpot compiles well, and the values it makes.\n");
            for (ChunkValue value : chunk.values()) {
                type.addField(
                        FieldSpec.builder(Poet.type(value.type()), value.name()).build());
            }
        }
        return type.addMethod(run(chunk)).build();
    }

    private MethodSpec run(Chunk chunk) {
        ClassName holder = Poet.flow(plan.graph().flow()).nestedClass(chunk.name());
        MethodSpec.Builder method =
                MethodSpec.methodBuilder("run").addModifiers(Modifier.STATIC).returns(holder);
        addParameters(method, chunk.parameters(), chunk.fails());
        method.addCode(code().block(chunk.statements()));
        return method.addStatement("return $L", chunk.local()).build();
    }

    private void addParameters(MethodSpec.Builder method, List<ChunkParameter> parameters, boolean fails) {
        for (ChunkParameter parameter : parameters) {
            if (parameter instanceof ChunkParameter.OfFlow) {
                method.addParameter(flow, parameter.name());
            } else if (parameter instanceof ChunkParameter.OfOutputs) {
                method.addParameter(outputs(), parameter.name());
            } else if (parameter instanceof ChunkParameter.OfValue value) {
                method.addParameter(Poet.type(value.type()), value.name());
            }
        }
        if (fails) {
            plan.graph().thrown().forEach(thrown -> method.addException(Poet.type(thrown)));
        }
    }
}
