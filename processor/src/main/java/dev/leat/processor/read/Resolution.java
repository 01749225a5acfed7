package dev.leat.processor.read;

import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether every type that a flow mentions exists yet: another processor may still generate some, and then reading
 * waits for the next round. What class files mention is not waited for: it was generated long ago, or never comes.
 */
record Resolution(Sources sources) {
    boolean complete(TypeElement type) {
        if (!sources.contain(type)) {
            return true;
        }
        return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                        .allMatch(this::completeSupertype)
                && Annotations.find(type, Annotations.FLOW)
                        .map(flow -> Annotations.list(flow, "include").stream().allMatch(Resolution::isType)
                                && Annotations.list(flow, "modules").stream().allMatch(Resolution::isType))
                        .orElse(true)
                && ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .filter(method -> Annotations.has(method, Annotations.PROCESSOR)
                                || Annotations.has(method, Annotations.INITIAL))
                        .allMatch(Resolution::complete);
    }

    private boolean completeSupertype(TypeMirror type) {
        TypeElement element = TypeParts.classOf(type);
        return complete(type) && (element == null || complete(element));
    }

    private static boolean complete(ExecutableElement method) {
        return complete(method.getReturnType())
                && method.getThrownTypes().stream().allMatch(Resolution::complete)
                && parametersComplete(method)
                && annotationsComplete(method)
                && componentsComplete(method);
    }

    private static boolean parametersComplete(ExecutableElement method) {
        for (VariableElement parameter : method.getParameters()) {
            if (!complete(parameter.asType()) || !annotationsComplete(parameter)) {
                return false;
            }
        }
        return true;
    }

    private static boolean componentsComplete(ExecutableElement method) {
        return !Annotations.has(method, Annotations.SPREAD)
                || !(method.getReturnType() instanceof DeclaredType declared)
                || ElementFilter.recordComponentsIn(declared.asElement().getEnclosedElements()).stream()
                        .allMatch(component -> complete(component.asType()));
    }

    private static boolean annotationsComplete(Element element) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (!complete(annotation.getAnnotationType())
                    || annotation.getElementValues().values().stream().anyMatch(Resolution::isErroneous)) {
                return false;
            }
        }
        return true;
    }

    /** Where a constant cannot be resolved, compilers put this text in its place. */
    private static boolean isErroneous(AnnotationValue value) {
        return "<error>".equals(value.getValue());
    }

    /** Where a class literal cannot be resolved, compilers put a text in its place. */
    private static boolean isType(AnnotationValue value) {
        return value.getValue() instanceof TypeMirror type && (type.getKind().isPrimitive() || complete(type));
    }

    /** Whether no variable can have the type, which the compiler tells. */
    static boolean isNone(TypeMirror type) {
        return type.getKind() == TypeKind.VOID || !complete(type);
    }

    private static boolean complete(TypeMirror type) {
        return unknown(type) == null;
    }

    /** The first class in a type that the compiler does not know: it sees one as a type in error. */
    static @Nullable TypeMirror unknown(TypeMirror type) {
        return TypeParts.find(type, part -> part.getKind() == TypeKind.ERROR);
    }
}
