package dev.leat.processor.problem;

import dev.leat.Way;
import dev.leat.processor.model.Place;
import dev.leat.processor.model.Ways;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mistake in a {@code @Flow} annotation or on the type it stands on. */
public final class FlowProblem {
    private FlowProblem() {}

    /**
     * A flow without processors.
     *
     * @param method one of its methods that could be a processor; empty if there is none
     */
    public static Problem emptyFlow(Place place, String flow, String method) {
        return new Problem("EmptyFlow", place)
                .says("The flow " + flow + " has no processors.")
                .fixIf(!method.isEmpty(), new Fix("annotate " + method, Wording.PROCESSOR))
                .fix(
                        "write one",
                        Wording.PROCESSOR + " static String greeting(" + Wording.INPUT
                                + "String name) { return name; }");
    }

    public static Problem notAFlowType(Place place, String type, String kind) {
        return new Problem("NotAFlowType", place)
                .says(type + " is " + kind + "; a flow is declared by a class, an interface, a record or an enum.")
                .fix("move @Flow and the processors to a class");
    }

    public static Problem genericFlow(Place place, String flow, String parameters) {
        return new Problem("GenericFlow", place)
                .says("The flow " + flow + "<" + parameters + "> is generic, and nothing says what " + parameters
                        + " is.")
                .fix("move @Flow to a subclass that says it, and make " + flow + " abstract")
                .fix("replace " + parameters + " by a type");
    }

    public static Problem inaccessibleFlow(Place place, String flow, String hidden) {
        return new Problem("InaccessibleFlow", place)
                .says("Generated code cannot use the flow " + flow + ", because " + hidden + " is private.")
                .fix("delete `private` from " + hidden);
    }

    public static Problem generatedNameTaken(Place place, String flow, String generated) {
        return new Problem("GeneratedNameTaken", place)
                .says("The flow " + flow + " is generated with a class " + generated
                        + ", but a type of that name exists already.")
                .fix("rename " + generated)
                .fix("rename " + flow);
    }

    public static Problem generatedNameShared(Place place, String type, String generated, String other) {
        return new Problem("GeneratedNameShared", place)
                .says(type + " is generated with a class " + generated + ", and so is " + other + ".")
                .fix("rename " + type)
                .fix("rename " + other);
    }

    /**
     * Files named after a flow would have names that file systems refuse.
     *
     * @param name what they are named after: of a type nested in another also that one's, or with the package
     * @param bytes in UTF-8
     */
    public static Problem nameTooLong(Place place, String name, int bytes, int limit) {
        return new Problem("NameTooLong", place)
                .says("The name " + name + " has " + bytes
                        + " bytes; the files generated from it have longer names, and file"
                        + " systems allow 255, so it can have no more than " + limit + ".")
                .fix("shorten the name");
    }

    /**
     * An included type is not a flow.
     *
     * @param isSource whether its source is at hand
     */
    public static Problem includedTypeIsNoFlow(Place place, String flow, String included, boolean isSource) {
        return new Problem("IncludedTypeIsNoFlow", place)
                .says(flow + " includes " + included + ", which is not a flow.")
                .fixIf(isSource, new Fix("annotate " + included, Wording.FLOW))
                .fix("delete " + included + " from `include`");
    }

    public static Problem daggerNotFound(Place place, String flow) {
        return new Problem("DaggerNotFound", place)
                .says(flow
                        + " names Dagger modules, but Dagger's annotation processor does not run in this compilation.")
                .fix("add com.google.dagger:dagger-compiler to the annotation processor path"
                        + " and com.google.dagger:dagger to the dependencies")
                .fix("delete `modules` and pass the dependencies to the constructor");
    }

    public static Problem graphNotFound(Place place, String flow) {
        return new Problem("GraphNotFound", place)
                .says(flow + " is wanted as a graph, but the module of graphs is missing in this compilation.")
                .fix("add dev.leat:leat-graph to the dependencies")
                .fix(Ways.withdrawal(Way.GRAPH));
    }

    /**
     * A class named as a Dagger module that is none.
     *
     * @param source its declaration; null if it is not at hand
     */
    public static Problem notAModule(Place place, String flow, String type, @Nullable Place source) {
        return new Problem("NotAModule", place)
                .says(flow + " names " + type + " as a Dagger module, but it is not annotated with Dagger's @Module.")
                .fixIf(source != null, new Fix("annotate " + type, "@dagger.Module", source))
                .fix("delete " + type + ".class from `modules`");
    }

    /**
     * A Dagger module that generated code cannot make.
     *
     * @param isSource whether its source is at hand
     * @param isAbstract whether nothing could make it
     */
    public static Problem moduleNeedsInstance(
            Place place, String flow, String module, boolean isSource, boolean isAbstract) {
        Problem problem = new Problem("ModuleNeedsInstance", place)
                .says(flow + " cannot make the module " + module
                        + ", which has no constructor without parameters that generated code may call.");
        if (!isSource) {
            return problem.fix("delete " + module + ".class from `modules`");
        }
        return isAbstract
                ? problem.fix("make the @Provides methods of " + module + " static")
                : problem.fix("make " + module + " abstract and its @Provides methods static")
                        .fix("give it a constructor", module + "() {}");
    }

    /**
     * A target that no processor makes.
     *
     * @param isInput whether an input has the name
     * @param near values that may be meant
     */
    public static Problem unknownTarget(Place place, String target, String flow, boolean isInput, List<NearMiss> near) {
        return new Problem("UnknownTarget", place)
                .says("`" + target + "` is a target of " + flow + ", but "
                        + (isInput
                                ? "it is an input: it is given, not made."
                                : "nothing in " + flow + " makes a value of that name."))
                .shows(near)
                .fixes(NearMiss.quoted("run to", near))
                .fix("delete \"" + target + "\" from `targets`");
    }

    public static Problem duplicateTarget(Place place, String target, String flow) {
        return new Problem("DuplicateTarget", place)
                .says("`" + target + "` is named twice among the targets of " + flow + ".")
                .fix("delete one of them");
    }

    /** The lazy values are closed by a method that one of them would have the name of. */
    public static Problem closeIsValue(Place place, String generated, Made close) {
        return new Problem("CloseIsValue", place)
                .says(generated
                        + " has a method close(), for what is opened per run, and can have no other for the value"
                        + " `close` of " + close.maker() + ".")
                .fixIf(
                        close.isNamedHere(),
                        close.renamed("give that of " + close.maker() + " another name", "closeValue"))
                .fix(Ways.withdrawal(Way.LAZY));
    }

    public static Problem tooManyInputs(Place place, String flow, int inputs, int slots, int limit) {
        return new Problem("TooManyInputs", place)
                .says(flow + " has " + inputs + " inputs, which take " + slots
                        + " parameter slots; run(…) can have no more than " + limit + " (long and double count twice).")
                .fix("group inputs in a record and take its components in a @Spread processor");
    }

    public static Problem tooManyDependencies(Place place, String flow, int dependencies, int limit) {
        return new Problem("TooManyDependencies", place)
                .says(flow + " needs " + dependencies + " objects injected; a constructor can take no more than "
                        + limit + ".")
                .fix("group dependencies in a class of their own");
    }

    public static Problem flowTooLarge(Place place, String flow, int values, int limit) {
        return new Problem("FlowTooLarge", place)
                .says(flow + " has " + values + " values; a class file can hold an Outputs of no more than " + limit
                        + ".")
                .fix("let a processor of one flow run another flow, in place of `include`");
    }
}
