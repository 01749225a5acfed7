package dev.leat.processor.problem;

import dev.leat.processor.model.CutOff;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method that cannot be a processor as it is written. */
public sealed interface MethodProblem extends Problem {
    record PrivateProcessor(Place place, String method) implements MethodProblem {
        @Override
        public String sentence() {
            return "The processor " + method + " is private, so generated code cannot call it.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of("delete `private`"));
        }
    }

    record MissingBody(Place place, String method, String type) implements MethodProblem {
        @Override
        public String sentence() {
            return "The processor " + method + " is abstract in the class " + type + ", so there is nothing to run.";
        }

        @Override
        public List<Fix> fixes() {
            if (!place.isDeclaration()) {
                return List.of(Fix.of("implement " + method + " in this class"));
            }
            return List.of(
                    Fix.of("delete `abstract` and give it a body"),
                    Fix.of("make " + type + " an interface, whose implementation is then injected"));
        }
    }

    record VoidProcessor(Place place, String method) implements MethodProblem {
        @Override
        public String sentence() {
            return "The processor " + method + " returns nothing, so it makes no value.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of("return the value it makes"), Fix.of("delete @Processor"));
        }
    }

    record UnboundTypeVariable(Place place, String method, String variable) implements MethodProblem {
        @Override
        public String sentence() {
            return "The processor " + method + " is generic, and nothing says what " + variable + " is.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(
                    Fix.of("replace " + variable + " by a type"),
                    Fix.of("delete @Processor and call the method from a processor that is not generic"));
        }
    }

    /**
     * A processor that the flow cannot call.
     *
     * @param elsewhere what to do where it is in a class file; null where its source is at hand
     */
    record InaccessibleProcessor(
            Place place,
            String method,
            String owner,
            String hidden,
            String flow,
            @Nullable Elsewhere elsewhere) implements MethodProblem {
        @Override
        public String sentence() {
            return flow + " is in another package than " + owner + " and cannot call the processor " + method
                    + ", because " + hidden + " is not public.";
        }

        @Override
        public List<Fix> fixes() {
            return elsewhere == null ? List.of(Fix.of("make " + hidden + " public")) : elsewhere.fixes(false);
        }
    }

    /**
     * A type that generated code cannot name.
     *
     * @param elsewhere what to do where it is in a class file; null where its source is at hand
     */
    record InaccessibleType(
            Place place,
            String method,
            String type,
            String hidden,
            boolean isPrivate,
            @Nullable Elsewhere elsewhere) implements MethodProblem {
        @Override
        public String sentence() {
            return "Generated code cannot name the type " + type + " of " + method + ", because " + hidden + " is "
                    + (isPrivate ? "private." : "not public and in another package.");
        }

        @Override
        public List<Fix> fixes() {
            return elsewhere == null
                    ? List.of(Fix.of(isPrivate ? "delete `private` from " + hidden : "make " + hidden + " public"))
                    : elsewhere.fixes(isPrivate);
        }
    }

    /**
     * A value's name is not an identifier.
     *
     * @param near an identifier that may be meant; empty if there is no telling
     */
    record BadValueName(Place place, String method, String name, CutOff cutOff, String near) implements MethodProblem {
        @Override
        public String sentence() {
            return "`" + name + "` cannot name the value of " + method + ": it is not a Java identifier.";
        }

        @Override
        public List<Fix> fixes() {
            Fix method = new Fix("name it like the method", Wording.processor(cutOff));
            return near.isEmpty()
                    ? List.of(method)
                    : List.of(new Fix("write an identifier", Wording.processor(near, cutOff)), method);
        }
    }

    /**
     * A name that is not free.
     *
     * @param reason who else has it
     */
    record ReservedName(Place place, String kind, String name, String reason, String suggestion)
            implements MethodProblem {
        /** Of a value that is called as a method of {@code Object} is. */
        public static ReservedName inherited(Place place, String name, CutOff cutOff) {
            return inherited(place, "value", name, Wording.processor(name + "Value", cutOff));
        }

        /** Of an input that is called so. */
        public static ReservedName inherited(Parameter.OfInput input) {
            String suggestion = Wording.given(input, input.input() + "Input");
            return inherited(input.place(), "input", input.input(), suggestion);
        }

        /** Of a value that is called as a method is that classes of flows with guards have. */
        public static ReservedName besideGuards(Made made) {
            String name = made.value() + "Value";
            return new ReservedName(
                    made.place(),
                    "value",
                    made.value(),
                    "classes of flows with guards have a method of that name",
                    made.component() == null
                            ? Wording.processor(name, made.cutOff())
                            : made.type().name() + " " + name);
        }

        private static ReservedName inherited(Place place, String kind, String name, String suggestion) {
            return new ReservedName(place, kind, name, "generated classes inherit a method of that name", suggestion);
        }

        @Override
        public String sentence() {
            return "No " + kind + " can be called `" + name + "`: " + reason + ".";
        }

        @Override
        public List<Fix> fixes() {
            return place.isDeclaration() ? List.of(new Fix("use another name", suggestion)) : Wording.leaveOut(place);
        }
    }

    record NotInAFlow(Place place, String method, String type) implements MethodProblem {
        @Override
        public String sentence() {
            return "The processor " + method + " is part of no flow: its class " + type
                    + " is neither a @Flow nor abstract.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(new Fix("annotate " + type, Wording.FLOW), Fix.of("delete @Processor"));
        }
    }

    record SpreadWithoutRecord(Place place, String method, String type) implements MethodProblem {
        @Override
        public String sentence() {
            return "@Spread on " + method + " needs a record to spread, but it makes " + type + ".";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of("delete @Spread"), Fix.of("make a record"));
        }
    }

    /**
     * A record to spread on a method that is no processor.
     *
     * @param all the annotations that have no effect
     */
    record SpreadWithoutProcessor(Place place, String method, String all) implements MethodProblem {
        @Override
        public String sentence() {
            return "@Spread has no effect on " + method + ", which is not a processor.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(new Fix("make it one", Wording.PROCESSOR + " " + Wording.SPREAD), Fix.of("delete " + all));
        }
    }

    /**
     * A guard on a method that is no processor.
     *
     * @param all the annotations that have no effect
     */
    record GuardWithoutProcessor(Place place, String method, String expression, String all) implements MethodProblem {
        @Override
        public String sentence() {
            return "@When has no effect on " + method + ", which is not a processor.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(
                    new Fix("make it one", Wording.when(expression) + " " + Wording.PROCESSOR),
                    Fix.of("delete " + all));
        }
    }

    record MissingClass(Place place, String method, String owner, String missing) implements MethodProblem {
        @Override
        public String sentence() {
            return "The class file of " + owner + " mentions " + missing + " in " + method
                    + ", but that class is not on the class path.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of("add the library that holds " + missing + " to the dependencies"));
        }
    }

    record UnnamedParameters(Place place, String method, String owner) implements MethodProblem {
        @Override
        public String sentence() {
            return "The names of the parameters of " + method + " are unknown: " + owner
                    + " comes from a class file that was compiled without Leat and does not keep them.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(
                    Fix.of("compile " + owner + " with leat-processor on its annotation processor path"),
                    Fix.of("compile " + owner + " with javac's -parameters"),
                    Fix.of("name each value in " + owner + " by @From"));
        }
    }
}
