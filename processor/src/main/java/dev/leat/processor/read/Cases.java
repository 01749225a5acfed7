package dev.leat.processor.read;

import dev.leat.processor.model.JavaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** What sealed types and enums are made of. */
record Cases(Types types) {
    /**
     * The constants of an enum, or the classes of a sealed hierarchy that no other of its classes includes and that an
     * object of the part may be.
     */
    List<String> of(TypeMirror part, @Nullable TypeMirror whole) {
        TypeElement element = TypeParts.classOf(whole);
        if (element == null) {
            return List.of();
        }
        if (element.getKind() == ElementKind.ENUM) {
            return constants(element).toList();
        }
        if (!element.getModifiers().contains(Modifier.SEALED)
                && !element.getModifiers().contains(Modifier.FINAL)) {
            return List.of();
        }
        TypeMirror erased = types.erasure(part);
        return leaves(element)
                .filter(leaf -> mayBe(erased, leaf))
                .map(leaf -> leaf.getQualifiedName().toString())
                .toList();
    }

    static Stream<String> constants(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(member -> member.getSimpleName().toString());
    }

    /** What is below a sealed class is a case of its own. */
    private boolean mayBe(TypeMirror part, TypeElement leaf) {
        TypeMirror erased = types.erasure(leaf.asType());
        return types.isSubtype(erased, part)
                || (!leaf.getModifiers().contains(Modifier.SEALED) && types.isSubtype(part, erased));
    }

    private Stream<TypeElement> leaves(TypeElement type) {
        boolean sealed = type.getModifiers().contains(Modifier.SEALED);
        boolean concrete = !type.getModifiers().contains(Modifier.ABSTRACT)
                && !type.getKind().isInterface();
        return Stream.concat(
                        !sealed || concrete ? Stream.of(type) : Stream.empty(),
                        type.getPermittedSubclasses().stream()
                                .flatMap(permitted -> leaves((TypeElement) types.asElement(permitted))))
                .distinct();
    }

    /** The nearest sealed type above all; empty unless there is exactly one. */
    Optional<JavaType> above(List<JavaType> below) {
        Map<String, DeclaredType> common = below.isEmpty() ? Map.of() : sealedAbove(below.get(0));
        below.forEach(type -> common.keySet().retainAll(sealedAbove(type).keySet()));
        List<DeclaredType> nearest = common.values().stream()
                .filter(candidate -> common.values().stream()
                        .noneMatch(other -> !types.isSameType(other, candidate) && types.isSubtype(other, candidate)))
                .toList();
        return nearest.size() == 1 ? Optional.of(KnownType.read(nearest.get(0))) : Optional.empty();
    }

    private Map<String, DeclaredType> sealedAbove(JavaType type) {
        Map<String, DeclaredType> sealed = new LinkedHashMap<>();
        if (KnownType.of(type) instanceof DeclaredType declared) {
            TypeParts.supertypes(declared, types)
                    .filter(Cases::isOfUsers)
                    .forEach(above -> sealed.putIfAbsent(Spelling.inFull(above), above));
        }
        return sealed;
    }

    /** The platform's sealed types above strings, boxes and all enums are nothing that a user has in mind. */
    private static boolean isOfUsers(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        return element.getModifiers().contains(Modifier.SEALED)
                && !element.getQualifiedName().toString().startsWith("java.lang.constant.");
    }
}
