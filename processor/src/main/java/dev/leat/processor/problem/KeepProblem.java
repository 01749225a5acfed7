package dev.leat.processor.problem;

import dev.leat.processor.model.Mention;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Place;
import java.util.List;
import java.util.stream.Collectors;

/** A mistake in what outputs shall have of loops. */
public final class KeepProblem {
    private KeepProblem() {}

    /** The list as it can be pasted. */
    private static Fix fix(List<String> kept) {
        return new Fix(
                "let the outputs have what is made, in @Flow",
                kept.stream().collect(Collectors.joining("\", \"", "keep = {\"", "\"}")));
    }

    /**
     * A name that no loop makes a value of.
     *
     * @param near values of loops that may be meant
     */
    public static Problem unknownKept(Mention mention, String flow, boolean isInput, List<NearMiss> near) {
        return new Problem("UnknownKept", mention.place())
                .says("`" + mention.name() + "` is to be kept by " + flow + ", but "
                        + (isInput
                                ? "it is an input: it is given, not made."
                                : "nothing in " + flow + " makes a value of that name."))
                .shows(near)
                .fixes(NearMiss.quoted("keep", near))
                .fix("delete \"" + mention.name() + "\" from `keep`");
    }

    public static Problem duplicateKept(Mention mention, String flow) {
        return new Problem("DuplicateKept", mention.place())
                .says("`" + mention.name() + "` is named twice among what " + flow + " keeps.")
                .fix("delete one of them");
    }

    /** A warning: what is made once is there without being named. */
    public static Problem keptAnyway(Mention mention) {
        return new Problem("KeptAnyway", mention.place())
                .warning()
                .says("`" + mention.name()
                        + "` is made once in a run, in no loop: the outputs have it without being told.")
                .fix("delete \"" + mention.name() + "\" from `keep`");
    }

    /** A warning: a loop of which nothing is wanted. */
    public static Problem unusedLoop(Parameter parameter, String sequence, List<String> kept) {
        return new Problem("UnusedLoop", parameter.named())
                .warning()
                .says("Nothing is wanted of the loop over `" + sequence
                        + "`: none of its values is collected, folded or kept, and it has no effect.")
                .fix(fix(kept));
    }

    /** A method to one value, of which there are many. */
    public static Problem targetOfElements(Place place, String target, String sequence, List<String> kept) {
        return new Problem("TargetOfElements", place)
                .says("There is no one `" + target + "` to run to: it is made for each element of `" + sequence + "`.")
                .fix(fix(kept))
                .fix("delete \"" + target + "\" from `targets`");
    }

    /** What is rejected further inside, and nobody learns of. */
    public static Problem unusedRejected(Mention mention, String sequence, List<String> kept) {
        return new Problem("UnusedRejected", mention.place())
                .says("What is rejected of `" + sequence + "` is lost: nothing takes `" + mention.name()
                        + "`, and the outputs do not have it, as that loop is in another.")
                .fix(fix(kept))
                .fix("delete `rejected` here");
    }
}
