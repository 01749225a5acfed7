package dev.leat.processor.read;

import dev.leat.processor.model.DependencyKey;
import dev.leat.processor.model.Identifier;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Mention;
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
import dev.leat.processor.read.Roles.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Reads the role of one parameter.
 *
 * @param name the parameter's name, where the class file may have lost it
 * @param mirror its type as a member of the flow's class
 */
record ParameterReader(
        MethodHead head, VariableElement parameter, String name, TypeMirror mirror, ParameterNullness nullness) {
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

    /** All parameters of a method that may take what it asks for. */
    static List<Parameter> read(MethodHead head, Predicate<ParameterReader> allowed) {
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < head.names().size(); i++) {
            VariableElement parameter = head.method().getParameters().get(i);
            ParameterReader reader = new ParameterReader(
                    head,
                    parameter,
                    head.names().get(i),
                    head.type().getParameterTypes().get(i),
                    Nullness.of(parameter, head.recorded(), i));
            if (allowed.test(reader)) {
                reader.read().ifPresent(parameters::add);
            }
        }
        return parameters;
    }

    private Reading reading() {
        return head.reading();
    }

    Place place() {
        return reading().place(parameter);
    }

    boolean has(String annotation) {
        return Annotations.has(parameter, annotation);
    }

    private Optional<Parameter> read() {
        Place place = place();
        Roles roles = new Roles(parameter);
        Optional<AnnotationMirror> input = roles.of(Role.INPUT);
        Optional<AnnotationMirror> depends = roles.of(Role.DEPENDS);
        boolean previous = roles.are(Role.PREVIOUS);
        Optional<List<Role>> conflict = roles.conflict();
        if (conflict.isPresent()) {
            reading()
                    .report(ParameterProblem.conflictingRoles(
                            place,
                            name,
                            head.signature(),
                            conflict.get().get(0).toString(),
                            conflict.get().get(1).toString()));
            return inConflict(previous);
        }
        String value = roles.naming()
                .map(annotation -> Annotations.text(annotation, "value"))
                .orElse(name);
        if (input.isEmpty()) {
            refuseSecret(depends.isPresent() ? "" : value);
        }
        if (depends.isPresent()) {
            return dependency(depends.get());
        }
        if (!Identifier.isValid(value)) {
            reading()
                    .report(ParameterProblem.badFrom(
                            roles.naming()
                                    .map(annotation -> reading().place(parameter, annotation))
                                    .orElse(place),
                            roles.naming()
                                    .map(annotation ->
                                            "@" + Annotations.typeOf(annotation).getSimpleName())
                                    .orElse("@From"),
                            value,
                            name));
            return Optional.empty();
        }
        Narrowing narrowing = narrowing();
        boolean whole = input.isEmpty() && narrowing == null;
        JavaType type = whole ? reading().typeReader().of(mirror) : reading().nameable(mirror, head.signature(), place);
        if (previous) {
            return Optional.of(new Parameter.OfPrevious(name, value, type, nullness, narrowing, place));
        }
        if (input.isEmpty()) {
            return Optional.of(new Parameter.OfValue(
                    name, value, roles.reach(), named(roles), rejected(roles), type, nullness, narrowing, place));
        }
        Parameter.OfInput asked = new Parameter.OfInput(
                name,
                value,
                roles.reach(),
                named(roles),
                rejected(roles),
                type,
                nullness,
                narrowing,
                Annotations.cutOff(input.get()).orElse(null),
                isVarargs(),
                Secrets.has(parameter, mirror),
                place);
        if (Identifier.RESERVED.contains(value)) {
            reading().report(MethodProblem.reservedName(asked));
        }
        return Optional.of(asked);
    }

    /** Where what is taken of a loop is named. */
    private Place named(Roles roles) {
        return roles.naming()
                .filter(annotation -> roles.of(Role.FROM).isEmpty())
                .map(annotation -> reading().place(parameter, annotation, "value"))
                .orElse(place());
    }

    private @Nullable Mention rejected(Roles roles) {
        return roles.of(Role.EACH).flatMap(each -> mention(each, "rejected")).orElse(null);
    }

    /** A name in an annotation of the parameter; empty where none is written. */
    private Optional<Mention> mention(AnnotationMirror annotation, String member) {
        String name = Annotations.text(annotation, member);
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mention(name, reading().place(parameter, annotation, member)));
    }

    /** @param taken the value that it takes, which is made elsewhere; empty if it takes none */
    private void refuseSecret(String taken) {
        Annotations.find(parameter, Annotations.SECRET)
                .ifPresent(annotation -> reading()
                        .report(ValueProblem.secretWithoutEffect(
                                reading().place(parameter, annotation),
                                name + " of " + head.signature(),
                                taken.isEmpty() ? NotSecret.DEPENDENCY : NotSecret.VALUE,
                                taken)));
    }

    private boolean isVarargs() {
        List<? extends VariableElement> all = head.method().getParameters();
        return head.method().isVarArgs() && parameter.equals(all.get(all.size() - 1));
    }

    private @Nullable Narrowing narrowing() {
        return Annotations.find(parameter, Annotations.MATCH)
                .map(annotation -> new Narrowing(
                        Annotations.list(annotation, "value").stream()
                                .map(constant -> constant.getValue().toString())
                                .toList(),
                        reading().place(parameter, annotation)))
                .orElse(null);
    }

    /** What is taken of the run before is remembered: without it, an initial value would seem to be of no use. */
    private Optional<Parameter> inConflict(boolean previous) {
        return previous
                ? Optional.of(new Parameter.OfPrevious(
                        name, name, JavaType.UNREADABLE, ParameterNullness.UNSPECIFIED, null, place()))
                : Optional.empty();
    }

    private Optional<Parameter> dependency(AnnotationMirror depends) {
        Place place = place();
        boolean perRun = Annotations.text(depends, "scope").endsWith("RUN");
        JavaType type = reading().nameable(mirror, head.signature(), place);
        List<Qualifier> qualifiers = parameter.getAnnotationMirrors().stream()
                .filter(ParameterReader::isQualifier)
                .map(AnnotationSpelling::qualifier)
                .toList();
        Mention per = mention(depends, "per").orElse(null);
        DependencyKey key = new DependencyKey(type, qualifiers, per == null ? "" : per.name());
        if (perRun && per == null && KnownType.of(type) instanceof DeclaredType declared && isProvider(declared)) {
            reading().report(ParameterProblem.runScopedProvider(place, name, key, provided(declared)));
            return Optional.empty();
        }
        boolean isProvided = perRun || per != null;
        Closing closing = isProvided
                ? new Closings(reading().types(), reading().elements())
                        .of(KnownType.of(type))
                        .orElse(null)
                : null;
        return Optional.of(new Parameter.OfDependency(name, key, isProvided, per, closing, place));
    }

    /** What a provider provides, as it can be declared. */
    private static String provided(DeclaredType provider) {
        TypeMirror provided = provider.getTypeArguments().stream().findFirst().orElse(null);
        if (provided instanceof WildcardType wildcard) {
            provided = wildcard.getExtendsBound();
        }
        return provided == null ? "Object" : Spelling.inFull(provided);
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
