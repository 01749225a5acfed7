package dev.leat.processor.problem;

import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.NullMark;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Place;
import java.util.List;

/** A value that is taken as something else than it is. The mistake of several takers is their maker's. */
public final class MismatchProblem {
    private MismatchProblem() {}

    /**
     * A value is taken as a type that it does not fit.
     *
     * @param parameter the first that takes it so
     * @param consumers the signatures of the processors that do
     */
    public static Problem typeMismatch(Parameter parameter, List<String> consumers, Made made, List<String> details) {
        TypePair types = TypePair.of(made.type(), parameter.type());
        String taken = Wording.role(parameter, made.value()) + Wording.declaration(made.type(), parameter.name());
        return new Problem("TypeMismatch", place(parameter, consumers, made))
                .says("`" + made.value() + "` is " + types.first() + ", made by " + made.maker() + ", but "
                        + Wording.take(consumers) + " " + types.second() + ".")
                .shows(details)
                .fixIf(parameter.place().isDeclaration(), ofTaker("take what is made", taken, parameter, consumers))
                .fixIf(
                        isSpreadHere(made),
                        new Fix(
                                "let the component be",
                                Wording.declaration(parameter.type(), made.value()),
                                made.component()))
                .fixIf(made.isNamedHere(), made.returning(parameter.type()))
                .fixIf(
                        !parameter.place().isDeclaration() && made.isNamedHere(),
                        made.renamed(
                                "if they are two values, give that of " + made.maker() + " another name",
                                made.value() + "2"))
                .orLeaveOut(parameter.place(), made.place());
    }

    /**
     * A value that may be null is taken as one that never is.
     *
     * @param parameter the first that takes it so
     * @param consumers the signatures of the processors that do
     * @param nullable the annotation that lets it be null
     */
    public static Problem nullableValue(Parameter parameter, List<String> consumers, Made made, NullMark nullable) {
        JavaType type = parameter.type();
        String annotated = type.form()
                .boxed()
                .spelled(type.isPrimitive() ? ClassName::shortName : ClassName::canonicalName, nullable.code());
        String taken = Wording.role(parameter, made.value()) + annotated + " " + parameter.name();
        return new Problem("NullableValue", place(parameter, consumers, made))
                .says(made.maker() + " may make null, but " + Wording.take(consumers, made.value()) + " as never null.")
                .fixIf(parameter.place().isDeclaration(), ofTaker("accept null", taken, parameter, consumers))
                .fixIf(
                        isSpreadHere(made),
                        "delete " + nullable + " from the component `" + made.value() + "` and always give it a value")
                .fixIf(made.isNamedHere(), "delete " + nullable + " from " + made.maker() + " and always make a value")
                .orLeaveOut(parameter.place(), made.place());
    }

    private static Place place(Parameter parameter, List<String> consumers, Made made) {
        return consumers.size() > 1 ? made.place() : parameter.place();
    }

    private static boolean isSpreadHere(Made made) {
        return made.component() != null && made.component().isDeclaration();
    }

    private static Fix ofTaker(String advice, String code, Parameter parameter, List<String> consumers) {
        return new Fix(advice + Wording.inEach(consumers), code, consumers.size() > 1 ? parameter.place() : null);
    }
}
