package dev.leat.processor.problem;

import dev.leat.model.Reach;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Nature;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.PlainMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A value that is taken and that nothing makes. */
public final class MissingProblem {
    private MissingProblem() {}

    /**
     * A parameter names a value that nothing makes.
     *
     * @param consumers who takes it: first the signature of the processor whose parameter it is
     * @param sequences those of whose elements one may be meant
     * @param notes what explains it, beside what is near
     * @param nature what its type is for
     * @param misnamed what a processor makes that may be meant to make it, if any
     */
    public static Problem unknownValue(
            Parameter.OfValue parameter,
            List<String> consumers,
            String flow,
            List<NearMiss> near,
            List<NearMiss> sequences,
            List<String> notes,
            Nature nature,
            @Nullable Made misnamed) {
        boolean here = parameter.place().isDeclaration();
        String each = Wording.inEach(consumers);
        List<Fix> fixes = new ArrayList<>();
        if (here) {
            sequences.forEach(miss -> fixes.add(eachOf(miss, parameter, each)));
        }
        if (here && sequences.stream().anyMatch(NearMiss::isAlike)) {
            return new Problem("UnknownValue", parameter.place())
                    .says(Wording.take(consumers, parameter.value()) + ", but nothing in " + flow
                            + " makes a value of that name.")
                    .fixes(fixes)
                    .shows(sequences);
        }
        for (NearMiss miss : here ? near : List.<NearMiss>of()) {
            if (sequences.stream().anyMatch(other -> other.name().equals(miss.name()))) {
                continue;
            }
            String take = (miss.isInput() ? Wording.INPUT : "") + Wording.taken(parameter, miss.name(), miss.takenAs());
            fixes.add(new Fix("take the " + (miss.isInput() ? "input `" : "value `") + miss.name() + "`" + each, take));
        }
        if (misnamed != null) {
            fixes.add(misnamed.renamed("if it is what " + misnamed.maker() + " makes", parameter.value()));
        }
        if (here) {
            Fix inject = new Fix(
                    "if it is injected" + each,
                    Wording.DEPENDS + Wording.declaration(parameter.type(), parameter.name()));
            Fix give = new Fix("if it comes from outside the flow" + each, Wording.given(parameter, parameter.value()));
            switch (nature) {
                case SERVICE -> fixes.addAll(List.of(inject, give));
                case UNKNOWN -> fixes.addAll(List.of(give, inject));
                case VALUE -> fixes.add(give);
            }
        } else {
            fixes.addAll(offered(parameter.type(), parameter.value(), near));
        }
        return new Problem("UnknownValue", parameter.place())
                .says(Wording.take(consumers, parameter.value()) + ", but nothing in " + flow
                        + " makes a value of that name.")
                .fixes(withoutRepeated(fixes))
                .shows(Stream.concat(near.stream(), notes.stream()).toList());
    }

    private static Fix eachOf(NearMiss sequence, Parameter parameter, String inEach) {
        return new Fix(
                "take each of `" + sequence.name() + "`" + inEach,
                (sequence.isInput() ? Wording.INPUT : "")
                        + Wording.each(sequence.name(), parameter.name(), null)
                        + Wording.declaration(parameter.type(), parameter.name()));
    }

    /**
     * A parameter takes something of a loop, or by its elements, that nothing makes.
     *
     * @param consumers who takes it: first the signature of the processor whose parameter it is
     * @param near what fits
     * @param misnamed what a processor makes that may be meant to make it, if any
     */
    public static Problem unknownValue(
            Parameter.OfValue parameter,
            List<String> consumers,
            String flow,
            List<NearMiss> near,
            @Nullable Made misnamed) {
        boolean here = parameter.place().isDeclaration();
        List<NearMiss> made = near.stream().filter(miss -> !miss.isInput()).toList();
        Problem problem = new Problem("UnknownValue", parameter.named())
                .says(Wording.take(consumers, parameter.value()) + ", but nothing in " + flow
                        + " makes a value of that name.")
                .shows(near);
        for (NearMiss miss : here ? made : List.<NearMiss>of()) {
            problem = problem.fix("take `" + miss.name() + "`", Wording.renamed(parameter, miss.name()));
        }
        if (misnamed != null) {
            problem = problem.fix(misnamed.renamed("if it is what " + misnamed.maker() + " makes", parameter.value()));
        }
        return problem.fixIf(
                        here && parameter.reach() == Reach.EACH,
                        new Fix("if it comes from outside the flow", Wording.given(parameter, parameter.value())))
                .fixIf(
                        !here || (parameter.reach() != Reach.EACH && made.isEmpty() && misnamed == null),
                        "write a processor that makes `" + parameter.value() + "` for each element of a sequence");
    }

    /** Without fixes that write the same as one before. */
    private static List<Fix> withoutRepeated(List<Fix> fixes) {
        List<Fix> once = new ArrayList<>();
        for (Fix fix : fixes) {
            if (once.stream().noneMatch(earlier -> earlier.code().equals(fix.code()))) {
                once.add(fix);
            }
        }
        return once;
    }

    /** A processor makes what nothing takes, and others take what nothing makes. */
    public static Problem misnamedValue(Made made, String wanted, List<String> consumers) {
        return new Problem("MisnamedValue", made.place())
                .says(made.maker() + " makes `" + made.value() + "`, which nothing takes, but "
                        + Wording.take(consumers, wanted) + ", which nothing makes.")
                .fix(made.renamed("name the value `" + wanted + "`", wanted));
    }

    /** A method that would make what others take, if it were annotated. */
    public static Problem forgottenProcessor(PlainMethod method, List<String> consumers) {
        return new Problem("ForgottenProcessor", method.place())
                .says(method.signature() + " would make `" + method.name() + "`, which " + Wording.take(consumers)
                        + ", but it is not annotated with @Processor.")
                .fix(method.isPrivate() ? "delete `private` and annotate it" : "annotate it", Wording.PROCESSOR);
    }

    /** What to do about a missing value that is taken in a class file: nothing but to make it. */
    static List<Fix> offered(JavaType type, String value, List<NearMiss> near) {
        List<Fix> fixes = new ArrayList<>();
        for (NearMiss miss : near) {
            if (miss.type().equals(type)) {
                String taken = (miss.isInput() ? Wording.INPUT : "") + Wording.declaration(type, miss.name());
                fixes.add(new Fix(
                        "make it of the " + (miss.isInput() ? "input" : "value") + " `" + miss.name() + "`",
                        maker(type, value, taken, miss.name())));
            }
        }
        String passed = Wording.from("given" + Wording.capitalised(value), value) + Wording.declaration(type, value);
        fixes.add(new Fix(
                "if it comes from outside the flow, pass it on", maker(type, value, Wording.INPUT + passed, value)));
        return fixes;
    }

    private static String maker(JavaType type, String value, String parameter, String returned) {
        return Wording.PROCESSOR + " static " + Wording.declaration(type, value) + "(" + parameter + ") { return "
                + returned + "; }";
    }
}
