package dev.leat.processor.problem;

import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.NullMark;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A value that may be null is taken as one that never is.
 *
 * @param parameter the first that takes it so
 * @param consumers the signatures of the processors that do; the mistake of several is their maker's
 * @param nullable the annotation that lets it be null
 */
public record NullableValue(Parameter parameter, List<String> consumers, Made made, NullMark nullable)
        implements ValueProblem {
    public NullableValue {
        consumers = List.copyOf(consumers);
    }

    @Override
    public Place place() {
        return isOfMaker() ? made.place() : parameter.place();
    }

    private boolean isOfMaker() {
        return consumers.size() > 1;
    }

    @Override
    public String sentence() {
        return made.maker() + " may make null, but " + Wording.several(consumers)
                + (isOfMaker() ? " take `" : " takes `") + made.value() + "` as never null.";
    }

    @Override
    public List<Fix> fixes() {
        JavaType type = parameter.type();
        String annotated = type.form()
                .boxed()
                .spelled(type.isPrimitive() ? ClassName::shortName : ClassName::canonicalName, nullable.code());
        List<Fix> fixes = new ArrayList<>();
        if (parameter.place().isDeclaration()) {
            fixes.add(new Fix(
                    "accept null" + (isOfMaker() ? ", in each of the " + consumers.size() : ""),
                    Wording.role(parameter, made.value()) + annotated + " " + parameter.name(),
                    isOfMaker() ? parameter.place() : null));
        }
        Place component = made.component();
        if (component != null && component.isDeclaration()) {
            fixes.add(Fix.of(
                    "delete " + nullable + " from the component `" + made.value() + "` and always give it a value"));
        } else if (made.isNamedHere()) {
            fixes.add(Fix.of("delete " + nullable + " from " + made.maker() + " and always make a value"));
        }
        return fixes.isEmpty() ? Wording.leaveOut(parameter.place(), made.place()) : fixes;
    }
}
