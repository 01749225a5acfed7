package dev.leat.processor.problem;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Place;
import java.util.ArrayList;
import java.util.List;

/** A mistake in what is kept from run to run. */
public sealed interface StateProblem extends Problem {
    /**
     * A parameter takes a value of the run before that no run makes.
     *
     * @param consumers who takes it: first the signature of the processor whose parameter it is
     * @param isInput whether an input has that name
     */
    record UnknownPrevious(
            Parameter.OfPrevious parameter, List<String> consumers, String flow, boolean isInput, List<NearMiss> near)
            implements StateProblem {
        public UnknownPrevious {
            consumers = List.copyOf(consumers);
            near = List.copyOf(near);
        }

        @Override
        public Place place() {
            return parameter.place();
        }

        @Override
        public String sentence() {
            String taken = Wording.several(consumers) + (consumers.size() == 1 ? " takes `" : " take `")
                    + parameter.value() + "` of the run before, but ";
            return taken
                    + (isInput
                            ? "that is an input, and only values that processors make are kept."
                            : "nothing in " + flow + " makes a value of that name.");
        }

        @Override
        public List<String> details() {
            return near.stream().map(NearMiss::toString).toList();
        }

        @Override
        public List<Fix> fixes() {
            if (!parameter.place().isDeclaration()) {
                return isInput
                        ? List.of(Fix.of("make it of an input of another name"))
                        : OfferedMakers.fixes(parameter.type(), parameter.value(), near);
            }
            List<Fix> fixes = new ArrayList<>();
            for (NearMiss miss : near) {
                fixes.add(new Fix(
                        "take the value `" + miss.name() + "`" + each(),
                        Wording.taken(parameter, miss.name(), miss.takenAs())));
            }
            fixes.add(new Fix(
                    (isInput ? "if this run's is meant" : "if it comes from outside the flow") + each(),
                    Wording.given(parameter, parameter.value())));
            return fixes;
        }

        private String each() {
            return consumers.size() == 1 ? "" : ", in each of the " + consumers.size();
        }
    }

    /**
     * A value is taken of the run before, but there is none for the first run.
     *
     * @param type of the value
     */
    record MissingInitial(Parameter.OfPrevious parameter, String consumer, JavaType type) implements StateProblem {
        @Override
        public Place place() {
            return parameter.place();
        }

        @Override
        public String sentence() {
            return consumer + " takes `" + parameter.value()
                    + "` of the run before, but nothing says what it is in the first run.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(new Fix("say it in this class", Wording.initial(parameter.value(), type)));
        }
    }

    /**
     * An initial value that no run takes.
     *
     * @param type of the value where it is made, else of the initial one
     * @param near the value that may be meant; empty if none
     */
    record UnusedInitial(Place place, String method, String value, JavaType type, String flow, String near)
            implements StateProblem {
        @Override
        public String sentence() {
            return method + " makes the initial `" + value + "`, but no processor of " + flow + " takes `" + value
                    + "` of the run before.";
        }

        @Override
        public List<Fix> fixes() {
            Fix take = new Fix("take it where it is needed", Wording.PREVIOUS + Wording.declaration(type, value));
            if (!place.isDeclaration()) {
                return List.of(take);
            }
            Fix delete = Fix.of("delete " + method);
            return near.isEmpty()
                    ? List.of(take, delete)
                    : List.of(new Fix("make that of `" + near + "`", "@dev.leat.Initial(\"" + near + "\")"), delete);
        }
    }

    record DuplicateInitial(Place place, String value, String method, Place otherPlace, String other)
            implements StateProblem {
        @Override
        public String sentence() {
            return "The initial `" + value + "` is made twice: by " + other + " and by " + method + ".";
        }

        @Override
        public List<Fix> fixes() {
            if (place.isDeclaration()) {
                return List.of(Fix.of("delete one of them"));
            }
            return otherPlace.isDeclaration()
                    ? List.of(Fix.of("delete " + other))
                    : Wording.leaveOut(place, otherPlace);
        }
    }

    /**
     * An initial value that cannot stand where the value stands.
     *
     * @param type of the initial value
     * @param changes whether the value could be of that type wherever it is taken
     */
    record InitialMismatch(Place place, String method, JavaType type, Made made, boolean changes)
            implements StateProblem {
        @Override
        public String sentence() {
            TypePair types = TypePair.of(type, made.type());
            return method + " makes the initial `" + made.value() + "` as " + types.first() + ", but `" + made.value()
                    + "` is " + types.second() + ", made by " + made.maker() + ".";
        }

        @Override
        public List<Fix> fixes() {
            List<Fix> fixes = new ArrayList<>();
            if (place.isDeclaration()) {
                fixes.add(new Fix("let " + method + " return", made.type().name()));
            }
            if (changes) {
                fixes.add(new Fix("let " + made.maker() + " return", type.name(), made.place()));
            }
            if (fixes.isEmpty()) {
                fixes.add(Fix.of("let `" + made.value() + "` be " + type + " wherever it is made and taken"));
            }
            return fixes;
        }
    }

    /**
     * A method that cannot make an initial value as it is written.
     *
     * @param reason as in {@code is private}
     * @param remedy as an imperative
     */
    record InitialNotCallable(Place place, String method, String reason, String remedy) implements StateProblem {
        @Override
        public String sentence() {
            return "Generated code cannot call the @Initial method " + method + ", which " + reason + ".";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of(remedy));
        }
    }

    /** An {@code @Initial} method takes what there is not before the first run. */
    record InitialParameter(Place place, String parameter, JavaType type, String method) implements StateProblem {
        @Override
        public String sentence() {
            return "The @Initial method " + method + " takes `" + parameter
                    + "`, but before the first run there are neither inputs nor values.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(
                    new Fix("if it is injected", Wording.DEPENDS + Wording.declaration(type, parameter)),
                    Fix.of("delete the parameter"));
        }
    }

    record InitialWithoutFlow(Place place, String method, String type) implements StateProblem {
        @Override
        public String sentence() {
            return "The @Initial method " + method + " is part of no flow: its class " + type
                    + " is neither a @Flow nor abstract.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of("move " + method + " to a type annotated with @Flow"), Fix.of("delete @Initial"));
        }
    }

    /** More is kept than a method can be given. */
    record TooMuchState(Place place, String flow, int values, int slots, int limit) implements StateProblem {
        @Override
        public String sentence() {
            return flow + " keeps " + values + " values from run to run; with the inputs they take " + slots
                    + " parameter slots, and runAfter(…) can have no more than " + limit
                    + " (long and double count twice).";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of("keep a record in place of several values"));
        }
    }
}
