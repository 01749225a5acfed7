package dev.leat.processor.read;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Parameter.ParameterNullness;
import java.util.List;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Reads nullness annotations: JSpecify's by their rules, any other library's by their simple names, on types and on
 * declarations alike.
 */
final class Nullness {
    private static final Set<String> NON_NULL = Set.of("NonNull", "Nonnull", "NotNull");

    private Nullness() {}

    /** The annotation that lets the element's value be null; null where none does. */
    static @Nullable JavaType nullable(Element element, TypeMirror type) {
        for (AnnotatedConstruct construct : List.of(type, element)) {
            for (AnnotationMirror annotation : construct.getAnnotationMirrors()) {
                boolean isMissing = annotation.getAnnotationType().getKind() == TypeKind.ERROR;
                if (!isMissing && Annotations.typeOf(annotation).getSimpleName().contentEquals("Nullable")) {
                    return Types.read(annotation.getAnnotationType());
                }
            }
        }
        return null;
    }

    static @Nullable JavaType nullable(ExecutableElement method) {
        return nullable(method, method.getReturnType());
    }

    static ParameterNullness of(VariableElement parameter) {
        if (required(parameter)) {
            return ParameterNullness.REQUIRED;
        }
        return nullable(parameter, parameter.asType()) == null
                ? ParameterNullness.UNSPECIFIED
                : ParameterNullness.NULLABLE;
    }

    private static boolean required(VariableElement parameter) {
        TypeMirror type = parameter.asType();
        if (type.getKind().isPrimitive()) {
            return true;
        }
        for (AnnotatedConstruct construct : List.of(type, parameter)) {
            for (AnnotationMirror annotation : construct.getAnnotationMirrors()) {
                if (NON_NULL.contains(
                        Annotations.typeOf(annotation).getSimpleName().toString())) {
                    return true;
                }
            }
        }
        return nullable(parameter, type) == null && nullMarked(parameter);
    }

    private static boolean nullMarked(Element element) {
        for (Element around = element; around != null; around = around.getEnclosingElement()) {
            if (Annotations.has(around, "org.jspecify.annotations.NullUnmarked")) {
                return false;
            }
            if (Annotations.has(around, "org.jspecify.annotations.NullMarked")) {
                return true;
            }
        }
        return false;
    }
}
