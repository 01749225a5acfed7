package dev.leat.processor.read;

import dev.leat.processor.model.ClassName;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Spells types without their annotations, which {@link TypeMirror#toString()} mixes in differently from compiler to
 * compiler.
 */
final class Spelling {
    private Spelling() {}

    static String inFull(TypeMirror type) {
        return FormReader.of(type).spelled(ClassName::canonicalName);
    }

    static String inShort(TypeMirror type) {
        return FormReader.of(type).spelled(ClassName::shortName);
    }

    /** The name of a class within its package: {@code Map.Entry}. */
    static String inShort(TypeElement type) {
        Element around = type.getEnclosingElement();
        String name = type.getSimpleName().toString();
        return around instanceof TypeElement outer ? inShort(outer) + "." + name : name;
    }

    /** The type parameters that a class declares: {@code K, V}. */
    static String parameters(TypeElement type) {
        return type.getTypeParameters().stream().map(Element::toString).collect(Collectors.joining(", "));
    }
}
