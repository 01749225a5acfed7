package dev.leat.processor.problem;

import dev.leat.processor.model.DependencyKey;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Place;
import java.util.ArrayList;
import java.util.List;

/** A parameter whose role cannot be told. */
public final class ParameterProblem {
    private ParameterProblem() {}

    public static Problem conflictingRoles(Place place, String parameter, String method, String first, String second) {
        return new Problem(
                "ConflictingRoles",
                place,
                "The parameter " + parameter + " of " + method + " is both " + first + " and " + second
                        + "; it can be only one.",
                Fix.of("delete " + first),
                Fix.of("delete " + second));
    }

    /**
     * Annotations on parameters of something else than a processor.
     *
     * @param annotations which and where, as in {@code @Input on text}
     * @param isMethod whether it could be a processor, as a constructor cannot
     */
    public static Problem strayAnnotation(
            Place place, String annotations, boolean several, String method, Place methodPlace, boolean isMethod) {
        Fix delete =
                Fix.of("delete " + (several ? "the annotations" : annotations.split(" ", 2)[0]));
        return new Problem(
                "StrayAnnotation",
                place,
                annotations + (several ? " have" : " has") + " no effect: " + method + " is not a processor.",
                isMethod
                        ? List.of(new Fix("make " + method + " one", Wording.PROCESSOR, methodPlace), delete)
                        : List.of(delete));
    }

    public static Problem badFrom(Place place, String name, String parameter) {
        return new Problem(
                "BadFrom",
                place,
                "@From(\"" + name + "\") on " + parameter + " names no value: that is not a Java identifier.",
                Fix.of("delete @From to take the value `" + parameter + "`"));
    }

    public static Problem runScopedProvider(Place place, String parameter, DependencyKey provider, String provided) {
        return new Problem(
                "RunScopedProvider",
                place,
                "The parameter " + parameter + " asks for a provider, " + provider.type()
                        + ", once per run; what is wanted once per run is the object itself.",
                new Fix("take the object", Wording.DEPENDS_PER_RUN + provider.code(provided) + " " + parameter),
                new Fix(
                        "or take the " + provider.type() + " once per flow",
                        Wording.DEPENDS + provider.code() + " " + parameter));
    }

    /**
     * One dependency is wanted once per run and once per flow.
     *
     * @param parameter the one that comes second in the source
     */
    public static Problem conflictingScopes(
            Parameter.OfDependency parameter, String method, Parameter.OfDependency other, String otherMethod) {
        List<Fix> fixes = new ArrayList<>();
        boolean here = parameter.place().isDeclaration();
        if (here) {
            fixes.add(new Fix("use one scope", write(parameter, other.perRun())));
        }
        if (other.place().isDeclaration()) {
            String advice = here ? "use the other in " : "use the same scope in ";
            fixes.add(new Fix(advice + otherMethod, write(other, parameter.perRun()), other.place()));
        }
        if (fixes.isEmpty()) {
            fixes.addAll(Wording.leaveOut(parameter.place(), other.place()));
        } else {
            fixes.add(Fix.of("tell the two apart by a qualifier annotation"));
        }
        return new Problem(
                "ConflictingScopes",
                parameter.place(),
                method + " takes " + parameter.key() + " once per " + scope(parameter) + ", but " + otherMethod
                        + " takes the same once per " + scope(other) + ".",
                fixes);
    }

    private static String scope(Parameter.OfDependency parameter) {
        return parameter.perRun() ? "run" : "flow";
    }

    private static String write(Parameter.OfDependency which, boolean run) {
        return (run ? Wording.DEPENDS_PER_RUN : Wording.DEPENDS) + which.key().code() + " " + which.name();
    }
}
