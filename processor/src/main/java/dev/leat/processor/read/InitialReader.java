package dev.leat.processor.read;

import dev.leat.model.CutOff;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Parameter.ParameterNullness;
import dev.leat.processor.model.Place;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.RecordedProcessor;
import dev.leat.processor.problem.StateProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads one {@code @Initial} method of one owner. */
record InitialReader(Reading reading, TypeElement owner) {
    ProcessorDeclaration read(ExecutableElement method) {
        boolean ofFlow = owner.equals(reading.flow());
        RecordedProcessor recorded = reading.recorded(method);
        List<String> names = recorded != null ? recorded.parameterNames() : declaredNames(method);
        String name = (ofFlow ? "" : Spelling.inShort(owner) + ".") + method.getSimpleName();
        String signature = name + "(" + String.join(", ", names) + ")";
        Place place = reading.place(method);
        Optional<Fault> fault = fault(method);
        fault.ifPresent(found ->
                reading.report(StateProblem.initialNotCallable(place, signature, found.reason(), found.remedy())));
        ExecutableType type = (ExecutableType) reading.types().asMemberOf((DeclaredType) owner.asType(), method);
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        TypeElement called = isStatic ? Visibility.typeOf(method) : owner;
        return new ProcessorDeclaration(
                value(method),
                method.getSimpleName().toString(),
                Types.read(reading.types().erasure(called.asType())),
                ofFlow,
                isStatic,
                fault.isPresent() ? JavaType.UNREADABLE : reading.nameable(type.getReturnType(), signature, place),
                Nullness.nullable(method, recorded, "", reading),
                null,
                CutOff.EQUALS,
                false,
                List.of(),
                fault.isPresent() ? List.of() : parameters(method, type, names, signature),
                type.getThrownTypes().stream()
                        .filter(reading::isChecked)
                        .map(thrown -> reading.nameable(thrown, signature, place))
                        .toList(),
                reading.elements().isDeprecated(method),
                reading.remark(method),
                place);
    }

    /** The name of the value that an {@code @Initial} method makes. */
    static String value(ExecutableElement method) {
        String given =
                Annotations.text(Annotations.find(method, Annotations.INITIAL).orElseThrow(), "value");
        return given.isEmpty() ? method.getSimpleName().toString() : given;
    }

    private static List<String> declaredNames(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .toList();
    }

    private record Fault(String reason, String remedy) {}

    private Optional<Fault> fault(ExecutableElement method) {
        if (Annotations.has(method, Annotations.PROCESSOR)) {
            return Optional.of(new Fault("is a processor as well", "delete @Initial and write a method for it"));
        }
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            return Optional.of(new Fault("is private", "delete `private`"));
        }
        if (method.getReturnType().getKind() == TypeKind.VOID) {
            return Optional.of(new Fault("returns nothing", "let it return the initial value"));
        }
        if (!method.getTypeParameters().isEmpty()) {
            return Optional.of(new Fault("is generic", "let it return a certain type"));
        }
        if (method.getModifiers().contains(Modifier.ABSTRACT)
                && Visibility.typeOf(method).getKind() != ElementKind.INTERFACE) {
            return Optional.of(new Fault("is abstract", "delete `abstract` and give it a body"));
        }
        return reading.visibility().accessible(method)
                        && reading.visibility().hiddenAround(owner).isEmpty()
                ? Optional.empty()
                : Optional.of(new Fault("is not public and in another package", "make it public"));
    }

    private List<Parameter> parameters(
            ExecutableElement method, ExecutableType type, List<String> names, String signature) {
        ParameterReader reader = new ParameterReader(reading, signature);
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            VariableElement parameter = method.getParameters().get(i);
            TypeMirror mirror = type.getParameterTypes().get(i);
            if (Annotations.has(parameter, Annotations.DEPENDS)) {
                reader.read(parameter, names.get(i), mirror, ParameterNullness.UNSPECIFIED)
                        .ifPresent(parameters::add);
            } else {
                reading.report(StateProblem.initialParameter(
                        reading.place(parameter), names.get(i), Types.read(mirror), signature));
            }
        }
        return parameters;
    }
}
