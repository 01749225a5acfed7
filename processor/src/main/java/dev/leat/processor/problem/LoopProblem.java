package dev.leat.processor.problem;

import dev.leat.model.Reach;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Mention;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something is taken of a loop that cannot be. */
public final class LoopProblem {
    private static final String SEQUENCES = "an Iterable, array, Stream, Iterator or Map";

    private LoopProblem() {}

    /**
     * Elements of what has none.
     *
     * @param maker who makes it; empty for an input
     * @param near sequences that may be meant
     */
    public static Problem notASequence(
            Parameter parameter, String method, JavaType type, String maker, List<NearMiss> near) {
        Problem problem = new Problem("NotASequence", parameter.named())
                .says(method + " takes each element of `" + parameter.taken() + "`, but " + type + made(maker)
                        + " is no sequence.")
                .shows(near);
        return ofNear(problem, parameter, near)
                .fixIf(
                        isHere(parameter) && parameter.narrowing() == null,
                        new Fix("take it as a whole", whole(parameter, type)))
                .fixIf(maker.isEmpty() || !isHere(parameter), "make `" + parameter.taken() + "` " + SEQUENCES)
                .fixIf(!maker.isEmpty(), "let " + maker + " return " + SEQUENCES);
    }

    private static Problem ofNear(Problem problem, Parameter parameter, List<NearMiss> near) {
        Problem fixed = problem;
        for (NearMiss miss : near) {
            boolean alike = miss.isInput() == parameter instanceof Parameter.OfInput;
            fixed = fixed.fixIf(
                    isHere(parameter) && alike,
                    new Fix("take each of `" + miss.name() + "`", Wording.renamed(parameter, miss.name())));
        }
        return fixed;
    }

    private static boolean isHere(Parameter parameter) {
        return parameter.place().isDeclaration();
    }

    private static String made(String maker) {
        return maker.isEmpty() ? "" : ", made by " + maker + ",";
    }

    /** The parameter as one that takes all of its value or input at once. */
    private static String whole(Parameter parameter, JavaType type) {
        String input = parameter instanceof Parameter.OfInput ? Wording.INPUT : "";
        return input + Wording.from(parameter.taken(), parameter.name()) + Wording.declaration(type, parameter.name());
    }

    /**
     * Elements of another type than what is taken.
     *
     * @param maker who makes the sequence; empty for an input
     * @param near sequences that may be meant
     */
    public static Problem elementMismatch(
            Parameter parameter, String method, JavaType whole, JavaType element, String maker, List<NearMiss> near) {
        TypePair types = TypePair.of(element, parameter.type());
        Problem problem = new Problem("ElementMismatch", parameter.place())
                .says("Each element of `" + parameter.taken() + "`, which is " + whole
                        + (maker.isEmpty() ? "" : " and made by " + maker) + ", is " + types.first() + ", but " + method
                        + " takes " + types.second() + ".")
                .shows(near)
                .fixIf(
                        isHere(parameter),
                        new Fix("take what there is", Wording.taken(parameter, parameter.taken(), element)));
        return problem.fixIf(!isHere(parameter), "let `" + parameter.taken() + "` have elements of " + types.second());
    }

    /** All values of a loop, or one of them, as what they do not fit. */
    public static Problem resultMismatch(Parameter parameter, String method, Made made) {
        boolean all = parameter.reach() == Reach.ALL;
        JavaType type = made.type();
        String fitting =
                all ? "java.util.List<" + type.form().boxed().spelled(ClassName::canonicalName) + ">" : type.name();
        TypePair types = TypePair.of(type, parameter.type());
        return new Problem("ResultMismatch", parameter.place())
                .says("`" + made.value() + "` is " + types.first() + " for each element, made by " + made.maker()
                        + ", but " + method + " takes " + what(parameter) + " as " + types.second() + ".")
                .fixIf(
                        isHere(parameter),
                        new Fix(
                                "take " + (all ? "a List, Set, array or Stream of it" : "what is made"),
                                Wording.role(parameter, made.value()) + fitting + " " + parameter.name()))
                .fixIf(!isHere(parameter), "let `" + made.value() + "` be what " + method + " takes");
    }

    private static String what(Parameter parameter) {
        return switch (parameter.reach()) {
            case ALL -> "all of them";
            case LAST -> "the last";
            default -> "the first";
        };
    }

    /**
     * Elements of two loops that have nothing to do with each other.
     *
     * @param whole the type of what is named
     * @param isElement whether its elements are taken
     * @param ways both, from the run to what is taken
     */
    public static Problem unrelatedLoops(
            Parameter parameter, String method, String other, JavaType whole, boolean isElement, List<String> ways) {
        boolean isGiven = parameter instanceof Parameter.OfInput && !isElement;
        String all = isElement
                ? whole(parameter, whole)
                : Wording.of(Reach.ALL, parameter.taken(), parameter.name()) + "java.util.List<"
                        + whole.form().boxed().spelled(ClassName::canonicalName) + "> " + parameter.name();
        return new Problem("UnrelatedLoops", parameter.place())
                .says(method + " takes `" + other + "` of one loop and `" + parameter.taken()
                        + "` of another beside it, and no element of the one belongs to one of the other.")
                .shows(ways)
                .fixIf(isHere(parameter) && !isGiven, new Fix("take all of `" + parameter.taken() + "` at once", all))
                .fixIf(
                        isGiven,
                        "collect `" + parameter.taken() + "` by @All in another processor, and give it all at once")
                .fixIf(
                        isElement || (!isHere(parameter) && !isGiven),
                        "let another processor take each of `" + parameter.taken()
                                + "`, and take what it makes by @All");
    }

    /**
     * Something of a loop, of what is made in none.
     *
     * @param maker who makes it; empty for an input
     */
    public static Problem notInALoop(Parameter parameter, String method, JavaType type, String maker) {
        String input = maker.isEmpty() ? Wording.INPUT : "";
        return new Problem("NotInALoop", parameter.named())
                .says(method + " takes " + article(parameter) + " `" + parameter.taken() + "`, but that is "
                        + (maker.isEmpty() ? "an input" : "made by " + maker) + ", one in a run, and of no loop.")
                .fixIf(
                        isHere(parameter),
                        new Fix(
                                "take it as it is",
                                input
                                        + Wording.from(parameter.taken(), parameter.name())
                                        + Wording.declaration(type, parameter.name())))
                .fixIf(!isHere(parameter), "make `" + parameter.taken() + "` for each element of a sequence");
    }

    private static String article(Parameter parameter) {
        return switch (parameter.reach()) {
            case ALL -> "all of";
            case LAST -> "the last of";
            default -> "the first of";
        };
    }

    /** The last of what is made anew for each element. */
    public static Problem notAFold(Parameter parameter, String method, JavaType type, String maker) {
        String list = "java.util.List<" + type.form().boxed().spelled(ClassName::canonicalName) + "> ";
        return new Problem("NotAFold", parameter.named())
                .says(method + " takes the last of `" + parameter.taken() + "`, but nothing takes the one before it by"
                        + " @Previous: " + maker + " is no fold.")
                .fixIf(
                        isHere(parameter),
                        new Fix(
                                "take all of them",
                                Wording.of(Reach.ALL, parameter.taken(), parameter.name()) + list + parameter.name()))
                .fix("let " + maker + " take `" + parameter.taken() + "` by @Previous");
    }

    /** A sequence that is made of its own elements. */
    public static Problem circularLoop(Parameter parameter, String method, List<String> way) {
        return new Problem("CircularLoop", parameter.named())
                .says("`" + parameter.taken() + "`, of which " + method
                        + " takes each element, is made of its own elements.")
                .shows(way)
                .fix("take the elements of another sequence");
    }

    /**
     * What a fold begins with is made of what only its elements bring.
     *
     * @param keeper the way from the run to what keeps the fold
     * @param way the way from the run to what is taken
     */
    public static Problem earlyInitial(Parameter parameter, String method, String fold, String keeper, String way) {
        return new Problem("EarlyInitial", parameter.place())
                .says(method + " makes the initial `" + fold + "` of `" + parameter.taken()
                        + "`, which is made further inside than `" + fold + "` is kept:")
                .shows(List.of(keeper, way))
                .fix("take what is made where `" + fold + "` is kept, or around it");
    }

    /** {@code @Per} on what is not kept from element to element. */
    public static Problem perWithoutEffect(Place place, String method, String reason) {
        return new Problem("PerWithoutEffect", place)
                .says("@Per has no effect on " + method + ": " + reason + ".")
                .fix("delete @Per");
    }

    /**
     * {@code @Per} names no sequence around the loop.
     *
     * @param way from the run to the loop
     * @param around the sequences it could name
     */
    public static Problem unknownPer(Mention per, String method, String way, List<String> around) {
        Problem problem = new Problem("UnknownPer", per.place())
                .says("@Per(\"" + per.name() + "\") names no sequence around the loop of " + method
                        + ", which is called in:")
                .shows(List.of(way));
        for (String sequence : around) {
            problem = problem.fix("keep it for each of `" + sequence + "`", '"' + sequence + '"');
        }
        return problem.fixIf(around.isEmpty(), "delete @Per");
    }

    /**
     * A loop beside something that takes the whole sequence, which can be read once.
     *
     * @param loop who takes its elements
     * @param type of the sequence
     * @param list what can be read again
     */
    public static Problem readTwice(Parameter parameter, String method, String loop, JavaType type, JavaType list) {
        return new Problem("ReadTwice", parameter.place())
                .says(method + " takes "
                        + (parameter.reach() == Reach.PLAIN
                                ? "all of `" + parameter.taken() + "`"
                                : "`" + parameter.taken() + "` itself")
                        + " and " + loop + " each element of it, but " + type + " can be read only once.")
                .fix(asList(parameter.taken(), list));
    }

    /**
     * The same where the outputs shall have the whole sequence.
     *
     * @param loop who takes its elements
     */
    public static Problem readTwice(Mention kept, String loop, JavaType type, JavaType list) {
        return new Problem("ReadTwice", kept.place())
                .says("`" + kept.name() + "` is kept and " + loop + " takes each element of it, but " + type
                        + " can be read only once.")
                .fix(asList(kept.name(), list));
    }

    /**
     * A sequence that can be read once, and would be for each element of another.
     *
     * @param around the other
     * @param type of the sequence
     * @param list what can be read again
     * @param isEach whether its elements are taken
     */
    public static Problem readTwice(
            Parameter parameter, String method, String around, JavaType type, JavaType list, boolean isEach) {
        return new Problem("ReadTwice", parameter.place())
                .says(method + " takes " + (isEach ? "each element" : "all") + " of `" + parameter.taken()
                        + "` again for each element of `" + around + "`, but " + type + " can be read only once.")
                .fix(asList(parameter.taken(), list));
    }

    /**
     * A sequence that can be read once, and would be in parts.
     *
     * @param place of what takes something that is there too late
     * @param before who takes elements before that is there
     * @param after who takes it
     * @param late what that is
     * @param ways how it is made of what others have to see before
     * @param type of the sequence
     * @param list what can be read again
     */
    public static Problem readTwice(
            Place place,
            String sequence,
            String before,
            String after,
            String late,
            List<String> ways,
            JavaType type,
            JavaType list) {
        return new Problem("ReadTwice", place)
                .says("`" + sequence + "` would be read in parts, by " + before + " before and by " + after + " after `"
                        + late + "` is made, but " + type + " can be read only once" + (ways.isEmpty() ? "." : ":"))
                .shows(ways)
                .fix(asList(sequence, list));
    }

    private static String asList(String sequence, JavaType list) {
        return "let `" + sequence + "` be " + list + " wherever it is made and taken";
    }

    /**
     * Two passes over a sequence that can be read once.
     *
     * @param way from the sequence over what its first pass makes to what is made in the second
     * @param made the sequence as it is made; null for an input
     * @param list what can be read again
     */
    public static Problem readTwice(
            Parameter parameter, String method, String sequence, String way, @Nullable Made made, JavaType list) {
        Problem problem = new Problem("ReadTwice", parameter.place())
                .says(method + " takes elements of `" + sequence + "` when all have been seen, but "
                        + (made == null ? "it" : "the " + made.type() + " of " + made.maker())
                        + " can be read only once:")
                .shows(List.of(way));
        return made != null && made.isNamedHere()
                ? problem.fix(made.returning(list))
                : problem.fix(asList(sequence, list));
    }

    /**
     * What is rejected has the name of something else.
     *
     * @param other what has it, with what it does
     * @param free a name that nothing has yet
     */
    public static Problem rejectedNameTaken(Mention mention, String sequence, String other, String free) {
        return new Problem("RejectedNameTaken", mention.place())
                .says("What is rejected of `" + sequence + "` cannot be called `" + mention.name() + "`: " + other
                        + ".")
                .fix("give it another name", '"' + free + '"');
    }

    /**
     * A warning: an effect that waits for what becomes of an element further out.
     *
     * @param loop the sequence for each element of which it is called
     * @param around the sequence whose elements are rejected
     */
    public static Problem heldEffect(Place place, String method, String loop, String around) {
        return new Problem("HeldEffect", place)
                .warning()
                .says(method + " is called for each element of `" + loop + "`, but only when the element of `" + around
                        + "` around it has been accepted: what it takes is held until then.")
                .fix("say `rejected` of `" + loop + "` alone, and not of `" + around + "`")
                .fix("let " + method + " be called for each element of `" + around + "`, with all of `" + loop
                        + "` at once");
    }

    /**
     * An included flow takes as an input what is made of elements of its own.
     *
     * @param way from the run to what is taken
     */
    public static Problem loopAroundItself(Parameter parameter, String method, String flow, String way) {
        return new Problem("LoopAroundItself", parameter.place())
                .says(method + " takes `" + parameter.taken() + "` as an input, so that " + flow
                        + " would be run in a loop over what it makes itself:")
                .shows(List.of(way))
                .fix("collect `" + parameter.taken() + "` by @All outside of " + flow + ", and give it all at once")
                .fix("make two flows of " + flow + ", one of what comes before that loop");
    }

    /** What is rejected by one loop goes by two names. */
    public static Problem conflictingRejected(
            Mention mention, String sequence, String method, String name, String other) {
        return new Problem("ConflictingRejected", mention.place())
                .says("What is rejected of `" + sequence + "` is called `" + mention.name() + "` by " + method
                        + ", but `" + name + "` by " + other + "; it has one name.")
                .fix("use the same name", '"' + name + '"')
                .fix("delete `rejected` here");
    }

    /**
     * {@code @Depends(per = …)} names no sequence for elements of which the method is called.
     *
     * @param way from the run to where it is called
     * @param around the sequences it could name
     */
    public static Problem unknownPer(
            Parameter.OfDependency parameter, Mention per, String method, String way, List<String> around) {
        Problem problem = new Problem("UnknownPer", per.place())
                .says("@Depends(per = \"" + per.name() + "\") on " + parameter.name()
                        + " names no sequence for elements of which " + method + " is called. It is called in:")
                .shows(List.of(way));
        for (String sequence : around) {
            problem = problem.fix("get one for each of `" + sequence + "`", '"' + sequence + '"');
        }
        return problem.fixIf(
                around.isEmpty() && isHere(parameter),
                new Fix(
                        "get one for the whole flow",
                        Wording.DEPENDS + parameter.key().code() + " " + parameter.name(),
                        parameter.place()));
    }
}
