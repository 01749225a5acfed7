package dev.leat.processor.problem;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Place;
import java.util.ArrayList;
import java.util.List;

/** A mistake in what lets a processor run. */
public sealed interface GuardProblem extends Problem {
    record GuardTooLong(Place place, String method, int names, int limit) implements GuardProblem {
        @Override
        public String sentence() {
            return "The guard of " + method + " names conditions " + names + " times; it can do so no more than "
                    + limit + " times.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of(
                    "move parts of it to conditions of their own, true where a shorter guard holds, else false"));
        }
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
    record BadGuard(
            Place place,
            String method,
            String expression,
            int offset,
            String found,
            String expected,
            String hint,
            String instead)
            implements GuardProblem {
        @Override
        public String sentence() {
            return "The guard of " + method + " has " + found + " where " + expected + " is expected"
                    + (hint.isEmpty() ? "." : ": " + hint + ".");
        }

        @Override
        public List<String> details() {
            return Excerpt.of(expression, offset);
        }

        @Override
        public List<Fix> fixes() {
            return List.of(
                    instead.isEmpty()
                            ? Fix.of("write names of conditions, joined by &&, || and !, with parentheses where needed")
                            : new Fix("write", Wording.when(instead)));
        }
    }

    /** A guard asks for something that nothing makes. */
    record UnknownCondition(
            Place place,
            List<String> methods,
            String name,
            String expression,
            int offset,
            String flow,
            List<NearMiss> near)
            implements GuardProblem {
        public UnknownCondition {
            methods = List.copyOf(methods);
            near = List.copyOf(near);
        }

        @Override
        public String sentence() {
            String guards = methods.size() == 1 ? "The guard of " : "The guards of ";
            return guards + Wording.several(methods) + (methods.size() == 1 ? " asks for `" : " ask for `") + name
                    + "`, but nothing in " + flow + " makes a value of that name.";
        }

        @Override
        public List<String> details() {
            List<String> details = new ArrayList<>(Excerpt.of(expression, offset));
            near.forEach(miss -> details.add(miss.toString()));
            return details;
        }

        @Override
        public List<Fix> fixes() {
            if (!place.isDeclaration()) {
                return OfferedMakers.fixes(JavaType.BOOLEAN, name, near);
            }
            List<Fix> fixes = new ArrayList<>();
            for (NearMiss miss : near) {
                String instead =
                        expression.substring(0, offset) + miss.name() + expression.substring(offset + name.length());
                String where = methods.size() == 1 ? "" : ", in each of the " + methods.size();
                fixes.add(new Fix("ask for `" + miss.name() + "`" + where, Wording.when(instead)));
            }
            fixes.add(new Fix(
                    "if it comes from outside the flow, add a parameter to " + methods.get(0),
                    Wording.INPUT + "boolean " + name));
            return fixes;
        }
    }

    /**
     * A guard asks for something that is not true or false.
     *
     * @param maker the signature of the method that makes it; empty for an input
     * @param isMadeHere whether that is written in this compilation
     */
    record NotACondition(
            Place place,
            String method,
            String name,
            String expression,
            int offset,
            JavaType type,
            String maker,
            boolean isMadeHere)
            implements GuardProblem {
        @Override
        public String sentence() {
            return "The guard of " + method + " asks for `" + name + "`, which is " + type
                    + (maker.isEmpty() ? ", an input" : ", made by " + maker) + "; a condition is a boolean.";
        }

        @Override
        public List<String> details() {
            return Excerpt.of(expression, offset);
        }

        @Override
        public List<Fix> fixes() {
            List<Fix> fixes = new ArrayList<>();
            if (place.isDeclaration()) {
                fixes.add(new Fix(
                        "write a condition on it and ask for that",
                        Wording.PROCESSOR + " static boolean " + name + "Fits("
                                + (maker.isEmpty() ? Wording.INPUT : "") + Wording.declaration(type, name)
                                + ") { return true /* when? */; }"));
            }
            if (isMadeHere) {
                fixes.add(Fix.of("let " + (maker.isEmpty() ? "`" + name + "`" : maker) + " be a boolean"));
            }
            return fixes.isEmpty() ? Wording.leaveOut(place) : fixes;
        }
    }

    /**
     * A guard that says nothing.
     *
     * @param part of the expression that is constant; all of it or less
     */
    record ConstantGuard(Place place, String method, String expression, String part, boolean holds)
            implements GuardProblem {
        @Override
        public String sentence() {
            String always = holds ? " always holds" : " can never hold";
            return isWhole()
                    ? "The guard of " + method + always + ": " + Excerpt.line(expression) + "."
                    : "In the guard of " + method + ", `" + part + "`" + always + ": " + Excerpt.line(expression) + ".";
        }

        private boolean isWhole() {
            return expression.replaceAll("[\\s()]", "").equals(part.replaceAll("[\\s()]", ""));
        }

        @Override
        public List<Fix> fixes() {
            if (!isWhole()) {
                return List.of(Fix.of("mend or delete that part"));
            }
            return List.of(holds ? Fix.of("delete @When") : Fix.of("mend the expression"));
        }
    }

    /**
     * A processor that never gets its turn.
     *
     * @param earlier the processors of the same value that leave nothing over
     * @param earlierPlace that of the first of them
     * @param canMove whether all get their turn where it stands above those
     */
    record DeadAlternative(
            Place place, String value, String method, List<String> earlier, Place earlierPlace, boolean canMove)
            implements GuardProblem {
        public DeadAlternative {
            earlier = List.copyOf(earlier);
        }

        @Override
        public String sentence() {
            String before = String.join(" or ", earlier);
            return method + " never makes `" + value + "`, because " + before + " always does first.";
        }

        @Override
        public List<Fix> fixes() {
            if (!place.isDeclaration()) {
                return earlierPlace.isDeclaration()
                        ? List.of(Fix.of("delete " + earlier.get(0)))
                        : Wording.leaveOut(place, earlierPlace);
            }
            Fix delete = Fix.of("delete " + method);
            return canMove && earlierPlace.isDeclaration()
                    ? List.of(Fix.of("move " + method + " above " + earlier.get(0)), delete)
                    : List.of(delete);
        }
    }

    /**
     * Two processors of one value whose types do not go together.
     *
     * @param free a name that nothing has yet
     */
    record AlternativeTypes(Made made, Made other, String free) implements GuardProblem {
        @Override
        public Place place() {
            return made.place();
        }

        @Override
        public String sentence() {
            TypePair types = TypePair.of(made.type(), other.type());
            return "`" + made.value() + "` is " + types.second() + " where " + other.maker() + " makes it, but "
                    + types.first() + " where " + made.maker()
                    + " does; one type has to include all, or be sealed above them.";
        }

        @Override
        public List<Fix> fixes() {
            if (made.place().isDeclaration()) {
                return List.of(let(made, other), made.renamed("if they are two values, give one another name", free));
            }
            return other.place().isDeclaration()
                    ? List.of(
                            let(other, made),
                            other.renamed(
                                    "if they are two values, give that of " + other.maker() + " another name", free))
                    : Wording.leaveOut(made.place(), other.place());
        }

        private static Fix let(Made changed, Made kept) {
            return new Fix("let " + changed.maker() + " return", kept.type().name(), changed.place());
        }
    }

    record SpreadAlternative(Place place, String value, String method, String otherMethod) implements GuardProblem {
        @Override
        public String sentence() {
            return "`" + value + "` is made by " + otherMethod + " or by " + method
                    + ", so neither can spread it into components.";
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of("delete @Spread, and take `" + value + "` where a component was taken"));
        }
    }
}
