package dev.leat.processor.read;

import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.NullMark;
import dev.leat.processor.model.NullMark.Standing;
import dev.leat.processor.model.Parameter.ParameterNullness;
import dev.leat.processor.model.RecordedProcessor;
import java.util.List;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Reads nullness annotations: JSpecify's by their rules, any other library's by their simple names, on types and on
 * declarations alike. What was recorded of a class file goes first: before 22, javac does not show the annotations on
 * its types.
 */
final class Nullness {
    private static final Set<String> NULLABLE = Set.of("Nullable");
    private static final Set<String> NON_NULL = Set.of("NonNull", "Nonnull", "NotNull");

    private Nullness() {}

    /** The annotation that lets what the method returns be null; null where none does. */
    static @Nullable DeclaredType nullable(ExecutableElement method) {
        return nullable(method, method.getReturnType());
    }

    private static @Nullable DeclaredType nullable(Element element, TypeMirror type) {
        return annotation(element, type, NULLABLE);
    }

    private static @Nullable DeclaredType annotation(Element element, TypeMirror type, Set<String> names) {
        for (AnnotatedConstruct construct : List.of(type, element)) {
            for (AnnotationMirror annotation : construct.getAnnotationMirrors()) {
                Name name = Annotations.typeOf(annotation).getSimpleName();
                if (names.contains(name.toString())
                        && annotation.getAnnotationType().getKind() != TypeKind.ERROR) {
                    return annotation.getAnnotationType();
                }
            }
        }
        return null;
    }

    /**
     * The same for the code of the flow that is being read, which may be unable to name the annotation.
     *
     * @param recorded what was recorded of the method that makes the value
     * @param component the component that the method's record is spread into; empty for the record itself
     */
    static @Nullable NullMark nullable(
            ExecutableElement method, @Nullable RecordedProcessor recorded, String component, Reading reading) {
        String name = recorded == null ? null : recorded.nullable().get(component);
        if (name != null) {
            TypeElement found = reading.sight().find(name);
            return found == null ? new NullMark(ClassName.topLevel(name), Standing.NOWHERE) : mark(found, reading);
        }
        DeclaredType annotation = nullable(method);
        return annotation == null ? null : mark((TypeElement) annotation.asElement(), reading);
    }

    private static NullMark mark(TypeElement annotation, Reading reading) {
        Standing visible = standsOnTypes(annotation) ? Standing.TYPE : Standing.DECLARATION;
        return new NullMark(
                Spelling.name(annotation),
                reading.visibility().hiddenAround(annotation).isEmpty() ? visible : Standing.NOWHERE);
    }

    private static boolean standsOnTypes(TypeElement annotation) {
        return Annotations.find(annotation, "java.lang.annotation.Target").stream()
                .flatMap(target -> Annotations.list(target, "value").stream())
                .anyMatch(place -> place.toString().endsWith("TYPE_USE"));
    }

    /** @param recorded what was recorded of the method */
    static ParameterNullness of(VariableElement parameter, @Nullable RecordedProcessor recorded, int index) {
        ParameterNullness known =
                recorded == null || index >= recorded.parameters().size()
                        ? ParameterNullness.UNSPECIFIED
                        : recorded.parameters().get(index).nullness();
        return known == ParameterNullness.UNSPECIFIED ? of(parameter) : known;
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
        return type.getKind().isPrimitive()
                || annotation(parameter, type, NON_NULL) != null
                || (nullable(parameter, type) == null && nullMarked(parameter));
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
