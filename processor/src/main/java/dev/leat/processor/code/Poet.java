package dev.leat.processor.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Qualifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Model values in JavaPoet's terms. */
public final class Poet {
    private static final ClassName REPLACEMENT = ClassName.get("dev.leat.runtime", "Replacement");

    private Poet() {}

    public static TypeName type(JavaType type) {
        if (type.equals(JavaType.BYTE)) {
            return TypeName.BYTE;
        }
        if (type.equals(JavaType.SHORT)) {
            return TypeName.SHORT;
        }
        if (type.equals(JavaType.UNREADABLE)) {
            return TypeVariableName.get("?");
        }
        return type.equals(JavaType.BOOLEAN)
                ? TypeName.BOOLEAN
                : TypeName.get(Objects.requireNonNull(type.mirror(), "a type in error was planned"));
    }

    /** The class, or an array of it, without type arguments. */
    public static TypeName raw(JavaType type) {
        return raw(type(type));
    }

    private static TypeName raw(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return ArrayTypeName.of(raw(array.componentType()));
        }
        return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
    }

    /** A type as a method returns it, with the annotation that lets it be null where that stands on types. */
    public static TypeName type(JavaType type, @Nullable JavaType nullable) {
        return nullable != null && isNamed(nullable) && standsOnTypes(nullable)
                ? type(type).annotated(annotation(nullable))
                : type(type);
    }

    public static List<AnnotationSpec> methodAnnotations(@Nullable JavaType nullable) {
        return nullable == null || !isNamed(nullable) || standsOnTypes(nullable)
                ? List.of()
                : List.of(annotation(nullable));
    }

    private static AnnotationSpec annotation(JavaType annotation) {
        return AnnotationSpec.builder((ClassName) type(annotation)).build();
    }

    /** Whether it can be written: an annotation that is not there, or hidden, is known by its name only. */
    private static boolean isNamed(JavaType annotation) {
        return annotation.mirror() != null;
    }

    private static boolean standsOnTypes(JavaType annotation) {
        return element(annotation).getAnnotationMirrors().stream()
                .filter(meta -> meta.getAnnotationType().toString().equals("java.lang.annotation.Target"))
                .anyMatch(meta -> meta.getElementValues().toString().contains("TYPE_USE"));
    }

    public static TypeElement element(JavaType type) {
        return (TypeElement) ((DeclaredType) Objects.requireNonNull(type.mirror())).asElement();
    }

    public static ClassName topLevel(String qualifiedName) {
        int end = qualifiedName.lastIndexOf('.');
        return ClassName.get(qualifiedName.substring(0, Math.max(0, end)), qualifiedName.substring(end + 1));
    }

    public static Element originating(FlowDeclaration flow) {
        return element(flow.type());
    }

    public static ClassName flow(FlowDeclaration flow) {
        return ClassName.get(flow.packageName(), flow.generatedName());
    }

    public static ClassName outputs(FlowDeclaration flow) {
        return flow(flow).nestedClass("Outputs");
    }

    public static ClassName builder(FlowDeclaration flow) {
        return ClassName.get(flow.packageName(), flow.generatedName() + "Builder");
    }

    public static ClassName sheet(FlowDeclaration flow) {
        return ClassName.get(flow.packageName(), flow.generatedName() + "Sheet");
    }

    public static ClassName lazy(FlowDeclaration flow) {
        return ClassName.get(flow.packageName(), flow.generatedName() + "Lazy");
    }

    public static ClassName graph(FlowDeclaration flow) {
        return ClassName.get(flow.packageName(), flow.generatedName() + "Graph");
    }

    public static ClassName session(FlowDeclaration flow) {
        return ClassName.get(flow.packageName(), flow.generatedName() + "Session");
    }

    /** Many of them, by key. */
    public static ClassName sessions(FlowDeclaration flow) {
        return ClassName.get(flow.packageName(), flow.generatedName() + "Sessions");
    }

    /**
     * What is kept from run to run, as a record. Nested, since javac 17 fails on a record of its own file that is
     * generated while its old class file is still on the class path.
     */
    public static ClassName state(FlowDeclaration flow) {
        return flow(flow).nestedClass("State");
    }

    public static ClassName component(FlowDeclaration flow) {
        return ClassName.get(flow.packageName(), flow.generatedName() + "Component");
    }

    public static ClassName daggerComponent(FlowDeclaration flow) {
        return ClassName.get(flow.packageName(), "Dagger" + flow.generatedName() + "Component");
    }

    /** Of the ways of running, or of the steps. */
    public static ClassName benchmark(FlowDeclaration flow, String kind) {
        return ClassName.get(flow.packageName(), flow.generatedName() + kind + "Benchmark");
    }

    public static TypeName replacement(TypeName type) {
        return ParameterizedTypeName.get(REPLACEMENT, type.box());
    }

    /** With texts as we spell them: JavaPoet breaks lines at characters that end none in Java. */
    public static AnnotationSpec qualifier(Qualifier qualifier) {
        AnnotationSpec read = AnnotationSpec.get(qualifier.mirror());
        AnnotationSpec.Builder written = AnnotationSpec.builder((ClassName) read.type());
        Map<String, Object> values = new HashMap<>();
        qualifier
                .mirror()
                .getElementValues()
                .forEach((member, value) -> values.put(member.getSimpleName().toString(), value.getValue()));
        read.members()
                .forEach((member, codes) -> codes.forEach(code -> written.addMember(
                        member,
                        values.get(member) instanceof String text ? CodeBlock.of("$L", Literals.of(text)) : code)));
        return written.build();
    }
}
