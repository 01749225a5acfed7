package dev.leat.processor.problem;

import dev.leat.model.CutOff;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method that cannot be a processor as it is written. */
public final class MethodProblem {
    private static final String INHERITED = "generated classes inherit a method of that name";

    private MethodProblem() {}

    public static Problem privateProcessor(Place place, String method) {
        return new Problem("PrivateProcessor", place)
                .says("The processor " + method + " is private, so generated code cannot call it.")
                .fix("delete `private`");
    }

    public static Problem missingBody(Place place, String method, String type) {
        Problem problem = new Problem("MissingBody", place)
                .says("The processor " + method + " is abstract in the class " + type
                        + ", so there is nothing to run.");
        return place.isDeclaration()
                ? problem.fix("delete `abstract` and give it a body")
                        .fix("make " + type + " an interface, whose implementation is then injected")
                : problem.fix("implement " + method + " in this class");
    }

    public static Problem unboundTypeVariable(Place place, String method, String variable) {
        return new Problem("UnboundTypeVariable", place)
                .says("The processor " + method + " is generic, and nothing says what " + variable + " is.")
                .fix("replace " + variable + " by a type")
                .fix("delete @Processor and call the method from a processor that is not generic");
    }

    /**
     * A processor that the flow cannot call.
     *
     * @param elsewhere what to do where it is in a class file; null where its source is at hand
     */
    public static Problem inaccessibleProcessor(
            Place place, String method, String owner, String hidden, String flow, @Nullable Elsewhere elsewhere) {
        return new Problem("InaccessibleProcessor", place)
                .says(flow + " is in another package than " + owner + " and cannot call the processor " + method
                        + ", because " + hidden + " is not public.")
                .fixes(elsewhere == null ? List.of(Fix.of("make " + hidden + " public")) : elsewhere.fixes(false));
    }

    /**
     * A type that generated code cannot name.
     *
     * @param elsewhere what to do where it is in a class file; null where its source is at hand
     */
    public static Problem inaccessibleType(
            Place place, String method, String type, String hidden, boolean isPrivate, @Nullable Elsewhere elsewhere) {
        return new Problem("InaccessibleType", place)
                .says("Generated code cannot name the type " + type + " of " + method + ", because " + hidden + " is "
                        + (isPrivate ? "private." : "not public and in another package."))
                .fixes(
                        elsewhere == null
                                ? List.of(Fix.of(
                                        isPrivate ? "delete `private` from " + hidden : "make " + hidden + " public"))
                                : elsewhere.fixes(isPrivate));
    }

    /**
     * A value's name is not an identifier.
     *
     * @param near an identifier that may be meant; empty if there is no telling
     */
    public static Problem badValueName(Place place, String method, String name, CutOff cutOff, String near) {
        return new Problem("BadValueName", place)
                .says("`" + name + "` cannot name the value of " + method + ": it is not a Java identifier.")
                .fixIf(!near.isEmpty(), new Fix("write an identifier", Wording.processor(near, cutOff)))
                .fix("name it like the method", Wording.processor(cutOff));
    }

    /** A value is called as a method of {@code Object} is. */
    public static Problem reservedName(Place place, String name, CutOff cutOff) {
        return reservedName(place, "value", name, INHERITED, Wording.processor(name + "Value", cutOff));
    }

    /** An input is called so. */
    public static Problem reservedName(Parameter.OfInput input) {
        String suggestion = Wording.given(input, input.input() + "Input");
        return reservedName(input.place(), "input", input.input(), INHERITED, suggestion);
    }

    /** A value is called as a method is that classes of flows with guards have. */
    public static Problem reservedName(Made made) {
        String name = made.value() + "Value";
        return reservedName(
                made.place(),
                "value",
                made.value(),
                "classes of flows with guards have a method of that name",
                made.component() == null
                        ? Wording.processor(name, made.cutOff())
                        : made.type().name() + " " + name);
    }

    private static Problem reservedName(Place place, String kind, String name, String reason, String suggestion) {
        return new Problem("ReservedName", place)
                .says("No " + kind + " can be called `" + name + "`: " + reason + ".")
                .fixIf(place.isDeclaration(), new Fix("use another name", suggestion))
                .orLeaveOut(place);
    }

    public static Problem notInAFlow(Place place, String method, String type) {
        return new Problem("NotInAFlow", place)
                .says("The processor " + method + " is part of no flow: its class " + type
                        + " is neither a @Flow nor abstract.")
                .fix("annotate " + type, Wording.FLOW)
                .fix("delete @Processor");
    }

    public static Problem spreadWithoutRecord(Place place, String method, String type) {
        return new Problem("SpreadWithoutRecord", place)
                .says("@Spread on " + method + " needs a record to spread, but it makes " + type + ".")
                .fix("delete @Spread")
                .fix("make a record");
    }

    /**
     * A record to spread on a method that is no processor.
     *
     * @param all the annotations that have no effect
     */
    public static Problem spreadWithoutProcessor(Place place, String method, String all) {
        return new Problem("SpreadWithoutProcessor", place)
                .says("@Spread has no effect on " + method + ", which is not a processor.")
                .fix("make it one", Wording.PROCESSOR + " " + Wording.SPREAD)
                .fix("delete " + all);
    }

    /**
     * A guard on a method that is no processor.
     *
     * @param all the annotations that have no effect
     */
    public static Problem guardWithoutProcessor(Place place, String method, String expression, String all) {
        return new Problem("GuardWithoutProcessor", place)
                .says("@When has no effect on " + method + ", which is not a processor.")
                .fix("make it one", Wording.when(expression) + " " + Wording.PROCESSOR)
                .fix("delete " + all);
    }

    public static Problem missingClass(Place place, String method, String owner, String missing) {
        return new Problem("MissingClass", place)
                .says("The class file of " + owner + " mentions " + missing + " in " + method
                        + ", but that class is not on the class path.")
                .fix("add the library that holds " + missing + " to the dependencies");
    }

    public static Problem unnamedParameters(Place place, String method, String owner) {
        return new Problem("UnnamedParameters", place)
                .says("The names of the parameters of " + method + " are unknown: " + owner
                        + " comes from a class file that was compiled without Leat and does not keep them.")
                .fix("compile " + owner + " with leat-processor on its annotation processor path")
                .fix("compile " + owner + " with javac's -parameters")
                .fix("name each value in " + owner + " by @From");
    }
}
