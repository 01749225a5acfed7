package dev.leat.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.leat.processor.code.Poet;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes what the shell of a flow with mistakes has where something is kept from run to run, or is meant to be. */
record StateStubWriter(StubWriter stubs, Declared declared) {
    private static final TypeVariableName KEY = TypeVariableName.get("K");

    private FlowDeclaration flow() {
        return stubs.flow();
    }

    void addTo(TypeSpec.Builder type) {
        type.addMethod(opening(StubWriter.method("open", Poet.session(flow()))));
        type.addMethod(
                opening(StubWriter.method("resume", Poet.session(flow())).addParameter(Poet.state(flow()), "saved")));
        type.addMethod(opening(StubWriter.method("sessions", ParameterizedTypeName.get(Poet.sessions(flow()), KEY))
                .addTypeVariable(KEY)
                .addParameter(
                        ParameterizedTypeName.get(
                                ClassName.get("dev.leat.runtime", "SessionCache"),
                                KEY,
                                Poet.session(flow()),
                                Poet.state(flow())),
                        "cache")));
        type.addMethod(forAnything("runAfter", Poet.outputs(flow())));
        type.addMethod(forAnything("current", current()));
        TypeSpec.Builder current = TypeSpec.classBuilder(current().simpleName())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        stubs.addAccessors(current);
        type.addType(current.build()).addType(state());
    }

    private MethodSpec forAnything(String name, ClassName returned) {
        return stubs.failing(StubWriter.method(name, returned))
                .addParameter(Object[].class, "any")
                .varargs()
                .build();
    }

    /** The classes beside the flow's. */
    List<TypeSpec> write() {
        return List.of(session(), sessions());
    }

    private ClassName current() {
        return Poet.flow(flow()).nestedClass("Current");
    }

    private TypeSpec session() {
        TypeSpec.Builder session = stubs.shell(Poet.session(flow()))
                .addSuperinterface(ParameterizedTypeName.get(
                        ClassName.get("dev.leat.runtime", "FlowSession"), Poet.state(flow())));
        stubs.addRun(session, List.of());
        return session.addMethod(
                        StubWriter.method("strict", Poet.session(flow())).build())
                .addMethod(StubWriter.method("state", Poet.state(flow())).build())
                .addMethod(
                        stubs.failing(StubWriter.method("current", current())).build())
                .build();
    }

    private TypeSpec sessions() {
        TypeSpec.Builder sessions = stubs.shell(Poet.sessions(flow())).addTypeVariable(KEY);
        stubs.addRun(sessions, List.of(KEY));
        return sessions.addMethod(StubWriter.method("strict", ParameterizedTypeName.get(Poet.sessions(flow()), KEY))
                        .build())
                .addMethod(
                        opening(StubWriter.method("state", Poet.state(flow())).addParameter(KEY, "key")))
                .addMethod(stubs.failing(StubWriter.method("current", current()).addParameter(KEY, "key"))
                        .build())
                .build();
    }

    private TypeSpec state() {
        TypeSpec.Builder state = TypeSpec.classBuilder(Poet.state(flow()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(Object[].class, "any")
                        .varargs()
                        .build())
                .addMethod(StubWriter.method("of", Poet.state(flow()))
                        .addModifiers(Modifier.STATIC)
                        .addParameter(Object[].class, "any")
                        .varargs()
                        .build())
                .addMethod(
                        StubWriter.method("shape", TypeName.get(String.class)).build());
        Map<String, JavaType> kept = kept();
        kept.remove("shape");
        kept.forEach(
                (name, type) -> state.addMethod(StubWriter.valued(name, type).build()));
        return state.build();
    }

    private Map<String, JavaType> kept() {
        Map<String, JavaType> kept = new LinkedHashMap<>();
        Map<String, JavaType> values = declared.values();
        Stream.concat(
                        flow().called()
                                .flatMap(called -> called.parameters().stream())
                                .filter(Parameter.OfPrevious.class::isInstance)
                                .map(parameter -> ((Parameter.OfPrevious) parameter).value()),
                        flow().initials().map(ProcessorDeclaration::value))
                .filter(values::containsKey)
                .forEach(value -> kept.putIfAbsent(value, values.getOrDefault(value, JavaType.UNREADABLE)));
        return kept;
    }

    private MethodSpec opening(MethodSpec.Builder method) {
        flow().initials()
                .flatMap(initial -> initial.thrown().stream())
                .filter(thrown -> !thrown.equals(JavaType.UNREADABLE))
                .distinct()
                .forEach(thrown -> method.addException(Poet.type(thrown)));
        return method.build();
    }
}
