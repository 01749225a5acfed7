package dev.leat.processor.read;

import dev.leat.processor.model.Place;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * An element, or one of its annotations, or one value in that annotation.
 *
 * @param isDeclaration whether it stands for itself, and not for what it includes or inherits from a class file
 */
public record SourcePlace(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value,
        boolean isDeclaration) implements Place {
    SourcePlace(Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {
        this(element, annotation, value, true);
    }

    /** The same place, for what has no source in this compilation. */
    SourcePlace asWay() {
        return new SourcePlace(element, annotation, value, false);
    }

    public static SourcePlace of(Element element) {
        return new SourcePlace(element, null, null);
    }

    static SourcePlace ofFlow(TypeElement flow) {
        return of(flow, Annotations.flow(flow));
    }

    static SourcePlace of(Element element, AnnotationMirror annotation) {
        return new SourcePlace(element, annotation, null);
    }

    @Override
    public String include() {
        return isDeclaration || value == null
                ? ""
                : Annotations.type(value).map(Spelling::inShort).orElse("");
    }

    /** The type that it is, or that it stands in. */
    public TypeElement type() {
        return Visibility.typeAround(element);
    }

    /** The element from the outside in: {@code demo.Words.counts(java.util.List<java.lang.String>).tokens}. */
    public String path() {
        return path(element);
    }

    private static String path(Element element) {
        if (element instanceof QualifiedNameable named) {
            return named.getQualifiedName().toString();
        }
        String name = element.getSimpleName().toString();
        String parameters = element instanceof ExecutableElement method
                ? method.getParameters().stream()
                        .map(parameter -> Spelling.inFull(parameter.asType()))
                        .collect(Collectors.joining(",", "(", ")"))
                : "";
        Element around = element.getEnclosingElement();
        return (around == null ? "" : path(around) + ".") + name + parameters;
    }
}
