package dev.leat.processor.read;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads what shall never be shown. */
final class Secrets {
    private final Set<Element> seen = new HashSet<>();

    private Secrets() {}

    /** Whether it is declared to be, or its type has a text that would show what is. */
    static boolean has(Element element, TypeMirror type) {
        return Annotations.has(element, Annotations.SECRET) || new Secrets().shows(type);
    }

    /** The same of a component; some compilers know the annotation of the accessor alone. */
    static boolean has(RecordComponentElement component, TypeMirror type) {
        return isMarked(component) || new Secrets().shows(type);
    }

    static boolean isMarked(RecordComponentElement component) {
        return Annotations.has(component, Annotations.SECRET)
                || (component.getAccessor() != null && Annotations.has(component.getAccessor(), Annotations.SECRET));
    }

    /** Whether the type mentions a record with a secret component, or is a sealed one with such a record below it. */
    private boolean shows(TypeMirror type) {
        return TypeParts.has(type, part -> part.getKind() != TypeKind.ERROR && shows(TypeParts.classOf(part)));
    }

    private boolean shows(@Nullable TypeElement type) {
        if (type == null || !seen.add(type)) {
            return false;
        }
        if (type.getKind() == ElementKind.RECORD) {
            return type.getRecordComponents().stream()
                    .anyMatch(component -> isMarked(component) || shows(component.asType()));
        }
        return type.getPermittedSubclasses().stream().anyMatch(this::shows);
    }
}
