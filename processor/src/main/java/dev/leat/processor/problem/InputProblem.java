package dev.leat.processor.problem;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Place;
import java.util.List;
import java.util.stream.Collectors;

/** A mistake in the order of the inputs that a {@code @Flow} annotation lists, or that it does not list one. */
public sealed interface InputProblem extends Problem {
    /** The list as it can be pasted. */
    private static String list(List<String> inputs) {
        return inputs.stream().collect(Collectors.joining("\", \"", "inputs = {\"", "\"}"));
    }

    /**
     * A name in the list that is no input.
     *
     * @param maker the signature of the processor that makes a value of that name; empty where there is none
     * @param near inputs that may be meant
     * @param all the inputs of the flow
     */
    record UnknownInput(Place place, String name, String flow, String maker, List<NearMiss> near, List<String> all)
            implements InputProblem {
        public UnknownInput {
            near = List.copyOf(near);
            all = List.copyOf(all);
        }

        @Override
        public String sentence() {
            return "`" + name + "` is listed as an input of " + flow + ", but "
                    + (maker.isEmpty()
                            ? "no processor has an input of that name."
                            : "it is a value, made by " + maker + ".");
        }

        @Override
        public List<String> details() {
            return near.stream().map(NearMiss::toString).toList();
        }

        @Override
        public List<Fix> fixes() {
            if (!near.isEmpty()) {
                return near.stream()
                        .map(miss -> new Fix("name `" + miss.name() + "`", "\"" + miss.name() + "\""))
                        .toList();
            }
            return List.of(
                    all.isEmpty()
                            ? Fix.of("delete `inputs`, as " + flow + " has none")
                            : new Fix("list the inputs of " + flow, list(all)));
        }
    }

    /**
     * Inputs that the list leaves out.
     *
     * @param all the inputs in the order of the list, then those that it leaves out
     */
    record MissingInput(Place place, String flow, List<String> missing, List<String> all) implements InputProblem {
        public MissingInput {
            missing = List.copyOf(missing);
            all = List.copyOf(all);
        }

        @Override
        public String sentence() {
            String which = missing.stream().map(input -> "`" + input + "`").collect(Collectors.joining(", "));
            return "The list of inputs of " + flow + " must name all of them, but " + which
                    + (missing.size() == 1 ? " is" : " are") + " missing.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(new Fix("list all inputs", list(all)), Fix.of("delete `inputs`"));
        }
    }

    record DuplicateInput(Place place, String input, String flow) implements InputProblem {
        @Override
        public String sentence() {
            return "`" + input + "` is named twice among the inputs of " + flow + ".";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of("delete one of them"));
        }
    }

    /**
     * Two inputs that a call could confuse, in an order that moving a method can change, where the compiler is told to
     * refuse that.
     */
    record UnlistedInputs(
            Place place,
            String flow,
            String first,
            JavaType firstType,
            String second,
            JavaType secondType,
            List<String> all)
            implements InputProblem {
        public UnlistedInputs {
            all = List.copyOf(all);
        }

        @Override
        public String sentence() {
            return "The inputs " + firstType + " " + first + " and " + secondType + " " + second + " of " + flow
                    + " have the order in which they first appear: moving a method could swap the arguments of a call"
                    + " unseen.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(
                    new Fix("list the inputs in @Flow", list(all)), Fix.of("compile without -Aleat.inputs=listed"));
        }
    }
}
