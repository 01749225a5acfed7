package dev.leat.processor.problem;

import dev.leat.processor.model.JavaType;
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
    record InputIsMade(Parameter.OfInput parameter, String consumer, String maker) implements ValueProblem {
        @Override
        public Place place() {
            return parameter.place();
        }

        @Override
        public String sentence() {
            return consumer + " takes `" + parameter.input() + "` as an input, but " + maker
                    + " of the same flow makes it.";
        }

        @Override
        public List<Fix> fixes() {
            String declared = Wording.declaration(parameter.type(), parameter.name());
            return List.of(
                    new Fix("take what is made", Wording.from(parameter.input(), parameter.name()) + declared),
                    new Fix(
                            "give the input another name",
                            Wording.INPUT
                                    + Wording.from("given" + Wording.capitalised(parameter.input()), parameter.name())
                                    + declared));
        }
    }

    record ConflictingInputs(Parameter.OfInput parameter, String consumer, JavaType otherType, String otherConsumer)
            implements ValueProblem {
        @Override
        public Place place() {
            return parameter.place();
        }

        @Override
        public String sentence() {
            TypePair types = TypePair.of(parameter.type(), otherType);
            return "The input `" + parameter.input() + "` is " + types.second() + " in " + otherConsumer + " but "
                    + types.first() + " in " + consumer + "; one name has one type.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(
                    new Fix(
                            "use the same type",
                            Wording.INPUT
                                    + Wording.from(parameter.input(), parameter.name())
                                    + Wording.declaration(otherType, parameter.name())),
                    new Fix(
                            "if they are two inputs",
                            Wording.INPUT
                                    + Wording.from(parameter.input() + "2", parameter.name())
                                    + Wording.declaration(parameter.type(), parameter.name())));
        }
    }
}
