package dev.leat.processor.read;

import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What generated code may name and call, seen from its package. */
record Visibility(PackageElement from) {
    /** The first part of the type that cannot be named, if any. */
    Optional<TypeElement> hiddenIn(TypeMirror type) {
        return Optional.ofNullable(TypeParts.find(type, part -> hiddenAs(part).isPresent()))
                .flatMap(this::hiddenAs);
    }

    private Optional<TypeElement> hiddenAs(TypeMirror type) {
        return Optional.ofNullable(TypeParts.classOf(type)).flatMap(this::hiddenAround);
    }

    /** The type itself or the outermost of its enclosing types that cannot be named. */
    Optional<TypeElement> hiddenAround(TypeElement type) {
        Optional<TypeElement> outside =
                type.getEnclosingElement() instanceof TypeElement outer ? hiddenAround(outer) : Optional.empty();
        return outside.isPresent() || accessible(type) ? outside : Optional.of(type);
    }

    boolean accessible(Element element) {
        if (element.getModifiers().contains(Modifier.PUBLIC)) {
            return true;
        }
        return !element.getModifiers().contains(Modifier.PRIVATE)
                && packageOf(element).equals(from);
    }

    /** Whether every package sees the type. */
    static boolean isPublic(TypeElement type) {
        return type.getModifiers().contains(Modifier.PUBLIC)
                && (!(type.getEnclosingElement() instanceof TypeElement outer) || isPublic(outer));
    }

    static PackageElement packageOf(Element element) {
        Element around = element;
        while (!(around instanceof PackageElement inside)) {
            around = enclosing(around);
        }
        return inside;
    }

    static Element outermost(Element element) {
        Element outer = element;
        while (outer.getEnclosingElement() != null
                && outer.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
            outer = outer.getEnclosingElement();
        }
        return outer;
    }

    /** The type that an element is, or that it stands in. */
    static TypeElement typeAround(Element element) {
        return element instanceof TypeElement type ? type : typeAround(enclosing(element));
    }

    /** The type that a member stands in. */
    static TypeElement typeOf(Element member) {
        return (TypeElement) enclosing(member);
    }

    private static Element enclosing(Element element) {
        return Objects.requireNonNull(element.getEnclosingElement(), "only modules stand alone");
    }
}
