package dev.leat.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The types of the runtime module in generated code. */
final class RuntimeTypes {
    static final String PACKAGE = "dev.leat.runtime";

    private RuntimeTypes() {}

    /** A stub that compiles where the module is missing: less what mentions its types. */
    static TypeSpec without(TypeSpec stub) {
        TypeSpec.Builder less = TypeSpec.classBuilder(stub.name())
                .addJavadoc(stub.javadoc())
                .addAnnotations(stub.annotations())
                .addModifiers(stub.modifiers().toArray(Modifier[]::new))
                .addTypeVariables(stub.typeVariables())
                .addFields(stub.fieldSpecs());
        stub.originatingElements().forEach(less::addOriginatingElement);
        stub.superinterfaces().stream().filter(type -> !isMentionedIn(type)).forEach(less::addSuperinterface);
        stub.methodSpecs().stream().filter(method -> !isMentionedBy(method)).forEach(less::addMethod);
        stub.typeSpecs().forEach(nested -> less.addType(without(nested)));
        return less.build();
    }

    private static boolean isMentionedBy(MethodSpec method) {
        return Stream.concat(
                        Stream.of(method.returnType()),
                        method.parameters().stream().map(parameter -> parameter.type()))
                .anyMatch(RuntimeTypes::isMentionedIn);
    }

    private static boolean isMentionedIn(Object type) {
        return String.valueOf(type).contains(PACKAGE);
    }
}
