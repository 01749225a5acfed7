package dev.leat.processor.read;

import dev.leat.processor.model.JavaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
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
            return element.getEnclosedElements().stream()
                    .filter(each -> each.getKind() == ElementKind.ENUM_CONSTANT)
                    .map(each -> each.getSimpleName().toString())
                    .toList();
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
        Map<String, TypeMirror> common = null;
        for (JavaType type : below) {
            Map<String, TypeMirror> sealed = new LinkedHashMap<>();
            if (KnownType.of(type) instanceof DeclaredType declared) {
                addSealed(declared, sealed);
            }
            if (common == null) {
                common = sealed;
            } else {
                common.keySet().retainAll(sealed.keySet());
            }
        }
        List<TypeMirror> candidates = common == null ? List.of() : List.copyOf(common.values());
        List<TypeMirror> nearest = new ArrayList<>();
        for (TypeMirror candidate : candidates) {
            if (candidates.stream()
                    .noneMatch(other -> !types.isSameType(other, candidate) && types.isSubtype(other, candidate))) {
                nearest.add(candidate);
            }
        }
        return nearest.size() == 1 ? Optional.of(KnownType.read(nearest.get(0))) : Optional.empty();
    }

    /** The platform's sealed types above strings, boxes and all enums are nothing that a user has in mind. */
    private static boolean isOfConstants(TypeElement type) {
        return type.getQualifiedName().toString().startsWith("java.lang.constant.");
    }

    private void addSealed(DeclaredType type, Map<String, TypeMirror> sealed) {
        Element element = type.asElement();
        if (element.getModifiers().contains(Modifier.SEALED) && !isOfConstants((TypeElement) element)) {
            sealed.putIfAbsent(Spelling.inFull(type), type);
        }
        for (TypeMirror above : types.directSupertypes(type)) {
            if (above instanceof DeclaredType declared) {
                addSealed(declared, sealed);
            }
        }
    }
}
