package dev.leat.processor.problem;

import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that do not fit together. */
public final class ValueProblem {
    private ValueProblem() {}

    public static Problem inputIsMade(Parameter.OfInput parameter, String consumer, Made made) {
        Problem problem = new Problem("InputIsMade", parameter.place())
                .says(consumer + " takes `" + parameter.input() + "` as an input, but " + made.maker()
                        + " of the same flow makes it.");
        if (parameter.place().isDeclaration()) {
            String given = "given" + Wording.capitalised(parameter.input());
            return problem.fix("take what is made", Wording.value(parameter, parameter.input()))
                    .fix("give the input another name", Wording.given(parameter, given));
        }
        return problem.fixIf(
                        made.isNamedHere(),
                        made.renamed("give that of " + made.maker() + " another name", made.value() + "2"))
                .orLeaveOut(parameter.place(), made.place());
    }

    /**
     * One input has two types.
     *
     * @param other the parameter that comes first
     */
    public static Problem conflictingInputs(
            Parameter.OfInput parameter, String consumer, Parameter.OfInput other, String otherConsumer) {
        TypePair types = TypePair.of(parameter.type(), other.type());
        boolean here = parameter.place().isDeclaration();
        Parameter.OfInput changed = here ? parameter : other;
        Parameter.OfInput kept = here ? other : parameter;
        String where = here ? "" : " in " + otherConsumer;
        String as = Wording.role(changed, changed.input());
        String another = Wording.role(changed, changed.input() + "2");
        Place at = here ? null : other.place();
        Problem problem = new Problem("ConflictingInputs", parameter.place())
                .says("The input `" + parameter.input() + "` is " + types.second() + " in " + otherConsumer + " but "
                        + types.first() + " in " + consumer + "; one name has one type.");
        return !changed.place().isDeclaration()
                ? problem.orLeaveOut(parameter.place(), other.place())
                : problem.fix(new Fix(
                                "use the same type" + where, as + Wording.declaration(kept.type(), changed.name()), at))
                        .fix(new Fix(
                                "if they are two inputs" + (here ? "" : "," + where),
                                another + Wording.declaration(changed.type(), changed.name()),
                                at));
    }

    /**
     * Two processors make a value of one name.
     *
     * @param made by the second
     * @param other the same, made by the first
     * @param free a name that nothing has yet
     * @param bases the names of two classes that inherit the one method that makes it; empty if there are two methods
     */
    public static Problem duplicateValue(Made made, Made other, String free, List<String> bases) {
        String twice = "`" + made.value() + "` is made twice: by " + other.maker() + " and by " + made.maker();
        Problem problem = new Problem("DuplicateValue", made.place());
        if (!bases.isEmpty()) {
            return ofBases(
                    problem.says(twice + ", one method of different objects, as " + bases.get(0) + " and "
                            + bases.get(1) + " both inherit it."),
                    bases.get(0) + " and " + bases.get(1));
        }
        problem = problem.says(twice + ".");
        if (!made.place().isDeclaration()) {
            return problem.fixIf(
                            other.isNamedHere(), other.renamed("give that of " + other.maker() + " another name", free))
                    .fixes(Wording.leaveOut(made.place(), other.place()));
        }
        return made.component() == null
                ? problem.fix(made.renamed("give one another name", free)).fix("delete one of them")
                : problem.fixIf(made.component().isDeclaration(), "rename the component to `" + free + "`")
                        .fix("delete @Spread");
    }

    private static Problem ofBases(Problem problem, String bases) {
        boolean here = problem.place().isDeclaration();
        return problem.fixIf(here, "make it static if it needs no object: then it is one processor")
                .fixIf(here, "move it to a flow that " + bases + " include and do not inherit from")
                .fix("include only one of " + bases);
    }

    /**
     * One processor of a cycle.
     *
     * @param needs the value that it takes from the next
     */
    public record Link(String signature, String needs) {
        @Override
        public String toString() {
            return signature + " needs `" + needs + "`";
        }
    }

    /**
     * Processors need each other.
     *
     * @param parameter the parameter with which the first asks for the second; null where its guard asks
     * @param fitsAsPrevious whether the parameter could take what the run before made
     * @param path once around the cycle
     * @param others how many processors of the same knot are not on this path
     */
    public static Problem cycle(
            Place place,
            @Nullable Parameter parameter,
            String flow,
            boolean fitsAsPrevious,
            List<Link> path,
            int others) {
        List<String> drawing = new ArrayList<>();
        for (int i = 0; i < path.size() && path.size() > 1; i++) {
            drawing.add((i == 0 ? "┌→ " : i == path.size() - 1 ? "└─ " : "│  ") + path.get(i));
        }
        if (others > 0) {
            drawing.add("and " + others + " more " + (others == 1 ? "is" : "are") + " caught in the same knot");
        }
        Problem problem = new Problem("Cycle", place)
                .says(
                        path.size() == 1
                                ? path.get(0).signature() + " needs its own value, so it can never run."
                                : "These processors of " + flow + " need each other, so none can ever run:")
                .shows(drawing);
        String value = path.get(0).needs();
        String onPath = path.size() == 1 ? "" : ", or of another on this path";
        if (!place.isDeclaration() || parameter == null) {
            return problem.fixIf(
                            place.isDeclaration(), "ask for another condition in place of `" + value + "`" + onPath)
                    .orLeaveOut(place);
        }
        Fix previous = new Fix(
                "if that of the run before is meant, with an @Initial method for the first",
                Wording.PREVIOUS + Wording.value(parameter, value));
        return problem.fixIf(fitsAsPrevious && path.size() == 1, previous)
                .fix("take another value in place of `" + value + "`" + onPath)
                .fix(
                        "if it comes from outside the flow",
                        Wording.given(parameter, "given" + Wording.capitalised(value)))
                .fixIf(fitsAsPrevious && path.size() > 1, previous);
    }

    /** What {@code @Secret} stands on without effect. */
    public enum NotSecret {
        /** A method that makes no value. */
        METHOD,
        /** A method that makes what the first run takes. */
        INITIAL,
        /** A parameter that takes what a processor makes. */
        VALUE,
        /** A parameter that takes what is injected. */
        DEPENDENCY
    }

    /**
     * Something is said to be secret where it does not come into being.
     *
     * @param where the method, or the parameter and its method
     * @param value the value that is meant; empty if none is
     */
    public static Problem secretWithoutEffect(Place place, String where, NotSecret on, String value) {
        Problem problem = new Problem("SecretWithoutEffect", place);
        String none = "@Secret has no effect on " + where;
        return switch (on) {
            case METHOD ->
                problem.says(none + ", which is not a processor.")
                        .fix("make it one", Wording.PROCESSOR + " " + Wording.SECRET)
                        .fix("delete @Secret");
            case INITIAL, VALUE ->
                problem.says(none + ": whether `" + value + "` is secret is said where each run makes it.")
                        .fix("move @Secret to what makes `" + value + "`")
                        .fix("delete @Secret");
            case DEPENDENCY ->
                problem.says(none + ": what is injected is never shown anyway.").fix("delete @Secret");
        };
    }
}
