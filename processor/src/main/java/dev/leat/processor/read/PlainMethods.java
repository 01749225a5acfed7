package dev.leat.processor.read;

import dev.leat.processor.model.PlainMethod;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads the methods of a class and its superclasses that could have been meant as processors. */
record PlainMethods(Reading reading, TypeElement owner) {
    private static final List<String> ROLES = List.of(Annotations.PROCESSOR, Annotations.INITIAL, Annotations.SAMPLE);
    private static final List<String> GIVEN = List.of(Annotations.INPUT, Annotations.DEPENDS, Annotations.PREVIOUS);

    List<PlainMethod> read() {
        return methods(owner)
                .filter(method -> reading.elements().getOrigin(method) == Elements.Origin.EXPLICIT)
                .filter(method -> ROLES.stream().noneMatch(role -> Annotations.has(method, role)))
                .map(this::read)
                .toList();
    }

    private Stream<ExecutableElement> methods(@Nullable TypeElement type) {
        if (type == null) {
            return Stream.empty();
        }
        Stream<ExecutableElement> own =
                reading.isSource(type) ? ElementFilter.methodsIn(type.getEnclosedElements()).stream() : Stream.empty();
        return Stream.concat(own, methods(TypeParts.classOf(type.getSuperclass())));
    }

    private PlainMethod read(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return new PlainMethod(
                name,
                MethodHead.prefix(reading, owner) + name + "("
                        + method.getParameters().stream().map(Element::toString).collect(Collectors.joining(", "))
                        + ")",
                KnownType.read(method.getReturnType()),
                method.getModifiers().contains(Modifier.PRIVATE),
                flaw(method),
                method.getParameters().stream()
                        .filter(parameter -> GIVEN.stream().noneMatch(role -> Annotations.has(parameter, role)))
                        .map(PlainMethods::value)
                        .toList(),
                reading.place(method));
    }

    private static String value(VariableElement parameter) {
        return Annotations.find(parameter, Annotations.FROM)
                .map(from -> Annotations.text(from, "value"))
                .orElse(parameter.getSimpleName().toString());
    }

    private static String flaw(ExecutableElement method) {
        if (method.getReturnType().getKind() == TypeKind.VOID) {
            return "returns nothing";
        }
        if (!method.getTypeParameters().isEmpty()) {
            return "is generic";
        }
        return method.getModifiers().contains(Modifier.ABSTRACT)
                        && Visibility.typeOf(method).getKind() != ElementKind.INTERFACE
                ? "is abstract"
                : "";
    }
}
