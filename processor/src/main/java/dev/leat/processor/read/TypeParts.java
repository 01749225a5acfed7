package dev.leat.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Takes types apart. */
final class TypeParts {
    private TypeParts() {}

    /** Whether the type mentions a type variable. */
    static boolean isOpen(TypeMirror type) {
        return has(type, part -> part.getKind() == TypeKind.TYPEVAR);
    }

    /** Whether something holds of the type or of what it is put together from. */
    static boolean has(TypeMirror type, Predicate<TypeMirror> test) {
        return find(type, test) != null;
    }

    /** The type itself, or the first part of it, of which something holds; null if there is none. */
    static @Nullable TypeMirror find(TypeMirror type, Predicate<TypeMirror> test) {
        if (test.test(type)) {
            return type;
        }
        for (TypeMirror part : parts(type)) {
            TypeMirror found = find(part, test);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The class or interface that a type is of; null for any other type. */
    static @Nullable TypeElement classOf(@Nullable TypeMirror type) {
        return type instanceof DeclaredType declared ? (TypeElement) declared.asElement() : null;
    }

    /** Whether a type is of the class of that name. */
    static boolean isOf(@Nullable TypeMirror type, String name) {
        TypeElement element = classOf(type);
        return element != null && element.getQualifiedName().contentEquals(name);
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

    /** The type itself and all that it extends and implements, some more than once. */
    static Stream<DeclaredType> supertypes(DeclaredType type, Types types) {
        return Stream.concat(
                Stream.of(type),
                types.directSupertypes(type).stream().flatMap(above -> supertypes((DeclaredType) above, types)));
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
