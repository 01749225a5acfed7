package dev.leat.processor.read;

import dev.leat.model.CutOff;
import dev.leat.processor.model.Guarding;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Place;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.ProcessorDeclaration.Component;
import dev.leat.processor.model.RecordedProcessor;
import dev.leat.processor.problem.MethodProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads one {@code @Processor} method of one owner. */
final class MethodReader {
    /** Names that accessors and builder methods would share with {@link Object}'s methods. */
    static final Set<String> RESERVED =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private final Reading reading;
    private final TypeElement owner;
    private final Map<TypeElement, JavaType> called = new HashMap<>();

    MethodReader(Reading reading, TypeElement owner) {
        this.reading = reading;
        this.owner = owner;
    }

    ProcessorDeclaration read(ExecutableElement method) {
        RecordedProcessor recorded = reading.recorded(method);
        List<String> names = parameterNames(method, recorded);
        String signature = prefix() + method.getSimpleName() + "(" + String.join(", ", names) + ")";
        Place place = reading.place(method);
        checkShape(method, signature, place);
        boolean generic = checkGeneric(method, signature, place) || checkMissing(method, signature, place);
        ExecutableType type = (ExecutableType) reading.types().asMemberOf((DeclaredType) owner.asType(), method);
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        TypeElement declaring = Visibility.typeOf(method);
        return new ProcessorDeclaration(
                valueName(method, signature),
                method.getSimpleName().toString(),
                called.computeIfAbsent(
                        isStatic ? declaring : owner,
                        any -> Types.read(reading.types().erasure(any.asType()))),
                owner.equals(reading.flow()),
                isStatic,
                generic ? JavaType.UNREADABLE : made(type.getReturnType(), signature, place),
                Nullness.nullable(method, recorded, "", reading),
                guarding(method),
                Annotations.find(method, Annotations.PROCESSOR)
                        .flatMap(Annotations::cutOff)
                        .orElse(CutOff.EQUALS),
                Secrets.has(method, type.getReturnType()),
                generic || type.getReturnType().getKind() == TypeKind.VOID
                        ? List.of()
                        : components(method, type.getReturnType(), signature, recorded),
                generic ? List.of() : parameters(method, type, names, signature, recorded),
                type.getThrownTypes().stream()
                        .filter(reading::isChecked)
                        .map(thrown -> nameable(thrown, signature, place))
                        .toList(),
                reading.elements().isDeprecated(method),
                reading.remark(method),
                place);
    }

    private String prefix() {
        return owner.equals(reading.flow()) ? "" : Spelling.inShort(owner) + ".";
    }

    private void checkShape(ExecutableElement method, String signature, Place place) {
        TypeElement declaring = Visibility.typeOf(method);
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            reading.report(MethodProblem.privateProcessor(place, signature));
            return;
        }
        if (method.getModifiers().contains(Modifier.ABSTRACT) && declaring.getKind() != ElementKind.INTERFACE) {
            reading.report(MethodProblem.missingBody(place, signature, Spelling.inShort(declaring)));
        }
        checkVisible(method, signature, place);
    }

    private void checkVisible(ExecutableElement method, String signature, Place place) {
        TypeElement declaring = Visibility.typeOf(method);
        TypeElement called = method.getModifiers().contains(Modifier.STATIC) ? declaring : owner;
        TypeElement hidden = reading.visibility().hiddenAround(called).orElse(null);
        if (hidden != null || !reading.visibility().accessible(method)) {
            reading.report(MethodProblem.inaccessibleProcessor(
                    place,
                    signature,
                    Spelling.inShort(declaring),
                    hidden == null ? prefix() + method.getSimpleName() : Spelling.inShort(hidden),
                    Spelling.inShort(reading.flow()),
                    reading.elsewhere(hidden == null ? declaring : hidden)));
        }
    }

    private boolean checkGeneric(ExecutableElement method, String signature, Place place) {
        if (method.getTypeParameters().isEmpty()) {
            return false;
        }
        String variables = method.getTypeParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .collect(Collectors.joining(", "));
        reading.report(MethodProblem.unboundTypeVariable(place, signature, variables));
        return true;
    }

    /** Whether the method's class file mentions a class that is not on the class path. */
    private boolean checkMissing(ExecutableElement method, String signature, Place place) {
        TypeMirror missing = Resolution.unknown(method.getReturnType());
        for (VariableElement parameter : method.getParameters()) {
            missing = missing == null ? Resolution.unknown(parameter.asType()) : missing;
        }
        if (missing != null) {
            String declaring = Spelling.inShort(Visibility.typeOf(method));
            reading.report(MethodProblem.missingClass(place, signature, declaring, Spelling.inFull(missing)));
        }
        return missing != null;
    }

    private JavaType made(TypeMirror type, String signature, Place place) {
        if (type.getKind() == TypeKind.VOID) {
            reading.report(MethodProblem.voidProcessor(place, signature));
            return JavaType.UNREADABLE;
        }
        return nameable(type, signature, place);
    }

    private JavaType nameable(TypeMirror type, String signature, Place place) {
        return reading.nameable(type, signature, place);
    }

    private String valueName(ExecutableElement method, String signature) {
        String methodName = method.getSimpleName().toString();
        AnnotationMirror annotation =
                Annotations.find(method, Annotations.PROCESSOR).orElseThrow();
        String given = Annotations.text(annotation, "value");
        String name = given.isEmpty() ? methodName : given;
        Place place = reading.place(method, annotation);
        CutOff cutOff = Annotations.cutOff(annotation).orElse(CutOff.EQUALS);
        if (!Identifier.isValid(name)) {
            reading.report(MethodProblem.badValueName(place, signature, name, cutOff, Identifier.near(name)));
            return methodName;
        }
        if (RESERVED.contains(name)) {
            reading.report(MethodProblem.reservedName(place, name, cutOff));
        }
        return name;
    }

    private List<Component> components(
            ExecutableElement method, TypeMirror type, String signature, @Nullable RecordedProcessor recorded) {
        Optional<AnnotationMirror> spread = Annotations.find(method, Annotations.SPREAD);
        if (spread.isEmpty()) {
            return List.of();
        }
        Place place = reading.place(method, spread.get());
        if (!(type instanceof DeclaredType declared) || declared.asElement().getKind() != ElementKind.RECORD) {
            reading.report(MethodProblem.spreadWithoutRecord(
                    place, signature, type.getKind() == TypeKind.VOID ? "no value" : Spelling.inShort(type)));
            return List.of();
        }
        TypeMirror captured = captured(declared);
        Projection projection = new Projection(reading.types());
        List<Component> components = new ArrayList<>();
        for (var component : ((TypeElement) declared.asElement()).getRecordComponents()) {
            ExecutableElement accessor = component.getAccessor();
            if (accessor == null) {
                continue; // the compiler tells that a component cannot be called like a method of Object
            }
            ExecutableType accessorType =
                    (ExecutableType) reading.types().asMemberOf((DeclaredType) captured, accessor);
            String name = component.getSimpleName().toString();
            components.add(new Component(
                    name,
                    nameable(projection.of(accessorType.getReturnType()), signature, place),
                    Nullness.nullable(accessor, recorded, name, reading),
                    Annotations.has(method, Annotations.SECRET) || Secrets.has(component, accessorType.getReturnType()),
                    reading.place(component)));
        }
        return components;
    }

    /** Eclipse's compiler captures nothing; there a wildcard is known by its bounds alone. */
    private TypeMirror captured(DeclaredType type) {
        if (type.getTypeArguments().stream().noneMatch(argument -> argument.getKind() == TypeKind.WILDCARD)) {
            return type;
        }
        try {
            return reading.types().capture(type);
        } catch (UnsupportedOperationException notYetImplemented) {
            return type;
        }
    }

    private @Nullable Guarding guarding(ExecutableElement method) {
        return Annotations.find(method, Annotations.WHEN)
                .map(annotation ->
                        new Guarding(Annotations.text(annotation, "value"), reading.place(method, annotation)))
                .orElse(null);
    }

    private List<Parameter> parameters(
            ExecutableElement method,
            ExecutableType type,
            List<String> names,
            String signature,
            @Nullable RecordedProcessor recorded) {
        ParameterReader reader = new ParameterReader(reading, signature);
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            VariableElement parameter = method.getParameters().get(i);
            reader.read(parameter, names.get(i), type.getParameterTypes().get(i), Nullness.of(parameter, recorded, i))
                    .ifPresent(parameters::add);
        }
        return parameters;
    }

    private List<String> parameterNames(ExecutableElement method, @Nullable RecordedProcessor recorded) {
        if (recorded != null) {
            return recorded.parameterNames();
        }
        if (!reading.isSource(Visibility.typeOf(method)) && RecordedNames.lost(method) && needsNames(method)) {
            String declaring = Spelling.inShort(Visibility.typeOf(method));
            reading.report(MethodProblem.unnamedParameters(reading.place(method), declaring + "." + method, declaring));
        }
        return method.getParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .toList();
    }

    private static boolean needsNames(ExecutableElement method) {
        return method.getParameters().stream()
                .anyMatch(parameter -> !Annotations.has(parameter, Annotations.FROM)
                        && !Annotations.has(parameter, Annotations.DEPENDS));
    }
}
