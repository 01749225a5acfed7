package dev.leat.processor.problem;

import dev.leat.Way;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Place;
import dev.leat.processor.model.Ways;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A mistake in a {@code @Flow} annotation or on the type it stands on. */
public sealed interface FlowProblem extends Problem {
    /**
     * A flow without processors.
     *
     * @param method one of its methods that could be a processor; empty if there is none
     */
    record EmptyFlow(Place place, String flow, String method) implements FlowProblem {
        @Override
        public String sentence() {
            return "The flow " + flow + " has no processors.";
        }

        @Override
        public List<Fix> fixes() {
            Fix write = new Fix(
                    "write one",
                    Wording.PROCESSOR + " static String greeting(" + Wording.INPUT + "String name) { return name; }");
            return method.isEmpty() ? List.of(write) : List.of(new Fix("annotate " + method, Wording.PROCESSOR), write);
        }
    }

    record NotAFlowType(Place place, String type, String kind) implements FlowProblem {
        @Override
        public String sentence() {
            return type + " is " + kind + "; a flow is declared by a class, an interface, a record or an enum.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of("move @Flow and the processors to a class"));
        }
    }

    record GenericFlow(Place place, String flow, String parameters) implements FlowProblem {
        @Override
        public String sentence() {
            return "The flow " + flow + "<" + parameters + "> is generic, and nothing says what " + parameters + " is.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(
                    Fix.of("move @Flow to a subclass that says it, and make " + flow + " abstract"),
                    Fix.of("replace " + parameters + " by a type"));
        }
    }

    record InaccessibleFlow(Place place, String flow, String hidden) implements FlowProblem {
        @Override
        public String sentence() {
            return "Generated code cannot use the flow " + flow + ", because " + hidden + " is private.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of("delete `private` from " + hidden));
        }
    }

    record GeneratedNameTaken(Place place, String flow, String generated) implements FlowProblem {
        @Override
        public String sentence() {
            return "The flow " + flow + " is generated with a class " + generated
                    + ", but a type of that name exists already.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of("rename " + generated), Fix.of("rename " + flow));
        }
    }

    record GeneratedNameShared(Place place, String type, String generated, String other) implements FlowProblem {
        @Override
        public String sentence() {
            return type + " is generated with a class " + generated + ", and so is " + other + ".";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of("rename " + type), Fix.of("rename " + other));
        }
    }

    /**
     * Files named after a flow would have names that file systems refuse.
     *
     * @param name what they are named after: of a type nested in another also that one's, or with the package
     * @param bytes in UTF-8
     */
    record NameTooLong(Place place, String name, int bytes, int limit) implements FlowProblem {
        @Override
        public String sentence() {
            return "The name " + name + " has " + bytes
                    + " bytes; the files generated from it have longer names, and file"
                    + " systems allow 255, so it can have no more than " + limit + ".";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of("shorten the name"));
        }
    }

    /**
     * An included type is not a flow.
     *
     * @param isSource whether its source is at hand
     */
    record IncludedTypeIsNoFlow(Place place, String flow, String included, boolean isSource) implements FlowProblem {
        @Override
        public String sentence() {
            return flow + " includes " + included + ", which is not a flow.";
        }

        @Override
        public List<Fix> fixes() {
            Fix remove = Fix.of("delete " + included + " from `include`");
            return isSource ? List.of(new Fix("annotate " + included, Wording.FLOW), remove) : List.of(remove);
        }
    }

    record DaggerNotFound(Place place, String flow) implements FlowProblem {
        @Override
        public String sentence() {
            return flow + " names Dagger modules, but Dagger's annotation processor does not run in this compilation.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(
                    Fix.of("add com.google.dagger:dagger-compiler to the annotation processor path"
                            + " and com.google.dagger:dagger to the dependencies"),
                    Fix.of("delete `modules` and pass the dependencies to the constructor"));
        }
    }

    record GraphNotFound(Place place, String flow) implements FlowProblem {
        @Override
        public String sentence() {
            return flow + " is wanted as a graph, but the module of graphs is missing in this compilation.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of("add dev.leat:leat-graph to the dependencies"), Fix.of(Ways.withdrawal(Way.GRAPH)));
        }
    }

    /**
     * A class named as a Dagger module that is none.
     *
     * @param source its declaration; null if it is not at hand
     */
    record NotAModule(
            Place place, String flow, String type, @Nullable Place source) implements FlowProblem {
        @Override
        public String sentence() {
            return flow + " names " + type + " as a Dagger module, but it is not annotated with Dagger's @Module.";
        }

        @Override
        public List<Fix> fixes() {
            Fix remove = Fix.of("delete " + type + ".class from `modules`");
            return source == null
                    ? List.of(remove)
                    : List.of(new Fix("annotate " + type, "@dagger.Module", source), remove);
        }
    }

    /**
     * A Dagger module that generated code cannot make.
     *
     * @param isSource whether its source is at hand
     * @param isAbstract whether nothing could make it
     */
    record ModuleNeedsInstance(Place place, String flow, String module, boolean isSource, boolean isAbstract)
            implements FlowProblem {
        @Override
        public String sentence() {
            return flow + " cannot make the module " + module
                    + ", which has no constructor without parameters that generated code may call.";
        }

        @Override
        public List<Fix> fixes() {
            if (!isSource) {
                return List.of(Fix.of("delete " + module + ".class from `modules`"));
            }
            if (isAbstract) {
                return List.of(Fix.of("make the @Provides methods of " + module + " static"));
            }
            return List.of(
                    Fix.of("make " + module + " abstract and its @Provides methods static"),
                    new Fix("give it a constructor", module + "() {}"));
        }
    }

    /**
     * A target that no processor makes.
     *
     * @param isInput whether an input has the name
     * @param near values that may be meant
     */
    record UnknownTarget(Place place, String target, String flow, boolean isInput, List<NearMiss> near)
            implements FlowProblem {
        public UnknownTarget {
            near = List.copyOf(near);
        }

        @Override
        public String sentence() {
            return "`" + target + "` is a target of " + flow + ", but "
                    + (isInput
                            ? "it is an input: it is given, not made."
                            : "nothing in " + flow + " makes a value of that name.");
        }

        @Override
        public List<String> details() {
            return near.stream().map(NearMiss::toString).toList();
        }

        @Override
        public List<Fix> fixes() {
            return Stream.concat(
                            near.stream()
                                    .map(miss -> new Fix("run to `" + miss.name() + "`", "\"" + miss.name() + "\"")),
                            Stream.of(Fix.of("delete \"" + target + "\" from `targets`")))
                    .toList();
        }
    }

    record DuplicateTarget(Place place, String target, String flow) implements FlowProblem {
        @Override
        public String sentence() {
            return "`" + target + "` is named twice among the targets of " + flow + ".";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of("delete one of them"));
        }
    }

    /** The lazy values are closed by a method that one of them would have the name of. */
    record CloseIsValue(Place place, String generated, Made close) implements FlowProblem {
        @Override
        public String sentence() {
            return generated + " has a method close(), for what is opened per run, and can have no other for the value"
                    + " `close` of " + close.maker() + ".";
        }

        @Override
        public List<Fix> fixes() {
            Fix withdraw = Fix.of(Ways.withdrawal(Way.LAZY));
            return close.isNamedHere()
                    ? List.of(close.renamed("give that of " + close.maker() + " another name", "closeValue"), withdraw)
                    : List.of(withdraw);
        }
    }

    /**
     * A way of running that knows of no run before.
     *
     * @param way as it is asked for
     * @param withdrawal how to take that back, as an imperative
     */
    record WayWithState(Place place, String flow, String way, String withdrawal) implements FlowProblem {
        /** Where a flow asks for such a way, and keeps something. */
        public static List<Problem> in(FlowGraph graph, Way way) {
            FlowDeclaration flow = graph.flow();
            return flow.keepsState() && flow.ways().ask(way)
                    ? List.of(
                            new WayWithState(flow.place(), flow.type().shortName(), "Way." + way, Ways.withdrawal(way)))
                    : List.of();
        }

        @Override
        public String sentence() {
            return flow + " keeps values from run to run, so it cannot have `" + way
                    + "`: without a session there is no run before.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(
                    Fix.of(withdrawal), Fix.of("take an @Input in place of the @Previous, and keep it yourself"));
        }
    }

    record TooManyInputs(Place place, String flow, int inputs, int slots, int limit) implements FlowProblem {
        @Override
        public String sentence() {
            return flow + " has " + inputs + " inputs, which take " + slots
                    + " parameter slots; run(…) can have no more than " + limit + " (long and double count twice).";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of("group inputs in a record and take its components in a @Spread processor"));
        }
    }

    record TooManyDependencies(Place place, String flow, int dependencies, int limit) implements FlowProblem {
        @Override
        public String sentence() {
            return flow + " needs " + dependencies + " objects injected; a constructor can take no more than " + limit
                    + ".";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of("group dependencies in a class of their own"));
        }
    }

    record FlowTooLarge(Place place, String flow, int values, int limit) implements FlowProblem {
        @Override
        public String sentence() {
            return flow + " has " + values + " values; a class file can hold an Outputs of no more than " + limit + ".";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of("let a processor of one flow run another flow, in place of `include`"));
        }
    }
}
