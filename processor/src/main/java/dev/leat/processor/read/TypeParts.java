package dev.leat.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Takes types apart. */
final class TypeParts {
    private TypeParts() {}

    /** Whether the type mentions a type variable. */
    static boolean isOpen(TypeMirror type) {
        return type.getKind() == TypeKind.TYPEVAR || parts(type).stream().anyMatch(TypeParts::isOpen);
    }

    /** The types that a type is put together from: components, bounds, arguments, and what it is an inner class of. */
    static List<TypeMirror> parts(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return List.of(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return Stream.<TypeMirror>concat(
                            Stream.ofNullable(wildcard.getExtendsBound()), Stream.ofNullable(wildcard.getSuperBound()))
                    .toList();
        }
        if (!(type instanceof DeclaredType declared)) {
            return List.of();
        }
        List<TypeMirror> parts = new ArrayList<>(declared.getTypeArguments());
        around(declared).ifPresent(parts::add);
        return parts;
    }

    /** What the type is an inner class of, type arguments and all. */
    static Optional<DeclaredType> around(DeclaredType type) {
        return isInner(type.asElement()) && type.getEnclosingType() instanceof DeclaredType around
                ? Optional.of(around)
                : Optional.empty();
    }

    /** To Eclipse's compiler a static class has an enclosing type as well. */
    private static boolean isInner(Element type) {
        return type.getKind() == ElementKind.CLASS && !type.getModifiers().contains(Modifier.STATIC);
    }
}
