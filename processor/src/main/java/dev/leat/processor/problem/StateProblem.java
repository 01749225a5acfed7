package dev.leat.processor.problem;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Place;
import java.util.List;

/** A mistake in what is kept from run to run. */
public final class StateProblem {
    private StateProblem() {}

    /**
     * A parameter takes a value of the run before that no run makes.
     *
     * @param consumers who takes it: first the signature of the processor whose parameter it is
     * @param isInput whether an input has that name
     */
    public static Problem unknownPrevious(
            Parameter.OfPrevious parameter, List<String> consumers, String flow, boolean isInput, List<NearMiss> near) {
        Problem problem = new Problem("UnknownPrevious", parameter.place())
                .says(Wording.take(consumers, parameter.value()) + " of the run before, but "
                        + (isInput
                                ? "that is an input, and only values that processors make are kept."
                                : "nothing in " + flow + " makes a value of that name."))
                .shows(near);
        if (!parameter.place().isDeclaration()) {
            return isInput
                    ? problem.fix("make it of an input of another name")
                    : problem.fixes(MissingProblem.offered(parameter.type(), parameter.value(), near));
        }
        for (NearMiss miss : near) {
            problem = problem.fix(
                    "take the value `" + miss.name() + "`" + Wording.inEach(consumers),
                    Wording.taken(parameter, miss.name(), miss.takenAs()));
        }
        return problem.fix(
                (isInput ? "if this run's is meant" : "if it comes from outside the flow") + Wording.inEach(consumers),
                Wording.given(parameter, parameter.value()));
    }

    /**
     * A value is taken of the run before, but there is none for the first run.
     *
     * @param type of the value
     */
    public static Problem missingInitial(Parameter.OfPrevious parameter, String consumer, JavaType type) {
        return new Problem("MissingInitial", parameter.place())
                .says(consumer + " takes `" + parameter.value()
                        + "` of the run before, but nothing says what it is in the first run.")
                .fix("say it in this class", Wording.initial(parameter.value(), type));
    }

    /**
     * An initial value that no run takes.
     *
     * @param type of the value where it is made, else of the initial one
     * @param near the value that may be meant; empty if none
     */
    public static Problem unusedInitial(
            Place place, String method, String value, JavaType type, String flow, String near) {
        boolean misnamed = !near.isEmpty() && place.isDeclaration();
        return new Problem("UnusedInitial", place)
                .says(method + " makes the initial `" + value + "`, but no processor of " + flow + " takes `" + value
                        + "` of the run before.")
                .fix(
                        misnamed ? "make that of `" + near + "`" : "take it where it is needed",
                        misnamed
                                ? "@dev.leat.Initial(\"" + near + "\")"
                                : Wording.PREVIOUS + Wording.declaration(type, value))
                .fixIf(place.isDeclaration(), "delete " + method);
    }

    public static Problem duplicateInitial(Place place, String value, String method, Place otherPlace, String other) {
        boolean here = place.isDeclaration();
        return new Problem("DuplicateInitial", place)
                .says("The initial `" + value + "` is made twice: by " + other + " and by " + method + ".")
                .fixIf(here, "delete one of them")
                .fixIf(!here && otherPlace.isDeclaration(), "delete " + other)
                .orLeaveOut(place, otherPlace);
    }

    /**
     * An initial value that cannot stand where the value stands.
     *
     * @param type of the initial value
     * @param changes whether the value could be of that type wherever it is taken
     */
    public static Problem initialMismatch(Place place, String method, JavaType type, Made made, boolean changes) {
        TypePair types = TypePair.of(type, made.type());
        return new Problem("InitialMismatch", place)
                .says(method + " makes the initial `" + made.value() + "` as " + types.first() + ", but `"
                        + made.value() + "` is " + types.second() + ", made by " + made.maker() + ".")
                .fixIf(
                        place.isDeclaration(),
                        new Fix("let " + method + " return", made.type().name()))
                .fixIf(changes, made.returning(type))
                .fixIf(
                        !place.isDeclaration() && !changes,
                        "let `" + made.value() + "` be " + type + " wherever it is made and taken");
    }

    /**
     * A method that cannot make an initial value as it is written.
     *
     * @param reason as in {@code is private}
     * @param remedy as an imperative
     */
    public static Problem initialNotCallable(Place place, String method, String reason, String remedy) {
        return new Problem("InitialNotCallable", place)
                .says("Generated code cannot call the @Initial method " + method + ", which " + reason + ".")
                .fix(remedy);
    }

    /** An {@code @Initial} method takes what there is not before the first run. */
    public static Problem initialParameter(Place place, String parameter, JavaType type, String method) {
        return new Problem("InitialParameter", place)
                .says("The @Initial method " + method + " takes `" + parameter
                        + "`, but before the first run there are neither inputs nor values.")
                .fix("if it is injected", Wording.DEPENDS + Wording.declaration(type, parameter))
                .fix("delete the parameter");
    }

    /** An {@code @Initial} method of a fold takes what nothing makes. */
    public static Problem initialParameter(Parameter parameter, String method) {
        return new Problem("InitialParameter", parameter.place())
                .says("The @Initial method " + method + " takes `" + parameter.taken()
                        + "`, but nothing makes a value of that name.")
                .fix("if it is injected", Wording.DEPENDS + Wording.declaration(parameter.type(), parameter.name()))
                .fix("delete the parameter");
    }

    public static Problem initialWithoutFlow(Place place, String method, String type) {
        return new Problem("InitialWithoutFlow", place)
                .says("The @Initial method " + method + " is part of no flow: its class " + type
                        + " is neither a @Flow nor abstract.")
                .fix("move " + method + " to a type annotated with @Flow")
                .fix("delete @Initial");
    }

    /** More is kept than a method can be given. */
    public static Problem tooMuchState(Place place, String flow, int values, int slots, int limit) {
        return new Problem("TooMuchState", place)
                .says(flow + " keeps " + values + " values from run to run; with the inputs they take " + slots
                        + " parameter slots, and runAfter(…) can have no more than " + limit
                        + " (long and double count twice).")
                .fix("keep a record in place of several values");
    }
}
