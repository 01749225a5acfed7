package dev.leat.processor.problem;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A value is taken as a type that it does not fit.
 *
 * @param parameter the first that takes it so
 * @param consumers the signatures of the processors that do; the mistake of several is their maker's
 */
public record TypeMismatch(Parameter parameter, List<String> consumers, Made made, List<String> details)
        implements ValueProblem {
    public TypeMismatch {
        consumers = List.copyOf(consumers);
        details = List.copyOf(details);
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
        TypePair types = TypePair.of(made.type(), parameter.type());
        return "`" + made.value() + "` is " + types.first() + ", made by " + made.maker() + ", but "
                + Wording.several(consumers) + (isOfMaker() ? " take " : " takes ") + types.second() + ".";
    }

    @Override
    public List<Fix> fixes() {
        List<Fix> fixes = new ArrayList<>();
        if (parameter.place().isDeclaration()) {
            fixes.add(new Fix(
                    "take what is made" + (isOfMaker() ? ", in each of the " + consumers.size() : ""),
                    Wording.role(parameter, made.value()) + Wording.declaration(made.type(), parameter.name()),
                    isOfMaker() ? parameter.place() : null));
        }
        if (made.place().isDeclaration()) {
            fixes.add(made.isComponent() ? ofComponent(parameter.type()) : ofMethod(parameter.type()));
        }
        if (!parameter.place().isDeclaration() && made.place().isDeclaration() && !made.isComponent()) {
            fixes.add(new Fix(
                    "if they are two values, give one another name",
                    Wording.processor(made.value() + "2"),
                    made.place()));
        }
        return fixes.isEmpty() ? List.of(Fix.of("delete one of the two flows from `include`")) : fixes;
    }

    private Fix ofMethod(JavaType type) {
        return new Fix("let " + made.maker() + " return", type.name(), made.place());
    }

    private Fix ofComponent(JavaType type) {
        return new Fix("let the component be", Wording.declaration(type, made.value()), made.place());
    }
}
