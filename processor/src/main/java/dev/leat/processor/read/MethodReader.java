package dev.leat.processor.read;

import dev.leat.model.CutOff;
import dev.leat.processor.model.Guarding;
import dev.leat.processor.model.Identifier;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Place;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.ProcessorDeclaration.Component;
import dev.leat.processor.problem.MethodProblem;
import java.util.ArrayList;
import java.util.List;
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
record MethodReader(Reading reading, MethodHead head) {
    static ProcessorDeclaration read(MethodHead head) {
        return new MethodReader(head.reading(), head).read();
    }

    private ProcessorDeclaration read() {
        checkNames();
        checkShape();
        boolean generic = checkGeneric() || checkMissing();
        ExecutableElement method = head.method();
        TypeMirror made = head.type().getReturnType();
        AnnotationMirror annotation =
                Annotations.find(method, Annotations.PROCESSOR).orElseThrow();
        CutOff cutOff = Annotations.cutOff(annotation).orElse(CutOff.EQUALS);
        return head.declaration(
                valueName(annotation, cutOff),
                generic ? JavaType.UNREADABLE : made(made),
                guarding(),
                cutOff,
                Secrets.has(method, made),
                generic ? List.of() : components(made),
                generic ? List.of() : ParameterReader.read(head, any -> true));
    }

    private void checkNames() {
        if (head.recorded() == null
                && !reading.isSource(head.declaring())
                && RecordedNames.lost(head.method())
                && needsNames()) {
            String declaring = Spelling.inShort(head.declaring());
            reading.report(MethodProblem.unnamedParameters(head.place(), declaring + "." + head.method(), declaring));
        }
    }

    private boolean needsNames() {
        return head.method().getParameters().stream()
                .anyMatch(parameter -> !Annotations.has(parameter, Annotations.FROM)
                        && !Annotations.has(parameter, Annotations.DEPENDS));
    }

    private void checkShape() {
        if (head.is(Modifier.PRIVATE)) {
            reading.report(MethodProblem.privateProcessor(head.place(), head.signature()));
            return;
        }
        if (head.isWithoutBody()) {
            reading.report(
                    MethodProblem.missingBody(head.place(), head.signature(), Spelling.inShort(head.declaring())));
        }
        TypeElement hidden = reading.visibility().hiddenAround(head.called()).orElse(null);
        if (hidden != null || !reading.visibility().accessible(head.method())) {
            reading.report(MethodProblem.inaccessibleProcessor(
                    head.place(),
                    head.signature(),
                    Spelling.inShort(head.declaring()),
                    hidden == null
                            ? MethodHead.prefix(reading, head.owner())
                                    + head.method().getSimpleName()
                            : Spelling.inShort(hidden),
                    reading.flowName(),
                    reading.elsewhere(hidden == null ? head.declaring() : hidden)));
        }
    }

    private boolean checkGeneric() {
        if (head.method().getTypeParameters().isEmpty()) {
            return false;
        }
        String variables = head.method().getTypeParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .collect(Collectors.joining(", "));
        reading.report(MethodProblem.unboundTypeVariable(head.place(), head.signature(), variables));
        return true;
    }

    /** Whether the method's class file mentions a class that is not on the class path. */
    private boolean checkMissing() {
        TypeMirror missing = Resolution.unknown(head.method().getReturnType());
        for (VariableElement parameter : head.method().getParameters()) {
            missing = missing == null ? Resolution.unknown(parameter.asType()) : missing;
        }
        if (missing != null) {
            reading.report(MethodProblem.missingClass(
                    head.place(), head.signature(), Spelling.inShort(head.declaring()), Spelling.inFull(missing)));
        }
        return missing != null;
    }

    private JavaType made(TypeMirror type) {
        return type.getKind() == TypeKind.VOID ? JavaType.VOID : nameable(type);
    }

    private JavaType nameable(TypeMirror type) {
        return reading.nameable(type, head.signature(), head.place());
    }

    private String valueName(AnnotationMirror annotation, CutOff cutOff) {
        String name = Annotations.name(head.method(), Annotations.PROCESSOR);
        Place place = reading.place(head.method(), annotation);
        if (!Identifier.isValid(name)) {
            reading.report(MethodProblem.badValueName(place, head.signature(), name, cutOff, Identifier.near(name)));
            return head.method().getSimpleName().toString();
        }
        if (Identifier.RESERVED.contains(name)) {
            reading.report(MethodProblem.reservedName(place, name, cutOff));
        }
        return name;
    }

    private List<Component> components(TypeMirror type) {
        AnnotationMirror spread =
                Annotations.find(head.method(), Annotations.SPREAD).orElse(null);
        if (spread == null) {
            return List.of();
        }
        if (!(type instanceof DeclaredType declared) || declared.asElement().getKind() != ElementKind.RECORD) {
            reading.report(MethodProblem.spreadWithoutRecord(
                    reading.place(head.method(), spread), head.signature(), Spelling.inShort(type)));
            return List.of();
        }
        DeclaredType captured = captured(declared);
        Projection projection = new Projection(reading.types());
        List<Component> components = new ArrayList<>();
        for (var component : ((TypeElement) declared.asElement()).getRecordComponents()) {
            ExecutableElement accessor = component.getAccessor();
            if (accessor == null) {
                continue; // the compiler tells that a component cannot be called like a method of Object
            }
            TypeMirror made = ((ExecutableType) reading.types().asMemberOf(captured, accessor)).getReturnType();
            String name = component.getSimpleName().toString();
            components.add(new Component(
                    name,
                    nameable(projection.of(made)),
                    Nullness.nullable(accessor, head.recorded(), name, reading),
                    Annotations.has(head.method(), Annotations.SECRET) || Secrets.has(component, made),
                    reading.place(component)));
        }
        return components;
    }

    /** Eclipse's compiler captures nothing; there a wildcard is known by its bounds alone. */
    private DeclaredType captured(DeclaredType type) {
        if (type.getTypeArguments().stream().noneMatch(argument -> argument.getKind() == TypeKind.WILDCARD)) {
            return type;
        }
        try {
            return (DeclaredType) reading.types().capture(type);
        } catch (UnsupportedOperationException notYetImplemented) {
            return type;
        }
    }

    private @Nullable Guarding guarding() {
        return Annotations.find(head.method(), Annotations.WHEN)
                .map(annotation ->
                        new Guarding(Annotations.text(annotation, "value"), reading.place(head.method(), annotation)))
                .orElse(null);
    }
}
