package dev.leat.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.Injection;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the shell of a flow that has mistakes, so that code which uses the flow, and processors that meet it, find
 * what they expect: the user sees the mistakes and not their echoes. It never runs, since the compilation fails.
 */
record StubWriter(FlowDeclaration flow, ClassAnnotations annotations) {
    /** Methods of {@link Object} that a value cannot be called like. */
    private static final Set<String> INHERITED =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    List<TypeSpec> write() {
        List<TypeSpec> types = new ArrayList<>(List.of(flowClass()));
        if (flow.replaceable()) {
            types.add(builderClass());
        }
        if (flow.incremental()) {
            types.add(new SheetStub(flow, values(), inputs(), annotations).write());
        }
        return types;
    }

    private TypeSpec flowClass() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        if (flow.injection() != Injection.NONE) {
            constructor.addAnnotation(ClassName.bestGuess(flow.injection().inject()));
        }
        TypeSpec.Builder outputs =
                TypeSpec.classBuilder("Outputs").addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        values().forEach((name, type) -> outputs.addMethod(accessor(name, type)));
        TypeSpec.Builder type = shell(Poet.flow(flow))
                .addMethod(constructor.build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(Object[].class, "any")
                        .varargs()
                        .build())
                .addMethod(method("create", Poet.flow(flow))
                        .addModifiers(Modifier.STATIC)
                        .build())
                .addMethod(run(inputs()))
                .addType(outputs.build());
        if (!acceptsAnything(inputs())) {
            type.addMethod(run(Map.of()));
        }
        if (flow.replaceable()) {
            type.addMethod(method("builder", Poet.builder(flow))
                    .addModifiers(Modifier.STATIC)
                    .build());
        }
        if (flow.incremental()) {
            type.addMethod(method("incremental", Poet.sheet(flow)).build());
        }
        return type.build();
    }

    /** With the flow's inputs, or with anything at all. */
    private MethodSpec run(Map<String, JavaType> inputs) {
        MethodSpec.Builder run = method("run", Poet.outputs(flow));
        flow.processors()
                .flatMap(processor -> processor.thrown().stream())
                .filter(thrown -> !thrown.equals(JavaType.UNREADABLE))
                .distinct()
                .forEach(thrown -> run.addException(Poet.type(thrown)));
        if (acceptsAnything(inputs)) {
            return run.addParameter(Object[].class, "any").varargs().build();
        }
        inputs.forEach((name, type) ->
                run.addParameter(ParameterSpec.builder(Poet.type(type), name).build()));
        return run.build();
    }

    private static boolean acceptsAnything(Map<String, JavaType> inputs) {
        return inputs.isEmpty()
                || inputs.containsValue(JavaType.UNREADABLE)
                || (inputs.size() == 1
                        && inputs.values().iterator().next().name().equals("java.lang.Object[]"));
    }

    /** What a processor in error makes is whatever somebody takes it for. */
    static MethodSpec accessor(String name, JavaType type) {
        TypeVariableName any = TypeVariableName.get("T");
        return type.equals(JavaType.UNREADABLE)
                ? method(name, any).addTypeVariable(any).build()
                : method(name, Poet.type(type)).build();
    }

    private TypeSpec builderClass() {
        TypeSpec.Builder builder = shell(Poet.builder(flow))
                .addMethod(method("build", Poet.flow(flow)).build());
        Stream.of(values(), dependencies())
                .flatMap(members -> members.entrySet().stream())
                .forEach(member -> builder.addMethod(method(member.getKey(), Poet.builder(flow))
                        .addParameter(
                                member.getValue().equals(JavaType.UNREADABLE)
                                        ? ClassName.OBJECT
                                        : Poet.type(member.getValue()),
                                member.getKey())
                        .build()));
        return builder.build();
    }

    private TypeSpec.Builder shell(ClassName name) {
        return shell(flow, name, annotations);
    }

    static TypeSpec.Builder shell(FlowDeclaration flow, ClassName name, ClassAnnotations annotations) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addOriginatingElement(Poet.originating(flow))
                .addJavadoc("Stands in for a flow that has errors.\n")
                .addAnnotations(annotations.generated());
        return flow.isPublic() ? type.addModifiers(Modifier.PUBLIC) : type;
    }

    static MethodSpec.Builder method(String name, TypeName type) {
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
        values.keySet().removeAll(INHERITED);
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
