package dev.leat.processor.read;

import dev.leat.processor.model.DependencyKey;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Narrowing;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Parameter.Closing;
import dev.leat.processor.model.Parameter.ParameterNullness;
import dev.leat.processor.model.Place;
import dev.leat.processor.model.Qualifier;
import dev.leat.processor.problem.MethodProblem;
import dev.leat.processor.problem.ParameterProblem;
import dev.leat.processor.problem.ValueProblem;
import dev.leat.processor.problem.ValueProblem.NotSecret;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads the role of one parameter. */
final class ParameterReader {
    private static final Set<String> QUALIFIERS = Set.of(
            "javax.inject.Qualifier",
            "jakarta.inject.Qualifier",
            "com.google.inject.BindingAnnotation",
            "org.springframework.beans.factory.annotation.Qualifier",
            "org.springframework.beans.factory.annotation.Value");
    private static final Set<String> PROVIDERS = Set.of(
            "javax.inject.Provider",
            "jakarta.inject.Provider",
            "dagger.Lazy",
            "com.google.inject.Provider",
            "java.util.function.Supplier",
            "org.springframework.beans.factory.ObjectFactory",
            "org.springframework.beans.factory.ObjectProvider");

    private final Reading reading;
    private final String method;

    ParameterReader(Reading reading, String method) {
        this.reading = reading;
        this.method = method;
    }

    /**
     * @param name the parameter's name, where the class file may have lost it
     * @param mirror its type as a member of the flow's class
     */
    Optional<Parameter> read(VariableElement parameter, String name, TypeMirror mirror, ParameterNullness nullness) {
        Place place = reading.place(parameter);
        Optional<AnnotationMirror> input = Annotations.find(parameter, Annotations.INPUT);
        Optional<AnnotationMirror> depends = Annotations.find(parameter, Annotations.DEPENDS);
        Optional<AnnotationMirror> from = Annotations.find(parameter, Annotations.FROM);
        boolean previous = Annotations.has(parameter, Annotations.PREVIOUS);
        boolean matches = Annotations.has(parameter, Annotations.MATCH);
        if (depends.isPresent() && (input.isPresent() || previous || from.isPresent() || matches)) {
            String other =
                    input.isPresent() ? "@Input" : previous ? "@Previous" : from.isPresent() ? "@From" : "@Match";
            reading.report(ParameterProblem.conflictingRoles(place, name, method, other, "@Depends"));
            return inConflict(name, previous, place);
        }
        if (input.isPresent() && previous) {
            reading.report(ParameterProblem.conflictingRoles(place, name, method, "@Input", "@Previous"));
            return inConflict(name, previous, place);
        }
        String value =
                from.map(annotation -> Annotations.text(annotation, "value")).orElse(name);
        if (input.isEmpty()) {
            refuseSecret(parameter, name, depends.isPresent() ? "" : value);
        }
        if (depends.isPresent()) {
            return dependency(parameter, name, mirror, depends.get());
        }
        if (!Identifier.isValid(value)) {
            reading.report(ParameterProblem.badFrom(
                    from.map(annotation -> reading.place(parameter, annotation)).orElse(place), value, name));
            return Optional.empty();
        }
        Narrowing narrowing = narrowing(parameter);
        boolean whole = input.isEmpty() && narrowing == null;
        JavaType type = whole ? reading.typeReader().of(mirror) : reading.nameable(mirror, method, place);
        if (previous) {
            return Optional.of(new Parameter.OfPrevious(name, value, type, nullness, narrowing, place));
        }
        if (input.isEmpty()) {
            return Optional.of(new Parameter.OfValue(name, value, type, nullness, narrowing, place));
        }
        Parameter.OfInput asked = new Parameter.OfInput(
                name,
                value,
                type,
                nullness,
                narrowing,
                Annotations.cutOff(input.get()).orElse(null),
                isVarargs(parameter),
                Secrets.has(parameter, mirror),
                place);
        if (Identifier.RESERVED.contains(value)) {
            reading.report(MethodProblem.reservedName(asked));
        }
        return Optional.of(asked);
    }

    /** @param taken the value that it takes, which is made elsewhere; empty if it takes none */
    private void refuseSecret(VariableElement parameter, String name, String taken) {
        Annotations.find(parameter, Annotations.SECRET)
                .ifPresent(annotation -> reading.report(ValueProblem.secretWithoutEffect(
                        reading.place(parameter, annotation),
                        name + " of " + method,
                        taken.isEmpty() ? NotSecret.DEPENDENCY : NotSecret.VALUE,
                        taken)));
    }

    private static boolean isVarargs(VariableElement parameter) {
        return parameter.getEnclosingElement() instanceof ExecutableElement executable
                && executable.isVarArgs()
                && executable.getParameters().indexOf(parameter)
                        == executable.getParameters().size() - 1;
    }

    private @Nullable Narrowing narrowing(VariableElement parameter) {
        return Annotations.find(parameter, Annotations.MATCH)
                .map(annotation -> new Narrowing(
                        Annotations.list(annotation, "value").stream()
                                .map(constant -> constant.getValue().toString())
                                .toList(),
                        reading.place(parameter, annotation)))
                .orElse(null);
    }

    /** What is taken of the run before is remembered: without it, an initial value would seem to be of no use. */
    private static Optional<Parameter> inConflict(String name, boolean previous, Place place) {
        return previous
                ? Optional.of(new Parameter.OfPrevious(
                        name, name, JavaType.UNREADABLE, ParameterNullness.UNSPECIFIED, null, place))
                : Optional.empty();
    }

    private Optional<Parameter> dependency(
            VariableElement parameter, String name, TypeMirror mirror, AnnotationMirror depends) {
        Place place = reading.place(parameter);
        boolean perRun = Annotations.text(depends, "scope").endsWith("RUN");
        JavaType type = reading.nameable(mirror, method, place);
        List<Qualifier> qualifiers = parameter.getAnnotationMirrors().stream()
                .filter(ParameterReader::isQualifier)
                .map(AnnotationSpelling::qualifier)
                .toList();
        DependencyKey key = new DependencyKey(type, qualifiers);
        if (perRun && KnownType.of(type) instanceof DeclaredType declared && isProvider(declared)) {
            reading.report(ParameterProblem.runScopedProvider(place, name, key, provided(declared)));
            return Optional.empty();
        }
        Closing closing = perRun ? closing(KnownType.of(type)) : null;
        return Optional.of(new Parameter.OfDependency(name, key, perRun, closing, place));
    }

    /** What a provider provides, as it can be declared. */
    private static String provided(DeclaredType provider) {
        TypeMirror provided = provider.getTypeArguments().stream().findFirst().orElse(null);
        if (provided instanceof WildcardType wildcard) {
            provided = wildcard.getExtendsBound();
        }
        return provided == null ? "Object" : Spelling.inFull(provided);
    }

    private @Nullable Closing closing(@Nullable TypeMirror type) {
        TypeElement closeable = reading.elements().getTypeElement("java.lang.AutoCloseable");
        if (!(type instanceof DeclaredType declared) || !reading.types().isAssignable(type, closeable.asType())) {
            return null;
        }
        return ElementFilter.methodsIn(reading.elements().getAllMembers((TypeElement) declared.asElement())).stream()
                .filter(method -> method.getSimpleName().contentEquals("close")
                        && method.getParameters().isEmpty())
                .findFirst()
                .map(method -> new Closing(method.getThrownTypes().stream()
                        .filter(reading::isChecked)
                        .map(KnownType::read)
                        .toList()))
                .orElse(null);
    }

    private static boolean isProvider(DeclaredType type) {
        return PROVIDERS.stream().anyMatch(provider -> TypeParts.isOf(type, provider));
    }

    static boolean isQualifier(AnnotationMirror annotation) {
        return QUALIFIERS.contains(Annotations.nameOf(annotation).toString())
                || Annotations.typeOf(annotation).getAnnotationMirrors().stream()
                        .anyMatch(meta ->
                                QUALIFIERS.contains(Annotations.nameOf(meta).toString()));
    }
}
