package dev.leat.processor.read;

import dev.leat.processor.model.Place;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** An element, or one of its annotations, or one value in that annotation. */
public record SourcePlace(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) implements Place {
    static SourcePlace of(Element element) {
        return new SourcePlace(element, null, null);
    }

    static SourcePlace of(Element element, AnnotationMirror annotation) {
        return new SourcePlace(element, annotation, null);
    }
}
