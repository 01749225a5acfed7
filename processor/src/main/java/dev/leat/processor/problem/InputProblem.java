package dev.leat.processor.problem;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Place;
import java.util.List;
import java.util.stream.Collectors;

/** A mistake in the order of the inputs that a {@code @Flow} annotation lists, or that it does not list one. */
public final class InputProblem {
    private InputProblem() {}

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
    public static Problem unknownInput(
            Place place, String name, String flow, String maker, List<NearMiss> near, List<String> all) {
        return new Problem("UnknownInput", place)
                .says("`" + name + "` is listed as an input of " + flow + ", but "
                        + (maker.isEmpty()
                                ? "no processor has an input of that name."
                                : "it is a value, made by " + maker + "."))
                .shows(near)
                .fixes(NearMiss.quoted("name", near))
                .fixIf(all.isEmpty(), "delete `inputs`, as " + flow + " has none")
                .fixIf(near.isEmpty() && !all.isEmpty(), new Fix("list the inputs of " + flow, list(all)));
    }

    /**
     * Inputs that the list leaves out.
     *
     * @param all the inputs in the order of the list, then those that it leaves out
     */
    public static Problem missingInput(Place place, String flow, List<String> missing, List<String> all) {
        String which = missing.stream().map(input -> "`" + input + "`").collect(Collectors.joining(", "));
        return new Problem("MissingInput", place)
                .says("The list of inputs of " + flow + " must name all of them, but " + which
                        + (missing.size() == 1 ? " is" : " are") + " missing.")
                .fix("list all inputs", list(all))
                .fix("delete `inputs`");
    }

    public static Problem duplicateInput(Place place, String input, String flow) {
        return new Problem("DuplicateInput", place)
                .says("`" + input + "` is named twice among the inputs of " + flow + ".")
                .fix("delete one of them");
    }

    /**
     * Two inputs that a call could confuse, in an order that moving a method can change, where the compiler is told to
     * refuse that.
     */
    public static Problem unlistedInputs(
            Place place,
            String flow,
            String first,
            JavaType firstType,
            String second,
            JavaType secondType,
            List<String> all) {
        return new Problem("UnlistedInputs", place)
                .says("The inputs " + firstType + " " + first + " and " + secondType + " " + second + " of " + flow
                        + " have the order in which they first appear: moving a method could swap the arguments of a call"
                        + " unseen.")
                .fix("list the inputs in @Flow", list(all))
                .fix("compile without -Aleat.inputs=listed");
    }
}
