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
        String given = "given" + Wording.capitalised(parameter.input());
        List<Fix> fixes = List.of(
                new Fix("take what is made", Wording.value(parameter, parameter.input())),
                new Fix("give the input another name", Wording.given(parameter, given)));
        if (!parameter.place().isDeclaration()) {
            fixes = made.isNamedHere()
                    ? List.of(made.renamed("give that of " + made.maker() + " another name", made.value() + "2"))
                    : Wording.leaveOut(parameter.place(), made.place());
        }
        return new Problem(
                "InputIsMade",
                parameter.place(),
                consumer + " takes `" + parameter.input() + "` as an input, but " + made.maker()
                        + " of the same flow makes it.",
                fixes);
    }

    /**
     * One input has two types.
     *
     * @param other the parameter that comes first
     */
    public static Problem conflictingInputs(
            Parameter.OfInput parameter, String consumer, Parameter.OfInput other, String otherConsumer) {
        TypePair types = TypePair.of(parameter.type(), other.type());
        List<Fix> fixes = Wording.leaveOut(parameter.place(), other.place());
        if (parameter.place().isDeclaration()) {
            fixes = fixes(parameter, other, "");
        } else if (other.place().isDeclaration()) {
            fixes = fixes(other, parameter, " in " + otherConsumer);
        }
        return new Problem(
                "ConflictingInputs",
                parameter.place(),
                "The input `" + parameter.input() + "` is " + types.second() + " in " + otherConsumer + " but "
                        + types.first() + " in " + consumer + "; one name has one type.",
                fixes);
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
        return bases.isEmpty()
                ? new Problem("DuplicateValue", made.place(), twice + ".", fixes(made, other, free))
                : new Problem(
                        "DuplicateValue",
                        made.place(),
                        twice + ", one method of different objects, as " + bases.get(0) + " and " + bases.get(1)
                                + " both inherit it.",
                        fixes(made, bases.get(0) + " and " + bases.get(1)));
    }

    private static List<Fix> fixes(Made made, Made other, String free) {
        Fix delete = Fix.of("delete @Spread");
        if (made.place().isDeclaration() && made.component() != null) {
            return made.component().isDeclaration()
                    ? List.of(Fix.of("rename the component to `" + free + "`"), delete)
                    : List.of(delete);
        }
        if (made.place().isDeclaration()) {
            return List.of(made.renamed("give one another name", free), Fix.of("delete one of them"));
        }
        List<Fix> fixes = new ArrayList<>();
        if (other.isNamedHere()) {
            fixes.add(other.renamed("give that of " + other.maker() + " another name", free));
        }
        fixes.addAll(Wording.leaveOut(made.place(), other.place()));
        return fixes;
    }

    private static List<Fix> fixes(Made made, String bases) {
        Fix exclude = Fix.of("include only one of " + bases);
        return made.place().isDeclaration()
                ? List.of(
                        Fix.of("make it static if it needs no object: then it is one processor"),
                        Fix.of("move it to a flow that " + bases + " include and do not inherit from"),
                        exclude)
                : List.of(exclude);
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
        return new Problem(
                "Cycle",
                place,
                path.size() == 1
                        ? path.get(0).signature() + " needs its own value, so it can never run."
                        : "These processors of " + flow + " need each other, so none can ever run:",
                drawing,
                place.isDeclaration() ? fixes(parameter, path, fitsAsPrevious) : Wording.leaveOut(place));
    }

    private static List<Fix> fixes(@Nullable Parameter parameter, List<Link> path, boolean fitsAsPrevious) {
        String value = path.get(0).needs();
        String given = "given" + Wording.capitalised(value);
        String others = path.size() == 1 ? "" : ", or of another on this path";
        if (parameter == null) {
            return List.of(Fix.of("ask for another condition in place of `" + value + "`" + others));
        }
        List<Fix> fixes = new ArrayList<>(List.of(
                Fix.of("take another value in place of `" + value + "`" + others),
                new Fix("if it comes from outside the flow", Wording.given(parameter, given))));
        if (fitsAsPrevious) {
            fixes.add(
                    path.size() == 1 ? 0 : fixes.size(),
                    new Fix(
                            "if that of the run before is meant, with an @Initial method for the first",
                            Wording.PREVIOUS + Wording.value(parameter, value)));
        }
        return fixes;
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
        Fix delete = Fix.of("delete @Secret");
        return new Problem(
                "SecretWithoutEffect",
                place,
                "@Secret has no effect on " + where
                        + switch (on) {
                            case METHOD -> ", which is not a processor.";
                            case INITIAL, VALUE ->
                                ": whether `" + value + "` is secret is said where each run makes it.";
                            case DEPENDENCY -> ": what is injected is never shown anyway.";
                        },
                switch (on) {
                    case METHOD -> List.of(new Fix("make it one", Wording.PROCESSOR + " " + Wording.SECRET), delete);
                    case INITIAL, VALUE -> List.of(Fix.of("move @Secret to what makes `" + value + "`"), delete);
                    case DEPENDENCY -> List.of(delete);
                });
    }
}
