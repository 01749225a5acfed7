package dev.leat.processor.problem;

import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.NullMark;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Place;
import java.util.ArrayList;
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
        List<Fix> fixes = ofTaker("take what is made", taken, parameter, consumers);
        Place component = made.component();
        if (component != null && component.isDeclaration()) {
            fixes.add(new Fix("let the component be", Wording.declaration(parameter.type(), made.value()), component));
        } else if (made.isNamedHere()) {
            fixes.add(made.returning(parameter.type()));
        }
        if (!parameter.place().isDeclaration() && made.isNamedHere()) {
            fixes.add(made.renamed(
                    "if they are two values, give that of " + made.maker() + " another name", made.value() + "2"));
        }
        return new Problem(
                "TypeMismatch",
                consumers.size() > 1 ? made.place() : parameter.place(),
                "`" + made.value() + "` is " + types.first() + ", made by " + made.maker() + ", but "
                        + Wording.take(consumers) + " " + types.second() + ".",
                details,
                fixes.isEmpty() ? Wording.leaveOut(parameter.place(), made.place()) : fixes);
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
        List<Fix> fixes = ofTaker("accept null", taken, parameter, consumers);
        Place component = made.component();
        if (component != null && component.isDeclaration()) {
            fixes.add(Fix.of(
                    "delete " + nullable + " from the component `" + made.value() + "` and always give it a value"));
        } else if (made.isNamedHere()) {
            fixes.add(Fix.of("delete " + nullable + " from " + made.maker() + " and always make a value"));
        }
        return new Problem(
                "NullableValue",
                consumers.size() > 1 ? made.place() : parameter.place(),
                made.maker() + " may make null, but " + Wording.take(consumers, made.value()) + " as never null.",
                fixes.isEmpty() ? Wording.leaveOut(parameter.place(), made.place()) : fixes);
    }

    private static List<Fix> ofTaker(String advice, String code, Parameter parameter, List<String> consumers) {
        List<Fix> fixes = new ArrayList<>();
        if (parameter.place().isDeclaration()) {
            Place elsewhere = consumers.size() > 1 ? parameter.place() : null;
            fixes.add(new Fix(advice + Wording.inEach(consumers), code, elsewhere));
        }
        return fixes;
    }
}
