package dev.leat.processor.model;

import javax.lang.model.element.AnnotationMirror;
import org.jspecify.annotations.Nullable;

/**
 * A qualifier annotation with its values.
 *
 * @param text its spelling; two qualifiers are equal when their texts are
 */
public record Qualifier(String text, AnnotationMirror mirror) {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Qualifier that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
