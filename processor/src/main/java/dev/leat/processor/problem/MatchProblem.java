package dev.leat.processor.problem;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Place;
import java.util.List;

/** A parameter that shall take some of the values of a name, and cannot. */
public final class MatchProblem {
    private MatchProblem() {}

    /** Two parameters match one value as what nothing is both of. */
    public static Problem contradictoryMatches(Place place, String method, String value, String first, String second) {
        return new Problem("ContradictoryMatches", place)
                .says(method + " never runs: it matches `" + value + "` as " + first + " and as " + second
                        + ", and nothing is both.")
                .fix("delete one of the two parameters")
                .fix("write a processor for each of the two cases");
    }

    /** A type that is not a part of the value's. */
    public static Problem notNarrower(
            Place place, String parameter, JavaType type, String method, String value, JavaType valueType) {
        TypePair types = TypePair.of(type, valueType);
        return type.equals(valueType)
                ? new Problem("NotNarrower", place)
                        .says("@Match on " + parameter + " of " + method + " leaves nothing out: `" + value
                                + "` always is " + type + ".")
                        .fix("delete @Match")
                        .fix("match a subtype of " + type)
                : new Problem("NotNarrower", place)
                        .says("`" + value + "` is " + types.second() + ", so it can never be " + types.first()
                                + ", which " + method + " matches.")
                        .fix("match a subtype of " + types.second());
    }

    /** A type whose arguments are not there at run time. */
    public static Problem untestableMatch(
            Place place, Parameter parameter, String method, String value, String erased) {
        return new Problem("UntestableMatch", place)
                .says("Nobody can tell at run time whether `" + parameter.name() + "` of " + method + " is "
                        + parameter.type() + ": type arguments are not kept.")
                .fix("match without them", Wording.role(parameter, value) + erased + " " + parameter.name());
    }

    /**
     * A constant that the type does not have.
     *
     * @param constants all that are matched
     */
    public static Problem unknownConstant(
            Place place,
            String parameter,
            JavaType type,
            String method,
            List<String> constants,
            String constant,
            List<String> known,
            String near) {
        Problem problem = new Problem("UnknownConstant", place)
                .says("@Match on " + parameter + " of " + method + " names `" + constant + "`, but "
                        + (known.isEmpty() ? type + " is no enum." : type + " has no such constant."))
                .shows(Wording.having(known));
        if (known.isEmpty()) {
            return problem.fix("delete @Match").fix("match a subtype of " + type);
        }
        List<String> instead = constants.stream()
                .map(each -> each.equals(constant) ? near : each)
                .distinct()
                .toList();
        return near.isEmpty()
                ? problem.fix("name one of those")
                : problem.fix("match `" + near + "`", Wording.match(instead));
    }

    /** An input of which only narrowed parameters tell the type. */
    public static Problem unknownInputType(Place place, String input, String method) {
        return new Problem("UnknownInputType", place)
                .says("Nothing tells the type of the input `" + input + "`, which " + method + " matches.")
                .fix("take `" + input + "` as a whole, without @Match, in some processor")
                .fix("let the types that are matched implement one sealed type");
    }
}
