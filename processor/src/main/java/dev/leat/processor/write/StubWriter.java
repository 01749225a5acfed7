package dev.leat.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.Injection;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the shell of a flow that has mistakes, so that code which uses the flow, and processors that meet it, find
 * what they expect: the user sees the mistakes and not their echoes. It never runs, since the compilation fails.
 */
record StubWriter(FlowDeclaration flow, ClassAnnotations annotations) {
    List<TypeSpec> write() {
        return flow.replaceable() ? List.of(flowClass(), builderClass()) : List.of(flowClass());
    }

    private TypeSpec flowClass() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        if (flow.injection() != Injection.NONE) {
            constructor.addAnnotation(ClassName.bestGuess(flow.injection().inject()));
        }
        MethodSpec.Builder run = method("run", Poet.outputs(flow));
        inputs().forEach((name, type) ->
                run.addParameter(ParameterSpec.builder(Poet.type(type), name).build()));
        TypeSpec.Builder outputs =
                TypeSpec.classBuilder("Outputs").addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        values().forEach((name, type) ->
                outputs.addMethod(method(name, Poet.type(type)).build()));
        TypeSpec.Builder type = shell(Poet.flow(flow))
                .addMethod(constructor.build())
                .addMethod(method("create", Poet.flow(flow))
                        .addModifiers(Modifier.STATIC)
                        .build())
                .addMethod(run.build())
                .addType(outputs.build());
        if (flow.replaceable()) {
            type.addMethod(method("builder", Poet.builder(flow))
                    .addModifiers(Modifier.STATIC)
                    .build());
        }
        return type.build();
    }

    private TypeSpec builderClass() {
        TypeSpec.Builder builder = shell(Poet.builder(flow))
                .addMethod(method("build", Poet.flow(flow)).build());
        Stream.of(values(), dependencies())
                .flatMap(members -> members.entrySet().stream())
                .forEach(member -> builder.addMethod(method(member.getKey(), Poet.builder(flow))
                        .addParameter(Poet.type(member.getValue()), member.getKey())
                        .build()));
        return builder.build();
    }

    private TypeSpec.Builder shell(ClassName name) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addOriginatingElement(Poet.originating(flow))
                .addJavadoc("Stands in for a flow that has errors.\n")
                .addAnnotations(annotations.generated());
        return flow.isPublic() ? type.addModifiers(Modifier.PUBLIC) : type;
    }

    private static MethodSpec.Builder method(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("throw new $T()", AssertionError.class);
    }

    private Map<String, JavaType> values() {
        Map<String, JavaType> values = new LinkedHashMap<>();
        flow.processors().forEach(processor -> {
            values.putIfAbsent(processor.value(), processor.type());
            processor.components().forEach(component -> values.putIfAbsent(component.name(), component.type()));
        });
        values.values().removeIf(JavaType.UNREADABLE::equals);
        return values;
    }

    private Map<String, JavaType> inputs() {
        Map<String, JavaType> inputs = new LinkedHashMap<>();
        parameters().forEach(parameter -> {
            if (parameter instanceof Parameter.OfInput input) {
                inputs.putIfAbsent(input.input(), input.type());
            }
        });
        inputs.keySet().removeAll(values().keySet());
        return inputs;
    }

    private Map<String, JavaType> dependencies() {
        Map<String, JavaType> dependencies = new LinkedHashMap<>();
        parameters().forEach(parameter -> {
            if (parameter instanceof Parameter.OfDependency dependency) {
                dependencies.putIfAbsent(dependency.name(), dependency.type());
            }
        });
        dependencies.keySet().removeAll(values().keySet());
        return dependencies;
    }

    private Stream<Parameter> parameters() {
        return flow.processors().map(ProcessorDeclaration::parameters).flatMap(List::stream);
    }
}
