package dev.leat.processor.problem;

import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Place;
import java.util.List;

/** Values that do not fit together. */
public sealed interface ValueProblem extends Problem
        permits ValueProblem.ConflictingInputs,
                DuplicateValue,
                ValueProblem.InputIsMade,
                NullableValue,
                TypeMismatch,
                UnknownValue,
                MisnamedValue,
                ForgottenProcessor,
                SecretWithoutEffect,
                Cycle {
    record InputIsMade(Parameter.OfInput parameter, String consumer, Made made) implements ValueProblem {
        @Override
        public Place place() {
            return parameter.place();
        }

        @Override
        public String sentence() {
            return consumer + " takes `" + parameter.input() + "` as an input, but " + made.maker()
                    + " of the same flow makes it.";
        }

        @Override
        public List<Fix> fixes() {
            if (!parameter.place().isDeclaration()) {
                return made.isNamedHere()
                        ? List.of(made.renamed("give that of " + made.maker() + " another name", made.value() + "2"))
                        : Wording.leaveOut(parameter.place(), made.place());
            }
            String given = "given" + Wording.capitalised(parameter.input());
            return List.of(
                    new Fix("take what is made", Wording.value(parameter, parameter.input())),
                    new Fix("give the input another name", Wording.given(parameter, given)));
        }
    }

    /**
     * One input has two types.
     *
     * @param other the parameter that comes first
     */
    record ConflictingInputs(
            Parameter.OfInput parameter, String consumer, Parameter.OfInput other, String otherConsumer)
            implements ValueProblem {
        @Override
        public Place place() {
            return parameter.place();
        }

        @Override
        public String sentence() {
            TypePair types = TypePair.of(parameter.type(), other.type());
            return "The input `" + parameter.input() + "` is " + types.second() + " in " + otherConsumer + " but "
                    + types.first() + " in " + consumer + "; one name has one type.";
        }

        @Override
        public List<Fix> fixes() {
            if (parameter.place().isDeclaration()) {
                return fixes(parameter, other, "");
            }
            return other.place().isDeclaration()
                    ? fixes(other, parameter, " in " + otherConsumer)
                    : Wording.leaveOut(parameter.place(), other.place());
        }

        private static List<Fix> fixes(Parameter.OfInput changed, Parameter.OfInput kept, String where) {
            String name = changed.name();
            Place at = where.isEmpty() ? null : changed.place();
            return List.of(
                    new Fix(
                            "use the same type" + where,
                            Wording.role(changed, changed.input()) + Wording.declaration(kept.type(), name),
                            at),
                    new Fix(
                            "if they are two inputs" + (where.isEmpty() ? "" : "," + where),
                            Wording.role(changed, changed.input() + "2") + Wording.declaration(changed.type(), name),
                            at));
        }
    }
}
