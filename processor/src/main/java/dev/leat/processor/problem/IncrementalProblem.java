package dev.leat.processor.problem;

import dev.leat.processor.model.CutOff;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Place;
import java.util.List;
import java.util.Objects;

/** Something that keeps a flow from having a sheet. */
public sealed interface IncrementalProblem extends Problem {
    /**
     * One input counts as the same by two rules.
     *
     * @param input the parameter that comes second in the source
     * @param other the name of the parameter that comes first
     */
    record ConflictingCutOffs(
            Parameter.OfInput input, String method, String other, CutOff otherCutOff, String otherMethod)
            implements IncrementalProblem {
        @Override
        public Place place() {
            return input.place();
        }

        @Override
        public String sentence() {
            return "The input `" + input.input() + "` is cut off by " + input.cutOff() + " in " + method + ", but by "
                    + otherCutOff + " in " + otherMethod + "; it is set, and so compared, once for all.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(
                    new Fix("use one rule", write(otherCutOff, input.name())),
                    new Fix("use the other in " + otherMethod, write(Objects.requireNonNull(input.cutOff()), other)));
        }

        private String write(CutOff cutOff, String parameter) {
            return Wording.input(cutOff)
                    + Wording.from(input.input(), parameter)
                    + Wording.declaration(input.type(), parameter);
        }
    }
}
