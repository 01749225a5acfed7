package dev.leat.processor.problem;

import dev.leat.Way;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Place;
import dev.leat.processor.model.Ways;
import java.util.ArrayList;
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
        Fix write = new Fix(
                "write one",
                Wording.PROCESSOR + " static String greeting(" + Wording.INPUT + "String name) { return name; }");
        return new Problem(
                "EmptyFlow",
                place,
                "The flow " + flow + " has no processors.",
                method.isEmpty() ? List.of(write) : List.of(new Fix("annotate " + method, Wording.PROCESSOR), write));
    }

    public static Problem notAFlowType(Place place, String type, String kind) {
        return new Problem(
                "NotAFlowType",
                place,
                type + " is " + kind + "; a flow is declared by a class, an interface, a record or an enum.",
                Fix.of("move @Flow and the processors to a class"));
    }

    public static Problem genericFlow(Place place, String flow, String parameters) {
        return new Problem(
                "GenericFlow",
                place,
                "The flow " + flow + "<" + parameters + "> is generic, and nothing says what " + parameters + " is.",
                Fix.of("move @Flow to a subclass that says it, and make " + flow + " abstract"),
                Fix.of("replace " + parameters + " by a type"));
    }

    public static Problem inaccessibleFlow(Place place, String flow, String hidden) {
        return new Problem(
                "InaccessibleFlow",
                place,
                "Generated code cannot use the flow " + flow + ", because " + hidden + " is private.",
                Fix.of("delete `private` from " + hidden));
    }

    public static Problem generatedNameTaken(Place place, String flow, String generated) {
        return new Problem(
                "GeneratedNameTaken",
                place,
                "The flow " + flow + " is generated with a class " + generated
                        + ", but a type of that name exists already.",
                Fix.of("rename " + generated),
                Fix.of("rename " + flow));
    }

    public static Problem generatedNameShared(Place place, String type, String generated, String other) {
        return new Problem(
                "GeneratedNameShared",
                place,
                type + " is generated with a class " + generated + ", and so is " + other + ".",
                Fix.of("rename " + type),
                Fix.of("rename " + other));
    }

    /**
     * Files named after a flow would have names that file systems refuse.
     *
     * @param name what they are named after: of a type nested in another also that one's, or with the package
     * @param bytes in UTF-8
     */
    public static Problem nameTooLong(Place place, String name, int bytes, int limit) {
        return new Problem(
                "NameTooLong",
                place,
                "The name " + name + " has " + bytes
                        + " bytes; the files generated from it have longer names, and file"
                        + " systems allow 255, so it can have no more than " + limit + ".",
                Fix.of("shorten the name"));
    }

    /**
     * An included type is not a flow.
     *
     * @param isSource whether its source is at hand
     */
    public static Problem includedTypeIsNoFlow(Place place, String flow, String included, boolean isSource) {
        Fix remove = Fix.of("delete " + included + " from `include`");
        return new Problem(
                "IncludedTypeIsNoFlow",
                place,
                flow + " includes " + included + ", which is not a flow.",
                isSource ? List.of(new Fix("annotate " + included, Wording.FLOW), remove) : List.of(remove));
    }

    public static Problem daggerNotFound(Place place, String flow) {
        return new Problem(
                "DaggerNotFound",
                place,
                flow + " names Dagger modules, but Dagger's annotation processor does not run in this compilation.",
                Fix.of("add com.google.dagger:dagger-compiler to the annotation processor path"
                        + " and com.google.dagger:dagger to the dependencies"),
                Fix.of("delete `modules` and pass the dependencies to the constructor"));
    }

    public static Problem graphNotFound(Place place, String flow) {
        return new Problem(
                "GraphNotFound",
                place,
                flow + " is wanted as a graph, but the module of graphs is missing in this compilation.",
                Fix.of("add dev.leat:leat-graph to the dependencies"),
                Fix.of(Ways.withdrawal(Way.GRAPH)));
    }

    /**
     * A class named as a Dagger module that is none.
     *
     * @param source its declaration; null if it is not at hand
     */
    public static Problem notAModule(Place place, String flow, String type, @Nullable Place source) {
        Fix remove = Fix.of("delete " + type + ".class from `modules`");
        return new Problem(
                "NotAModule",
                place,
                flow + " names " + type + " as a Dagger module, but it is not annotated with Dagger's @Module.",
                source == null
                        ? List.of(remove)
                        : List.of(new Fix("annotate " + type, "@dagger.Module", source), remove));
    }

    /**
     * A Dagger module that generated code cannot make.
     *
     * @param isSource whether its source is at hand
     * @param isAbstract whether nothing could make it
     */
    public static Problem moduleNeedsInstance(
            Place place, String flow, String module, boolean isSource, boolean isAbstract) {
        List<Fix> fixes = List.of(
                Fix.of("make " + module + " abstract and its @Provides methods static"),
                new Fix("give it a constructor", module + "() {}"));
        if (!isSource) {
            fixes = List.of(Fix.of("delete " + module + ".class from `modules`"));
        } else if (isAbstract) {
            fixes = List.of(Fix.of("make the @Provides methods of " + module + " static"));
        }
        return new Problem(
                "ModuleNeedsInstance",
                place,
                flow + " cannot make the module " + module
                        + ", which has no constructor without parameters that generated code may call.",
                fixes);
    }

    /**
     * A target that no processor makes.
     *
     * @param isInput whether an input has the name
     * @param near values that may be meant
     */
    public static Problem unknownTarget(Place place, String target, String flow, boolean isInput, List<NearMiss> near) {
        List<Fix> fixes = new ArrayList<>();
        near.forEach(miss -> fixes.add(new Fix("run to `" + miss.name() + "`", "\"" + miss.name() + "\"")));
        fixes.add(Fix.of("delete \"" + target + "\" from `targets`"));
        return new Problem(
                        "UnknownTarget",
                        place,
                        "`" + target + "` is a target of " + flow + ", but "
                                + (isInput
                                        ? "it is an input: it is given, not made."
                                        : "nothing in " + flow + " makes a value of that name."),
                        fixes)
                .withDetails(near);
    }

    public static Problem duplicateTarget(Place place, String target, String flow) {
        return new Problem(
                "DuplicateTarget",
                place,
                "`" + target + "` is named twice among the targets of " + flow + ".",
                Fix.of("delete one of them"));
    }

    /** The lazy values are closed by a method that one of them would have the name of. */
    public static Problem closeIsValue(Place place, String generated, Made close) {
        Fix withdraw = Fix.of(Ways.withdrawal(Way.LAZY));
        return new Problem(
                "CloseIsValue",
                place,
                generated + " has a method close(), for what is opened per run, and can have no other for the value"
                        + " `close` of " + close.maker() + ".",
                close.isNamedHere()
                        ? List.of(
                                close.renamed("give that of " + close.maker() + " another name", "closeValue"),
                                withdraw)
                        : List.of(withdraw));
    }

    /**
     * A way of running that knows of no run before.
     *
     * @param way as it is asked for
     * @param withdrawal how to take that back, as an imperative
     */
    public static Problem wayWithState(Place place, String flow, String way, String withdrawal) {
        return new Problem(
                "WayWithState",
                place,
                flow + " keeps values from run to run, so it cannot have `" + way
                        + "`: without a session there is no run before.",
                Fix.of(withdrawal),
                Fix.of("take an @Input in place of the @Previous, and keep it yourself"));
    }

    /** Where a flow asks for such a way, and keeps something. */
    public static List<Problem> wayWithState(FlowGraph graph, Way way) {
        FlowDeclaration flow = graph.flow();
        return flow.keepsState() && flow.ways().ask(way)
                ? List.of(wayWithState(flow.place(), flow.type().shortName(), "Way." + way, Ways.withdrawal(way)))
                : List.of();
    }

    public static Problem tooManyInputs(Place place, String flow, int inputs, int slots, int limit) {
        return new Problem(
                "TooManyInputs",
                place,
                flow + " has " + inputs + " inputs, which take " + slots
                        + " parameter slots; run(…) can have no more than " + limit + " (long and double count twice).",
                Fix.of("group inputs in a record and take its components in a @Spread processor"));
    }

    public static Problem tooManyDependencies(Place place, String flow, int dependencies, int limit) {
        return new Problem(
                "TooManyDependencies",
                place,
                flow + " needs " + dependencies + " objects injected; a constructor can take no more than " + limit
                        + ".",
                Fix.of("group dependencies in a class of their own"));
    }

    public static Problem flowTooLarge(Place place, String flow, int values, int limit) {
        return new Problem(
                "FlowTooLarge",
                place,
                flow + " has " + values + " values; a class file can hold an Outputs of no more than " + limit + ".",
                Fix.of("let a processor of one flow run another flow, in place of `include`"));
    }
}
