package dev.leat.processor.read;

import dev.leat.processor.model.Owner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the processors, and the methods that make initial values, of one class and its supertypes. */
final class OwnerReader {
    private final Reading reading;
    private final TypeElement type;
    private final List<ExecutableElement> methods;
    private final List<ExecutableElement> initials;

    /** @param reached static methods that classes before this one have in common with it: they are the same */
    OwnerReader(Reading reading, TypeElement type, Set<ExecutableElement> reached) {
        this.reading = reading;
        this.type = type;
        Predicate<ExecutableElement> isNew =
                method -> !method.getModifiers().contains(Modifier.STATIC) || !reached.contains(method);
        Set<TypeElement> lineage = new LinkedHashSet<>();
        addLineage(type, lineage, new HashSet<>());
        this.methods = methods(lineage, Annotations.PROCESSOR).filter(isNew).toList();
        this.initials = methods(lineage, Annotations.INITIAL).filter(isNew).toList();
        reached.addAll(methods);
        reached.addAll(initials);
    }

    Owner read() {
        return new Owner(
                KnownType.read(type.asType()),
                type.getKind().isInterface(),
                creatable(),
                methods.stream()
                        .map(method -> MethodReader.read(MethodHead.of(reading, type, method)))
                        .toList(),
                initials.stream()
                        .map(method -> new InitialReader(MethodHead.of(reading, type, method)).read())
                        .toList(),
                new PlainMethods(reading, type).read());
    }

    /** The type and its supertypes, as far as they declare methods that it has. */
    List<TypeElement> declaring() {
        return Stream.concat(methods.stream(), initials.stream())
                .map(Visibility::typeOf)
                .distinct()
                .toList();
    }

    /** Adds a type behind its supertypes. */
    private void addLineage(TypeElement from, Set<TypeElement> lineage, Set<TypeElement> seen) {
        if (seen.add(from)) {
            for (TypeMirror superior : reading.types().directSupertypes(from.asType())) {
                addLineage((TypeElement) ((DeclaredType) superior).asElement(), lineage, seen);
            }
            lineage.add(from);
        }
    }

    /** The methods so annotated, supertypes' first, each type's in source order. */
    private Stream<ExecutableElement> methods(Set<TypeElement> lineage, String annotation) {
        Map<String, List<ExecutableElement>> byName = new LinkedHashMap<>();
        for (TypeElement from : lineage) {
            for (ExecutableElement method : declared(from, annotation)) {
                List<ExecutableElement> sameName =
                        byName.computeIfAbsent(method.getSimpleName().toString(), any -> new ArrayList<>());
                sameName.removeIf(other -> reading.elements().overrides(method, other, type));
                sameName.add(method);
            }
        }
        return byName.values().stream().flatMap(List::stream);
    }

    /** A type's own; where a class file lost their order, in the recorded one. */
    private List<ExecutableElement> declared(TypeElement from, String annotation) {
        List<ExecutableElement> methods = Annotations.methods(from, annotation)
                .filter(method -> inherited(method, from))
                .toList();
        if (reading.isSource(from)) {
            return methods;
        }
        Map<String, Integer> order = new HashMap<>();
        reading.recordedNames().of(from).keySet().forEach(signature -> order.put(signature, order.size()));
        return methods.stream()
                .sorted(Comparator.comparingInt(
                        method -> order.getOrDefault(reading.recordedNames().signature(method), Integer.MAX_VALUE)))
                .toList();
    }

    private boolean inherited(ExecutableElement method, TypeElement from) {
        return from.equals(type)
                || !(method.getModifiers().contains(Modifier.STATIC) && from.getKind() == ElementKind.INTERFACE);
    }

    private boolean creatable() {
        return type.getKind() == ElementKind.CLASS
                && !type.getModifiers().contains(Modifier.ABSTRACT)
                && (type.getNestingKind() == NestingKind.TOP_LEVEL
                        || type.getModifiers().contains(Modifier.STATIC))
                && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .anyMatch(constructor -> constructor.getParameters().isEmpty()
                                && constructor.getThrownTypes().isEmpty()
                                && reading.visibility().accessible(constructor));
    }
}
