package dev.leat.processor.problem;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Place;
import java.util.List;
import java.util.stream.Stream;

/** A mistake in what lets a processor run. */
public final class GuardProblem {
    private GuardProblem() {}

    public static Problem guardTooLong(Place place, String method, int names, int limit) {
        return new Problem("GuardTooLong", place)
                .says("The guard of " + method + " names conditions " + names + " times; it can do so no more than "
                        + limit + " times.")
                .fix("move parts of it to conditions of their own, true where a shorter guard holds, else false");
    }

    /**
     * An expression that is none.
     *
     * @param offset where in the expression reading ended
     * @param found what stands there, as in {@code `&`}
     * @param expected what may stand there
     * @param hint why, as a clause; empty where that is plain
     * @param instead the expression that may be meant; empty if there is no telling
     */
    public static Problem badGuard(
            Place place,
            String method,
            String expression,
            int offset,
            String found,
            String expected,
            String hint,
            String instead) {
        return new Problem("BadGuard", place)
                .says("The guard of " + method + " has " + found + " where " + expected + " is expected"
                        + (hint.isEmpty() ? "." : ": " + hint + "."))
                .fix(
                        instead.isEmpty()
                                ? Fix.of(
                                        "write names of conditions, joined by &&, || and !, with parentheses where needed")
                                : new Fix("write", Wording.when(instead)))
                .shows(Excerpt.of(expression, offset));
    }

    /** A guard asks for something that nothing makes. */
    public static Problem unknownCondition(
            Place place,
            List<String> methods,
            String name,
            String expression,
            int offset,
            String flow,
            List<NearMiss> near) {
        Problem problem = new Problem("UnknownCondition", place)
                .says((methods.size() == 1 ? "The guard of " : "The guards of ")
                        + Wording.several(methods) + (methods.size() == 1 ? " asks for `" : " ask for `") + name
                        + "`, but nothing in " + flow + " makes a value of that name.")
                .shows(Stream.concat(Excerpt.of(expression, offset).stream(), near.stream())
                        .toList());
        if (!place.isDeclaration()) {
            return problem.fixes(MissingProblem.offered(JavaType.BOOLEAN, name, near));
        }
        for (NearMiss miss : near) {
            String instead =
                    expression.substring(0, offset) + miss.name() + expression.substring(offset + name.length());
            problem = problem.fix("ask for `" + miss.name() + "`" + Wording.inEach(methods), Wording.when(instead));
        }
        return problem.fix(
                "if it comes from outside the flow, add a parameter to " + methods.get(0),
                Wording.INPUT + "boolean " + name);
    }

    /**
     * A guard asks for something that is not true or false.
     *
     * @param maker the signature of the method that makes it; empty for an input
     * @param isMadeHere whether that is written in this compilation
     */
    public static Problem notACondition(
            Place place,
            String method,
            String name,
            String expression,
            int offset,
            JavaType type,
            String maker,
            boolean isMadeHere) {
        String condition =
                Wording.PROCESSOR + " static boolean " + name + "Fits(" + (maker.isEmpty() ? Wording.INPUT : "")
                        + Wording.declaration(type, name) + ") { return true /* when? */; }";
        return new Problem("NotACondition", place)
                .says("The guard of " + method + " asks for `" + name + "`, which is " + type
                        + (maker.isEmpty() ? ", an input" : ", made by " + maker) + "; a condition is a boolean.")
                .shows(Excerpt.of(expression, offset))
                .fixIf(place.isDeclaration(), new Fix("write a condition on it and ask for that", condition))
                .fixIf(isMadeHere, "let " + (maker.isEmpty() ? "`" + name + "`" : maker) + " be a boolean")
                .orLeaveOut(place);
    }

    /**
     * A guard that says nothing.
     *
     * @param part of the expression that is constant; all of it or less
     */
    public static Problem constantGuard(Place place, String method, String expression, String part, boolean holds) {
        String always = holds ? " always holds" : " can never hold";
        boolean whole = same(expression, part);
        return new Problem("ConstantGuard", place)
                .says(
                        whole
                                ? "The guard of " + method + always + ": " + Excerpt.line(expression) + "."
                                : "In the guard of " + method + ", `" + part + "`" + always + ": "
                                        + Excerpt.line(expression) + ".")
                .fix(!whole ? "mend or delete that part" : holds ? "delete @When" : "mend the expression");
    }

    /** Whether they are the same but for white space and parentheses. */
    private static boolean same(String expression, String part) {
        return expression.replaceAll("[\\s()]", "").equals(part.replaceAll("[\\s()]", ""));
    }

    /**
     * A processor that never gets its turn.
     *
     * @param earlier the processors of the same value that leave nothing over
     * @param earlierPlace that of the first of them
     * @param canMove whether all get their turn where it stands above those
     */
    public static Problem deadAlternative(
            Place place, String value, String method, List<String> earlier, Place earlierPlace, boolean canMove) {
        boolean here = place.isDeclaration();
        boolean earlierHere = earlierPlace.isDeclaration();
        return new Problem("DeadAlternative", place)
                .says(method + " never makes `" + value + "`, because " + String.join(" or ", earlier)
                        + " always does first.")
                .fixIf(here && canMove && earlierHere, "move " + method + " above " + earlier.get(0))
                .fixIf(here || earlierHere, "delete " + (here ? method : earlier.get(0)))
                .orLeaveOut(place, earlierPlace);
    }

    /**
     * Two processors of one value whose types do not go together.
     *
     * @param free a name that nothing has yet
     */
    public static Problem alternativeTypes(Made made, Made other, String free) {
        TypePair types = TypePair.of(made.type(), other.type());
        Problem problem = new Problem("AlternativeTypes", made.place())
                .says("`" + made.value() + "` is " + types.second() + " where " + other.maker() + " makes it, but "
                        + types.first() + " where " + made.maker()
                        + " does; one type has to include all, or be sealed above them.");
        if (made.place().isDeclaration()) {
            return problem.fix(made.returning(other.type()))
                    .fix(made.renamed("if they are two values, give one another name", free));
        }
        return other.place().isDeclaration()
                ? problem.fix(other.returning(made.type()))
                        .fix(other.renamed(
                                "if they are two values, give that of " + other.maker() + " another name", free))
                : problem.orLeaveOut(made.place(), other.place());
    }

    public static Problem spreadAlternative(Place place, String value, String method, String otherMethod) {
        return new Problem("SpreadAlternative", place)
                .says("`" + value + "` is made by " + otherMethod + " or by " + method
                        + ", so neither can spread it into components.")
                .fix("delete @Spread, and take `" + value + "` where a component was taken");
    }
}
