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
import dev.leat.processor.model.Ways.Target;
import dev.leat.processor.plan.TargetNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/**
 * Writes the shell of a flow that has mistakes, so that code which uses the flow, and processors that meet it, find
 * what they expect: the user sees the mistakes and not their echoes. It never runs, since the compilation fails.
 */
record StubWriter(FlowDeclaration flow, Declared declared, ClassAnnotations annotations) {
    StubWriter(FlowDeclaration flow, ClassAnnotations annotations) {
        this(flow, Declared.of(flow), annotations);
    }

    List<TypeSpec> write() {
        List<TypeSpec> types = new ArrayList<>(List.of(flowClass()));
        if (flow.replaceable()) {
            types.add(builderClass());
        }
        if (flow.ways().lazy()) {
            types.add(lazyClass());
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
        declared.values()
                .forEach((name, type) -> outputs.addMethod(valued(name, type).build()));
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
        List<JavaType> thrown = Stream.concat(declared.thrown().stream(), declared.thrownByClosing().stream())
                .distinct()
                .toList();
        addWay(type, method("run", Poet.outputs(flow)), declared.inputs(), thrown);
        if (flow.ways().lazy()) {
            addWay(type, method("lazy", Poet.lazy(flow)), declared.inputs(), List.of());
        }
        TargetNames.of(flow.ways().targets().stream()
                        .map(Target::value)
                        .filter(SourceVersion::isIdentifier)
                        .toList())
                .forEach((value, method) -> addTarget(type, value, method));
        if (flow.replaceable()) {
            type.addMethod(method("builder", Poet.builder(flow))
                    .addModifiers(Modifier.STATIC)
                    .build());
        }
        return type.build();
    }

    private void addTarget(TypeSpec.Builder type, String value, String method) {
        Declared needed = declared.ancestors(value);
        JavaType made = declared.values().getOrDefault(value, JavaType.UNREADABLE);
        List<JavaType> thrown = Stream.concat(needed.thrown().stream(), needed.thrownByClosing().stream())
                .distinct()
                .toList();
        addWay(type, valued(method, made), needed.inputs(), thrown);
    }

    /** With its inputs, and with anything at all. */
    private static void addWay(
            TypeSpec.Builder type, MethodSpec.Builder way, Map<String, JavaType> inputs, List<JavaType> thrown) {
        thrown.forEach(each -> way.addException(Poet.type(each)));
        if (!acceptsAnything(inputs)) {
            MethodSpec.Builder exact = way.build().toBuilder();
            inputs.forEach((name, each) -> exact.addParameter(
                    ParameterSpec.builder(Poet.type(each), name).build()));
            type.addMethod(exact.build());
        }
        type.addMethod(way.addParameter(Object[].class, "any").varargs().build());
    }

    private static boolean acceptsAnything(Map<String, JavaType> inputs) {
        return inputs.isEmpty()
                || inputs.containsValue(JavaType.UNREADABLE)
                || (inputs.size() == 1
                        && inputs.values().iterator().next().name().equals("java.lang.Object[]"));
    }

    /** What a processor in error makes is whatever somebody takes it for. */
    private static MethodSpec.Builder valued(String name, JavaType type) {
        TypeVariableName any = TypeVariableName.get("T");
        return type.equals(JavaType.UNREADABLE)
                ? method(name, any).addTypeVariable(any)
                : method(name, Poet.type(type));
    }

    private TypeSpec builderClass() {
        TypeSpec.Builder builder = shell(Poet.builder(flow))
                .addMethod(method("build", Poet.flow(flow)).build());
        Stream.of(declared.values(), declared.dependencies())
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

    private TypeSpec lazyClass() {
        TypeSpec.Builder lazy = shell(Poet.lazy(flow));
        if (declared.closes()) {
            MethodSpec.Builder close = method("close", TypeName.VOID);
            declared.thrownByClosing().forEach(thrown -> close.addException(Poet.type(thrown)));
            lazy.addSuperinterface(AutoCloseable.class).addMethod(close.build());
        }
        declared.values().forEach((name, type) -> {
            MethodSpec.Builder accessor = valued(name, type);
            declared.ancestors(name).thrown().forEach(thrown -> accessor.addException(Poet.type(thrown)));
            if (!declared.closes() || !name.equals("close")) {
                lazy.addMethod(accessor.build());
            }
        });
        return lazy.build();
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
}
