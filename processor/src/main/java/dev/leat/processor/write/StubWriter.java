package dev.leat.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.leat.processor.code.Poet;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Ways.Target;
import dev.leat.processor.way.ClassAnnotations;
import dev.leat.processor.way.run.TargetNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        if (flow.incremental()) {
            types.add(new SheetStub(flow, declared, annotations).write());
        }
        if (hasGraph()) {
            types.add(new GraphStub(flow, declared, annotations).write());
        }
        if (flow.keepsState()) {
            types.addAll(new StateStubWriter(this, declared).write());
        }
        return types;
    }

    private TypeSpec flowClass() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        if (flow.injection().isMarked()) {
            constructor.addAnnotation(ClassName.bestGuess(flow.injection().inject()));
        }
        TypeSpec.Builder outputs =
                TypeSpec.classBuilder("Outputs").addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        addAccessors(outputs);
        if (flow.keepsState()) {
            addTelling(outputs, "stayed", ClassName.get(String.class));
        }
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
            new StateStubWriter(this, declared).addTo(type);
        } else {
            addRun(type, List.of());
        }
        if (flow.ways().lazy()) {
            addWay(type, method("lazy", Poet.lazy(flow)), declared.inputs(), List.of());
        }
        TargetNames.of(flow.ways().targets().stream()
                        .map(Target::value)
                        .filter(SourceVersion::isIdentifier)
                        .toList())
                .forEach((value, method) -> addTarget(type, value, method));
        if (flow.incremental()) {
            type.addMethod(method("incremental", Poet.sheet(flow)).build());
        }
        if (hasGraph()) {
            new GraphStub(flow, declared, annotations).addTo(type);
        }
        if (flow.replaceable()) {
            type.addMethod(method("builder", Poet.builder(flow))
                    .addModifiers(Modifier.STATIC)
                    .build());
        }
        return type.build();
    }

    private boolean hasGraph() {
        return flow.ways().graph();
    }

    /** What values that nobody may make are is guessed: an {@code Optional}. */
    void addAccessors(TypeSpec.Builder outputs) {
        declared.values().forEach((name, type) -> {
            boolean optional = declared.mayBeAbsent(name) && !type.equals(JavaType.UNREADABLE);
            outputs.addMethod(
                    optional
                            ? method(name, optional(type)).build()
                            : valued(name, type).build());
        });
        addTelling(outputs, "fired", ClassName.get("dev.leat.runtime", "Fired"));
    }

    /** A list that tells what the guards of a run led to, where there may be some. */
    private void addTelling(TypeSpec.Builder outputs, String name, ClassName each) {
        if (flow.processors().anyMatch(ProcessorDeclaration::isGuarded)
                && !declared.values().containsKey(name)) {
            outputs.addMethod(method(name, ParameterizedTypeName.get(ClassName.get(List.class), each))
                    .build());
        }
    }

    static TypeName optional(JavaType type) {
        return ParameterizedTypeName.get(
                ClassName.get(Optional.class), Poet.type(type).box());
    }

    /**
     * The method that makes all values.
     *
     * @param first the types of what it takes before the inputs
     */
    void addRun(TypeSpec.Builder type, List<TypeName> first) {
        MethodSpec.Builder run = method("run", Poet.outputs(flow));
        first.forEach(each -> run.addParameter(each, "first"));
        addWay(type, run, declared.inputs(), thrown(declared));
    }

    /** With what the processors and the methods that make initial values throw. */
    MethodSpec.Builder failing(MethodSpec.Builder method) {
        thrown(declared).forEach(each -> method.addException(Poet.type(each)));
        flow.initials()
                .flatMap(initial -> initial.thrown().stream())
                .filter(each -> !each.equals(JavaType.UNREADABLE))
                .forEach(each -> method.addException(Poet.type(each)));
        return method;
    }

    private static List<JavaType> thrown(Declared some) {
        return Stream.concat(some.thrown().stream(), some.thrownByClosing().stream())
                .distinct()
                .toList();
    }

    private void addTarget(TypeSpec.Builder type, String value, String method) {
        Declared needed = declared.ancestors(value);
        JavaType made = declared.values().getOrDefault(value, JavaType.UNREADABLE);
        addWay(type, valued(method, made), needed.inputs(), thrown(needed));
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
    static MethodSpec.Builder valued(String name, JavaType type) {
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
        flow.initials()
                .map(ProcessorDeclaration::value)
                .distinct()
                .filter(SourceVersion::isIdentifier)
                .map(name -> "initial" + Character.toUpperCase(name.charAt(0)) + name.substring(1))
                .filter(name -> !declared.values().containsKey(name))
                .forEach(name -> builder.addMethod(method(name, Poet.builder(flow))
                        .addParameter(Object.class, "value")
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

    TypeSpec.Builder shell(ClassName name) {
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
}
