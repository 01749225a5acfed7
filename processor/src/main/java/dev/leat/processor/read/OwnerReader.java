package dev.leat.processor.read;

import dev.leat.processor.model.Owner;
import dev.leat.processor.model.RecordedProcessor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the processors of one class and its supertypes. */
final class OwnerReader {
    private final Reading reading;
    private final TypeElement type;

    OwnerReader(Reading reading, TypeElement type) {
        this.reading = reading;
        this.type = type;
    }

    Owner read() {
        Map<String, RecordedProcessor> recorded =
                reading.isSource(type) ? Map.of() : reading.recordedNames().of(type);
        MethodReader reader = new MethodReader(reading, type, recorded);
        return new Owner(
                Types.read(type.asType()),
                type.getKind().isInterface(),
                creatable(),
                methods(recorded).stream().map(reader::read).toList());
    }

    /** The processor methods, supertypes' first; where a class file lost the source order, in the recorded one. */
    List<ExecutableElement> methods(Map<String, RecordedProcessor> recorded) {
        List<ExecutableElement> methods = new ArrayList<>();
        collect(type, methods, new ArrayList<>());
        List<String> order = List.copyOf(recorded.keySet());
        if (!order.isEmpty()) {
            methods.sort(Comparator.comparingInt(method -> {
                int position = order.indexOf(reading.recordedNames().signature(method));
                return position < 0 ? Integer.MAX_VALUE : position;
            }));
        }
        return methods;
    }

    private void collect(TypeElement from, List<ExecutableElement> methods, List<TypeElement> seen) {
        if (seen.contains(from)) {
            return;
        }
        seen.add(from);
        for (TypeMirror superior : reading.types().directSupertypes(from.asType())) {
            collect((TypeElement) ((DeclaredType) superior).asElement(), methods, seen);
        }
        for (ExecutableElement method : ElementFilter.methodsIn(from.getEnclosedElements())) {
            if (Annotations.has(method, Annotations.PROCESSOR) && inherited(method, from)) {
                methods.removeIf(other -> reading.elements().overrides(method, other, type));
                methods.add(method);
            }
        }
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
