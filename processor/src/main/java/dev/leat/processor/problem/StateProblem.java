package dev.leat.processor.problem;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Place;
import java.util.ArrayList;
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
        List<Fix> fixes = new ArrayList<>();
        if (!parameter.place().isDeclaration()) {
            fixes.addAll(
                    isInput
                            ? List.of(Fix.of("make it of an input of another name"))
                            : MissingProblem.offered(parameter.type(), parameter.value(), near));
        } else {
            for (NearMiss miss : near) {
                fixes.add(new Fix(
                        "take the value `" + miss.name() + "`" + Wording.inEach(consumers),
                        Wording.taken(parameter, miss.name(), miss.takenAs())));
            }
            fixes.add(new Fix(
                    (isInput ? "if this run's is meant" : "if it comes from outside the flow")
                            + Wording.inEach(consumers),
                    Wording.given(parameter, parameter.value())));
        }
        return new Problem(
                        "UnknownPrevious",
                        parameter.place(),
                        Wording.take(consumers, parameter.value()) + " of the run before, but "
                                + (isInput
                                        ? "that is an input, and only values that processors make are kept."
                                        : "nothing in " + flow + " makes a value of that name."),
                        fixes)
                .withDetails(near);
    }

    /**
     * A value is taken of the run before, but there is none for the first run.
     *
     * @param type of the value
     */
    public static Problem missingInitial(Parameter.OfPrevious parameter, String consumer, JavaType type) {
        return new Problem(
                "MissingInitial",
                parameter.place(),
                consumer + " takes `" + parameter.value()
                        + "` of the run before, but nothing says what it is in the first run.",
                new Fix("say it in this class", Wording.initial(parameter.value(), type)));
    }

    /**
     * An initial value that no run takes.
     *
     * @param type of the value where it is made, else of the initial one
     * @param near the value that may be meant; empty if none
     */
    public static Problem unusedInitial(
            Place place, String method, String value, JavaType type, String flow, String near) {
        List<Fix> fixes = new ArrayList<>();
        if (near.isEmpty() || !place.isDeclaration()) {
            fixes.add(new Fix("take it where it is needed", Wording.PREVIOUS + Wording.declaration(type, value)));
        } else {
            fixes.add(new Fix("make that of `" + near + "`", "@dev.leat.Initial(\"" + near + "\")"));
        }
        if (place.isDeclaration()) {
            fixes.add(Fix.of("delete " + method));
        }
        return new Problem(
                "UnusedInitial",
                place,
                method + " makes the initial `" + value + "`, but no processor of " + flow + " takes `" + value
                        + "` of the run before.",
                fixes);
    }

    public static Problem duplicateInitial(Place place, String value, String method, Place otherPlace, String other) {
        List<Fix> fixes = Wording.leaveOut(place, otherPlace);
        if (place.isDeclaration()) {
            fixes = List.of(Fix.of("delete one of them"));
        } else if (otherPlace.isDeclaration()) {
            fixes = List.of(Fix.of("delete " + other));
        }
        return new Problem(
                "DuplicateInitial",
                place,
                "The initial `" + value + "` is made twice: by " + other + " and by " + method + ".",
                fixes);
    }

    /**
     * An initial value that cannot stand where the value stands.
     *
     * @param type of the initial value
     * @param changes whether the value could be of that type wherever it is taken
     */
    public static Problem initialMismatch(Place place, String method, JavaType type, Made made, boolean changes) {
        TypePair types = TypePair.of(type, made.type());
        List<Fix> fixes = new ArrayList<>();
        if (place.isDeclaration()) {
            fixes.add(new Fix("let " + method + " return", made.type().name()));
        }
        if (changes) {
            fixes.add(made.returning(type));
        }
        if (fixes.isEmpty()) {
            fixes.add(Fix.of("let `" + made.value() + "` be " + type + " wherever it is made and taken"));
        }
        return new Problem(
                "InitialMismatch",
                place,
                method + " makes the initial `" + made.value() + "` as " + types.first() + ", but `" + made.value()
                        + "` is " + types.second() + ", made by " + made.maker() + ".",
                fixes);
    }

    /**
     * A method that cannot make an initial value as it is written.
     *
     * @param reason as in {@code is private}
     * @param remedy as an imperative
     */
    public static Problem initialNotCallable(Place place, String method, String reason, String remedy) {
        return new Problem(
                "InitialNotCallable",
                place,
                "Generated code cannot call the @Initial method " + method + ", which " + reason + ".",
                Fix.of(remedy));
    }

    /** An {@code @Initial} method takes what there is not before the first run. */
    public static Problem initialParameter(Place place, String parameter, JavaType type, String method) {
        return new Problem(
                "InitialParameter",
                place,
                "The @Initial method " + method + " takes `" + parameter
                        + "`, but before the first run there are neither inputs nor values.",
                new Fix("if it is injected", Wording.DEPENDS + Wording.declaration(type, parameter)),
                Fix.of("delete the parameter"));
    }

    public static Problem initialWithoutFlow(Place place, String method, String type) {
        return new Problem(
                "InitialWithoutFlow",
                place,
                "The @Initial method " + method + " is part of no flow: its class " + type
                        + " is neither a @Flow nor abstract.",
                Fix.of("move " + method + " to a type annotated with @Flow"),
                Fix.of("delete @Initial"));
    }

    /** More is kept than a method can be given. */
    public static Problem tooMuchState(Place place, String flow, int values, int slots, int limit) {
        return new Problem(
                "TooMuchState",
                place,
                flow + " keeps " + values + " values from run to run; with the inputs they take " + slots
                        + " parameter slots, and runAfter(…) can have no more than " + limit
                        + " (long and double count twice).",
                Fix.of("keep a record in place of several values"));
    }
}
