package dev.leat.processor.problem;

import dev.leat.processor.model.Mention;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Place;

/** Something is wanted of a processor that returns nothing. */
public final class EffectProblem {
    private EffectProblem() {}

    public static Problem effectIsTaken(Parameter parameter, String consumer, Made made) {
        return problem(parameter.named(), consumer + " takes `" + made.value() + "`", made)
                .fixIf(
                        made.place().isDeclaration(),
                        Fix.of("let " + made.maker() + " return what " + consumer + " shall take"))
                .fixIf(
                        parameter.place().isDeclaration(),
                        Fix.of("delete the parameter `" + parameter.name() + "` of " + consumer))
                .orLeaveOut(parameter.place(), made.place());
    }

    public static Problem effectIsTaken(Place guard, String method, Made made) {
        return problem(guard, "The guard of " + method + " asks for `" + made.value() + "`", made)
                .fixIf(made.place().isDeclaration(), Fix.of("let " + made.maker() + " be a boolean"))
                .fixIf(guard.isDeclaration(), Fix.of("ask for something else"))
                .orLeaveOut(guard, made.place());
    }

    /**
     * A list of names in {@code @Flow} has it.
     *
     * @param member the list
     */
    public static Problem effectIsTaken(Mention mention, String member, Made made) {
        return problem(mention.place(), "\"" + mention.name() + "\" in `" + member + "` names no value", made)
                .fix("delete \"" + mention.name() + "\" from `" + member + "`");
    }

    private static Problem problem(Place place, String wanted, Made made) {
        return new Problem("EffectIsTaken", place)
                .says(wanted + ", but " + made.maker() + " makes nothing: it is void.");
    }
}
