package dev.leat.processor.problem;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Place;
import java.util.ArrayList;
import java.util.List;

/** Values that do not fit together. */
public sealed interface ValueProblem extends Problem
        permits ValueProblem.ConflictingInputs,
                ValueProblem.DuplicateValue,
                ValueProblem.InputIsMade,
                ValueProblem.NullableValue,
                ValueProblem.TypeMismatch,
                ValueProblem.UnknownValue,
                Cycle {
    /**
     * A parameter names a value that nothing makes.
     *
     * @param consumer the signature of the processor whose parameter it is
     */
    record UnknownValue(Parameter.OfValue parameter, String consumer, String flow, List<NearMiss> near)
            implements ValueProblem {
        public UnknownValue {
            near = List.copyOf(near);
        }

        @Override
        public Place place() {
            return parameter.place();
        }

        @Override
        public String sentence() {
            return consumer + " takes `" + parameter.value() + "`, but nothing in " + flow
                    + " makes a value of that name.";
        }

        @Override
        public List<String> details() {
            return near.stream().map(NearMiss::toString).toList();
        }

        @Override
        public List<Fix> fixes() {
            List<Fix> fixes = new ArrayList<>();
            for (NearMiss miss : near) {
                fixes.add(new Fix(
                        "take the " + (miss.isInput() ? "input `" : "value `") + miss.name() + "`", take(miss)));
            }
            String input = (parameter.value().equals(parameter.name())
                            ? "@Input "
                            : "@Input @From(\"" + parameter.value() + "\") ")
                    + declaration(parameter.type());
            if (fixes.stream().noneMatch(fix -> fix.code().equals(input))) {
                fixes.add(new Fix("if it comes from outside the flow", input));
            }
            return fixes;
        }

        private String take(NearMiss miss) {
            String from = miss.name().equals(parameter.name()) ? "" : "@From(\"" + miss.name() + "\") ";
            return (miss.isInput() ? "@Input " : "") + from + declaration(miss.takenAs());
        }

        private String declaration(JavaType type) {
            return type + " " + parameter.name();
        }
    }

    /**
     * Two processors make a value of one name.
     *
     * @param isComponent whether the second makes it by spreading a record
     */
    record DuplicateValue(Place place, String value, String maker, String otherMaker, boolean isComponent)
            implements ValueProblem {
        @Override
        public String sentence() {
            return "`" + value + "` is made twice: by " + otherMaker + " and by " + maker + ".";
        }

        @Override
        public List<Fix> fixes() {
            return isComponent
                    ? List.of(Fix.of("rename the component"), Fix.of("delete @Spread"))
                    : List.of(
                            new Fix("give one another name", "@Processor(\"" + value + "2\")"),
                            Fix.of("delete one of them"));
        }
    }

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
            String from = parameter.input().equals(parameter.name()) ? "" : "@From(\"" + parameter.input() + "\") ";
            return List.of(
                    new Fix("take what is made", from + parameter.type() + " " + parameter.name()),
                    new Fix(
                            "give the input another name",
                            "@Input @From(\"given" + capitalised(parameter.input()) + "\") " + parameter.type() + " "
                                    + parameter.name()));
        }

        private static String capitalised(String name) {
            return Character.toUpperCase(name.charAt(0)) + name.substring(1);
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
                    new Fix("use the same type", "@Input " + otherType + " " + parameter.name()),
                    new Fix(
                            "if they are two inputs",
                            "@Input @From(\"" + parameter.input() + "2\") " + parameter.type() + " "
                                    + parameter.name()));
        }
    }

    /**
     * A value is taken as a type that it does not fit.
     *
     * @param made what is there under the name
     * @param maker who makes it, as in {@code tokens(text)}
     */
    record TypeMismatch(
            Parameter parameter, String value, String consumer, JavaType made, String maker, List<String> details)
            implements ValueProblem {
        public TypeMismatch {
            details = List.copyOf(details);
        }

        @Override
        public Place place() {
            return parameter.place();
        }

        @Override
        public String sentence() {
            TypePair types = TypePair.of(made, parameter.type());
            return "`" + value + "` is " + types.first() + ", made by " + maker + ", but " + consumer + " takes "
                    + types.second() + ".";
        }

        @Override
        public List<Fix> fixes() {
            String input = parameter instanceof Parameter.OfInput
                    ? "@Input "
                    : parameter instanceof Parameter.OfPrevious ? "@Previous " : "";
            String from = value.equals(parameter.name()) ? "" : "@From(\"" + value + "\") ";
            TypePair types = TypePair.of(made, parameter.type());
            return List.of(
                    new Fix("take what is made", input + from + types.first() + " " + parameter.name()),
                    Fix.of("let " + maker + " return " + types.second()));
        }
    }

    record NullableValue(Parameter parameter, String value, String consumer, String maker) implements ValueProblem {
        @Override
        public Place place() {
            return parameter.place();
        }

        @Override
        public String sentence() {
            return maker + " may make null, but " + consumer + " takes `" + value + "` as never null.";
        }

        @Override
        public List<Fix> fixes() {
            String previous = parameter instanceof Parameter.OfPrevious ? "@Previous " : "";
            return List.of(
                    new Fix("accept null", previous + nullable(parameter.type().boxed()) + " " + parameter.name()),
                    Fix.of("delete @Nullable from " + maker + " and always make a value"));
        }

        /** Where the annotation stands in a type: before the brackets of an array, after the outer class's dot. */
        private static String nullable(String type) {
            int brackets = type.indexOf("[]");
            if (brackets >= 0) {
                return type.substring(0, brackets) + " @Nullable " + type.substring(brackets);
            }
            int arguments = type.indexOf('<');
            int simple = type.lastIndexOf('.', arguments < 0 ? type.length() : arguments) + 1;
            return type.substring(0, simple) + "@Nullable " + type.substring(simple);
        }
    }
}
