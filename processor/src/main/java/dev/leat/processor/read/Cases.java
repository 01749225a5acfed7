package dev.leat.processor.read;

import dev.leat.processor.model.JavaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    /** The constants of an enum, or the classes of a sealed hierarchy that no other of its classes includes. */
    List<String> of(@Nullable TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) {
            return List.of();
        }
        TypeElement element = (TypeElement) declared.asElement();
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
        Set<String> leaves = new LinkedHashSet<>();
        addLeaves(element, leaves);
        return List.copyOf(leaves);
    }

    private static void addLeaves(TypeElement type, Set<String> leaves) {
        boolean sealed = type.getModifiers().contains(Modifier.SEALED);
        boolean concrete = !type.getModifiers().contains(Modifier.ABSTRACT)
                && !type.getKind().isInterface();
        if (!sealed || concrete) {
            leaves.add(type.getQualifiedName().toString());
        }
        for (TypeMirror permitted : type.getPermittedSubclasses()) {
            addLeaves((TypeElement) ((DeclaredType) permitted).asElement(), leaves);
        }
    }

    /** The nearest sealed type above all; empty unless there is exactly one. */
    Optional<JavaType> above(List<JavaType> below) {
        Map<String, TypeMirror> common = null;
        for (JavaType type : below) {
            Map<String, TypeMirror> sealed = new LinkedHashMap<>();
            if (type.mirror() instanceof DeclaredType declared) {
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
        return nearest.size() == 1 ? Optional.of(dev.leat.processor.read.Types.read(nearest.get(0))) : Optional.empty();
    }

    private void addSealed(DeclaredType type, Map<String, TypeMirror> sealed) {
        Element element = type.asElement();
        if (element.getModifiers().contains(Modifier.SEALED)) {
            sealed.putIfAbsent(Spelling.inFull(type), type);
        }
        for (TypeMirror above : types.directSupertypes(type)) {
            if (above instanceof DeclaredType declared) {
                addSealed(declared, sealed);
            }
        }
    }
}
