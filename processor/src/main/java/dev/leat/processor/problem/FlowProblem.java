package dev.leat.processor.problem;

import dev.leat.processor.model.Place;
import java.util.List;

/** A mistake in a {@code @Flow} annotation or on the type it stands on. */
public sealed interface FlowProblem extends Problem {
    record EmptyFlow(Place place, String flow) implements FlowProblem {
        @Override
        public String sentence() {
            return "The flow " + flow + " has no processors.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(
                    new Fix("write one", "@Processor static String greeting(@Input String name) { return name; }"),
                    Fix.of("annotate a method of " + flow + " with @Processor"));
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
            return "The flow " + flow + " has type parameters " + parameters + ", which nothing binds.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(
                    Fix.of("take @Flow off " + flow
                            + ", make it abstract and put @Flow on a subclass that names the types"),
                    Fix.of("replace " + parameters + " by concrete types"));
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
            return List.of(Fix.of("rename " + flow + " or " + generated));
        }
    }

    record IncludedTypeIsNoFlow(Place place, String flow, String included) implements FlowProblem {
        @Override
        public String sentence() {
            return flow + " includes " + included + ", which is not a flow.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(new Fix("annotate " + included, "@Flow"), Fix.of("remove " + included + " from `include`"));
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
                    Fix.of("remove `modules` and pass the dependencies to the constructor"));
        }
    }

    record ModuleNeedsInstance(Place place, String flow, String module) implements FlowProblem {
        @Override
        public String sentence() {
            return "create() of " + flow + " cannot make the module " + module
                    + ": it has no constructor without parameters that generated code may call.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(
                    Fix.of("make the @Provides methods of " + module + " static and its class abstract"),
                    new Fix("give it a constructor", module + "() {}"));
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
