package dev.leat.processor.problem;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Place;
import java.util.ArrayList;
import java.util.List;

/** Values that do not fit together. */
public sealed interface ValueProblem extends Problem {
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
                fixes.add(new Fix("take `" + miss.name() + "`", take(miss)));
            }
            fixes.add(new Fix(
                    "if it comes from outside the flow",
                    (parameter.value().equals(parameter.name())
                                    ? "@Input "
                                    : "@Input @From(\"" + parameter.value() + "\") ")
                            + declaration(parameter.type())));
            return fixes;
        }

        private String take(NearMiss miss) {
            String from = miss.name().equals(parameter.name()) ? "" : "@From(\"" + miss.name() + "\") ";
            return (miss.isInput() ? "@Input " : "") + from + declaration(miss.type());
        }

        private String declaration(JavaType type) {
            return type + " " + parameter.name();
        }
    }

    record DuplicateValue(Place place, String value, String maker, String otherMaker) implements ValueProblem {
        @Override
        public String sentence() {
            return "`" + value + "` is made twice: by " + otherMaker + " and by " + maker + ".";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(
                    new Fix("give one another name", "@Processor(\"" + value + "2\")"), Fix.of("delete one of them"));
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
            Names types = Names.of(parameter.type(), otherType);
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
            Names types = Names.of(made, parameter.type());
            return "`" + value + "` is " + types.first() + ", made by " + maker + ", but " + consumer + " takes "
                    + types.second() + ".";
        }

        @Override
        public List<Fix> fixes() {
            String from = value.equals(parameter.name()) ? "" : "@From(\"" + value + "\") ";
            return List.of(
                    new Fix("take what is made", from + made + " " + parameter.name()),
                    Fix.of("make " + parameter.type() + " in " + maker));
        }
    }

    record NullableValue(Parameter parameter, String value, String consumer, String maker) implements ValueProblem {
        @Override
        public Place place() {
            return parameter.place();
        }

        @Override
        public String sentence() {
            return "`" + value + "` may be null, says " + maker + ", but " + consumer + " takes it as never null.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(
                    new Fix("accept null", "@Nullable " + parameter.type() + " " + parameter.name()),
                    Fix.of("delete @Nullable from " + maker + " and return a value always"));
        }
    }

    /**
     * Processors need each other.
     *
     * @param path the signatures around the cycle, the first repeated at the end
     * @param others how many values of the same knot are not on this path
     */
    record Cycle(Place place, String flow, List<String> path, int others) implements ValueProblem {
        public Cycle {
            path = List.copyOf(path);
        }

        @Override
        public String sentence() {
            return path.size() == 2
                    ? path.get(0) + " needs its own value, so it can never run."
                    : "These processors of " + flow + " need each other, so none can ever run.";
        }

        @Override
        public List<String> details() {
            List<String> drawing = new ArrayList<>();
            drawing.add("  " + path.get(0));
            for (int i = 1; i < path.size(); i++) {
                drawing.add("  " + (i == path.size() - 1 ? "└→ " : "├→ ") + path.get(i));
            }
            if (others > 0) {
                drawing.add("  and " + others + " more are caught in the same knot");
            }
            return drawing;
        }

        @Override
        public List<Fix> fixes() {
            return List.of(
                    Fix.of("take one of these parameters from another value"),
                    Fix.of("make it an @Input if it comes from outside the flow"));
        }
    }

    /** Two types side by side: short where that tells them apart, in full where it does not. */
    record Names(String first, String second) {
        static Names of(JavaType first, JavaType second) {
            return first.shortName().equals(second.shortName())
                    ? new Names(first.name(), second.name())
                    : new Names(first.shortName(), second.shortName());
        }
    }
}
