package dev.leat.processor.read;

import dev.leat.processor.model.Place;
import dev.leat.processor.model.ProcessorDeclaration.Component;
import dev.leat.processor.model.SampleDeclaration;
import dev.leat.processor.problem.SampleProblem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads the samples that stand in one class. */
record SampleReader(Reading reading, TypeElement type) {
    List<SampleDeclaration> read() {
        return Annotations.methods(type, Annotations.SAMPLE)
                .flatMap(method -> read(method).stream())
                .toList();
    }

    private Optional<SampleDeclaration> read(ExecutableElement method) {
        AnnotationMirror annotation =
                Annotations.find(method, Annotations.SAMPLE).orElseThrow();
        String signature = method.getSimpleName() + "()";
        boolean ofFlow = type.equals(reading.flow());
        boolean callable = ofFlow
                ? checkShape(method, signature)
                : fault(method) == null
                        && reading.visibility().accessible(method)
                        && reading.visibility().hiddenAround(type).isEmpty();
        if (!callable) {
            return Optional.empty();
        }
        Place place = reading.place(method, annotation);
        String given = Annotations.text(annotation, "value");
        return Optional.of(new SampleDeclaration(
                given.isEmpty() ? method.getSimpleName().toString() : given,
                !given.isEmpty(),
                method.getSimpleName().toString(),
                reading.typeReader().raw(type),
                ofFlow,
                KnownType.read(method.getReturnType()),
                components(method.getReturnType()),
                method.getThrownTypes().stream().anyMatch(reading::isChecked),
                place));
    }

    private boolean checkShape(ExecutableElement method, String signature) {
        Fault fault = fault(method);
        if (fault != null) {
            reading.report(
                    SampleProblem.sampleNotCallable(reading.place(method), signature, fault.reason(), fault.remedy()));
        }
        return fault == null;
    }

    private static @Nullable Fault fault(ExecutableElement method) {
        Fault fault = Fault.of(method, "the sample");
        if (fault != null) {
            return fault;
        }
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            return new Fault("is not static", "make it static");
        }
        return method.getParameters().isEmpty() ? null : new Fault("takes parameters", "delete its parameters");
    }

    private List<Component> components(TypeMirror returned) {
        if (!(returned instanceof DeclaredType declared)
                || declared.asElement().getKind() != ElementKind.RECORD
                || reading.visibility().hiddenIn(returned).isPresent()) {
            return List.of();
        }
        return ((TypeElement) declared.asElement())
                .getRecordComponents().stream()
                        .map(component -> component.getAccessor())
                        .filter(Objects::nonNull)
                        .map(accessor -> component(accessor, declared))
                        .toList();
    }

    private Component component(ExecutableElement accessor, DeclaredType in) {
        ExecutableType type = (ExecutableType) reading.types().asMemberOf(in, accessor);
        String name = accessor.getSimpleName().toString();
        return new Component(name, KnownType.read(type.getReturnType()), null, false, reading.place(accessor));
    }
}
