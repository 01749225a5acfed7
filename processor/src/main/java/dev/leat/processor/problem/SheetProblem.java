package dev.leat.processor.problem;

import dev.leat.model.CutOff;
import dev.leat.processor.model.Parameter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that keeps a flow from having a sheet. */
public final class SheetProblem {
    private SheetProblem() {}

    /**
     * One input counts as the same by two rules.
     *
     * @param input the parameter that comes second in the source
     * @param other the parameter that comes first
     */
    public static Problem conflictingCutOffs(
            Parameter.OfInput input, String method, Parameter.OfInput other, String otherMethod) {
        boolean here = input.place().isDeclaration();
        String advice = (here ? "use the other in " : "use the same rule in ") + otherMethod;
        return new Problem("ConflictingCutOffs", input.place())
                .says("The input `" + input.input() + "` is cut off by " + input.cutOff() + " in " + method
                        + ", but by " + other.cutOff() + " in " + otherMethod
                        + "; it is set, and so compared, once for all.")
                .fixIf(here, new Fix("use one rule", write(input, other.cutOff())))
                .fixIf(other.place().isDeclaration(), new Fix(advice, write(other, input.cutOff()), other.place()))
                .orLeaveOut(input.place(), other.place());
    }

    private static String write(Parameter.OfInput which, @Nullable CutOff cutOff) {
        return Wording.input(Objects.requireNonNull(cutOff)) + Wording.value(which, which.input());
    }
}
