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
import javax.lang.model.SourceVersion;
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
        if (flow.keepsState()) {
            types.addAll(new StateStubWriter(this).write());
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
                .addType(outputs.build());
        if (flow.keepsState()) {
            new StateStubWriter(this).addTo(type);
        } else {
            runs(List.of()).forEach(type::addMethod);
        }
        if (flow.replaceable()) {
            type.addMethod(method("builder", Poet.builder(flow))
                    .addModifiers(Modifier.STATIC)
                    .build());
        }
        return type.build();
    }

    /**
     * One that takes the flow's inputs, and one for anything at all.
     *
     * @param first what they take before that
     */
    List<MethodSpec> runs(List<TypeName> first) {
        return acceptsAnything(inputs())
                ? List.of(run(first, inputs()))
                : List.of(run(first, inputs()), run(first, Map.of()));
    }

    private MethodSpec run(List<TypeName> first, Map<String, JavaType> inputs) {
        MethodSpec.Builder run = failing(method("run", Poet.outputs(flow)));
        first.forEach(type -> run.addParameter(type, "first"));
        if (acceptsAnything(inputs)) {
            return run.addParameter(Object[].class, "any").varargs().build();
        }
        inputs.forEach((name, type) ->
                run.addParameter(ParameterSpec.builder(Poet.type(type), name).build()));
        return run.build();
    }

    /** With what the processors and the methods that make initial values throw. */
    MethodSpec.Builder failing(MethodSpec.Builder method) {
        flow.called()
                .flatMap(called -> called.thrown().stream())
                .filter(thrown -> !thrown.equals(JavaType.UNREADABLE))
                .distinct()
                .forEach(thrown -> method.addException(Poet.type(thrown)));
        return method;
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
        flow.initials()
                .map(ProcessorDeclaration::value)
                .distinct()
                .filter(SourceVersion::isIdentifier)
                .map(name -> "initial" + Character.toUpperCase(name.charAt(0)) + name.substring(1))
                .filter(name -> !values().containsKey(name))
                .forEach(name -> builder.addMethod(method(name, Poet.builder(flow))
                        .addParameter(Object.class, "value")
                        .build()));
        return builder.build();
    }

    TypeSpec.Builder shell(ClassName name) {
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

    Map<String, JavaType> values() {
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

    Stream<Parameter> parameters() {
        return flow.called().map(ProcessorDeclaration::parameters).flatMap(List::stream);
    }
}
