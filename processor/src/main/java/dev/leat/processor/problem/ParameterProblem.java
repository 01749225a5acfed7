package dev.leat.processor.problem;

import dev.leat.processor.model.DependencyKey;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Place;

/** A parameter whose role cannot be told. */
public final class ParameterProblem {
    private ParameterProblem() {}

    public static Problem conflictingRoles(Place place, String parameter, String method, String first, String second) {
        return new Problem("ConflictingRoles", place)
                .says("The parameter " + parameter + " of " + method + " is both " + first + " and " + second
                        + "; it can be only one.")
                .fix("delete " + first)
                .fix("delete " + second);
    }

    /**
     * Annotations on parameters of something else than a processor.
     *
     * @param annotations which and where, as in {@code @Input on text}
     * @param isMethod whether it could be a processor, as a constructor cannot
     */
    public static Problem strayAnnotation(
            Place place, String annotations, boolean several, String method, Place methodPlace, boolean isMethod) {
        return new Problem("StrayAnnotation", place)
                .says(annotations + (several ? " have" : " has") + " no effect: " + method + " is not a processor.")
                .fixIf(isMethod, new Fix("make " + method + " one", Wording.PROCESSOR, methodPlace))
                .fix("delete " + (several ? "the annotations" : annotations.split(" ", 2)[0]));
    }

    /**
     * A name of a value that none can have.
     *
     * @param annotation in which it stands, as in {@code @From}
     */
    public static Problem badFrom(Place place, String annotation, String name, String parameter) {
        return new Problem("BadFrom", place)
                .says(annotation + "(\"" + name + "\") on " + parameter
                        + " names no value: that is not a Java identifier.")
                .fixIf(annotation.equals("@From"), "delete @From to take the value `" + parameter + "`")
                .fixIf(!annotation.equals("@From"), new Fix("take `" + parameter + "`", annotation));
    }

    public static Problem runScopedProvider(Place place, String parameter, DependencyKey provider, String provided) {
        return new Problem("RunScopedProvider", place)
                .says("The parameter " + parameter + " asks for a provider, " + provider.type()
                        + ", once per run; what is wanted once per run is the object itself.")
                .fix("take the object", Wording.DEPENDS_PER_RUN + provider.code(provided) + " " + parameter)
                .fix(
                        "or take the " + provider.type() + " once per flow",
                        Wording.DEPENDS + provider.code() + " " + parameter);
    }

    /**
     * One dependency is wanted once per run and once per flow.
     *
     * @param parameter the one that comes second in the source
     */
    public static Problem conflictingScopes(
            Parameter.OfDependency parameter, String method, Parameter.OfDependency other, String otherMethod) {
        boolean here = parameter.place().isDeclaration();
        boolean otherHere = other.place().isDeclaration();
        String advice = (here ? "use the other in " : "use the same scope in ") + otherMethod;
        return new Problem("ConflictingScopes", parameter.place())
                .says(method + " takes " + parameter.key() + " once per " + scope(parameter) + ", but " + otherMethod
                        + " takes the same once per " + scope(other) + ".")
                .fixIf(here, new Fix("use one scope", write(parameter, other.perRun())))
                .fixIf(otherHere, new Fix(advice, write(other, parameter.perRun()), other.place()))
                .fixIf(here || otherHere, "tell the two apart by a qualifier annotation")
                .orLeaveOut(parameter.place(), other.place());
    }

    private static String scope(Parameter.OfDependency parameter) {
        return parameter.perRun() ? "run" : "flow";
    }

    private static String write(Parameter.OfDependency which, boolean run) {
        return (run ? Wording.DEPENDS_PER_RUN : Wording.DEPENDS) + which.key().code() + " " + which.name();
    }
}
