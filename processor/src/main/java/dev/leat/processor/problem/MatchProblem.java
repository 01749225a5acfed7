package dev.leat.processor.problem;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Place;
import java.util.List;

/** A parameter that shall take some of the values of a name, and cannot. */
public sealed interface MatchProblem extends Problem {
    /** Two parameters match one value as what nothing is both of. */
    record ContradictoryMatches(Place place, String method, String value, String first, String second)
            implements MatchProblem {
        @Override
        public String sentence() {
            return method + " never runs: it matches `" + value + "` as " + first + " and as " + second
                    + ", and nothing is both.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(
                    Fix.of("delete one of the two parameters"), Fix.of("write a processor for each of the two cases"));
        }
    }

    /** A type that is not a part of the value's. */
    record NotNarrower(Place place, String parameter, JavaType type, String method, String value, JavaType valueType)
            implements MatchProblem {
        @Override
        public String sentence() {
            TypePair types = TypePair.of(type, valueType);
            return type.equals(valueType)
                    ? "@Match on " + parameter + " of " + method + " leaves nothing out: `" + value + "` always is "
                            + type + "."
                    : "`" + value + "` is " + types.second() + ", so it can never be " + types.first() + ", which "
                            + method + " matches.";
        }

        @Override
        public List<Fix> fixes() {
            return type.equals(valueType)
                    ? List.of(Fix.of("delete @Match"), Fix.of("match a subtype of " + type))
                    : List.of(Fix.of(
                            "match a subtype of " + TypePair.of(type, valueType).second()));
        }
    }

    /** A type whose arguments are not there at run time. */
    record UntestableMatch(Place place, Parameter parameter, String method, String value, String erased)
            implements MatchProblem {
        @Override
        public String sentence() {
            return "Nobody can tell at run time whether `" + parameter.name() + "` of " + method + " is "
                    + parameter.type() + ": type arguments are not kept.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(
                    new Fix("match without them", Wording.role(parameter, value) + erased + " " + parameter.name()));
        }
    }

    /**
     * A constant that the type does not have.
     *
     * @param constants all that are matched
     */
    record UnknownConstant(
            Place place,
            String parameter,
            JavaType type,
            String method,
            List<String> constants,
            String constant,
            List<String> known,
            String near)
            implements MatchProblem {
        public UnknownConstant {
            constants = List.copyOf(constants);
            known = List.copyOf(known);
        }

        @Override
        public String sentence() {
            return "@Match on " + parameter + " of " + method + " names `" + constant + "`, but "
                    + (known.isEmpty() ? type + " is no enum." : type + " has no such constant.");
        }

        @Override
        public List<String> details() {
            return known.isEmpty() ? List.of() : List.of("It has: " + String.join(", ", known));
        }

        @Override
        public List<Fix> fixes() {
            if (known.isEmpty()) {
                return List.of(Fix.of("delete @Match"), Fix.of("match a subtype of " + type));
            }
            if (near.isEmpty()) {
                return List.of(Fix.of("name one of those"));
            }
            List<String> instead = constants.stream()
                    .map(each -> each.equals(constant) ? near : each)
                    .distinct()
                    .toList();
            return List.of(new Fix("match `" + near + "`", Wording.match(instead)));
        }
    }

    /** An input of which only narrowed parameters tell the type. */
    record UnknownInputType(Place place, String input, String method) implements MatchProblem {
        @Override
        public String sentence() {
            return "Nothing tells the type of the input `" + input + "`, which " + method + " matches.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(
                    Fix.of("take `" + input + "` as a whole, without @Match, in some processor"),
                    Fix.of("let the types that are matched implement one sealed type"));
        }
    }
}
