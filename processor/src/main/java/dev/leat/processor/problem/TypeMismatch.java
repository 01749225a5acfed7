package dev.leat.processor.problem;

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
        Place component = made.component();
        if (component != null && component.isDeclaration()) {
            fixes.add(new Fix("let the component be", Wording.declaration(parameter.type(), made.value()), component));
        } else if (made.isNamedHere()) {
            fixes.add(
                    new Fix("let " + made.maker() + " return", parameter.type().name(), made.place()));
        }
        if (!parameter.place().isDeclaration() && made.isNamedHere()) {
            fixes.add(made.renamed(
                    "if they are two values, give that of " + made.maker() + " another name", made.value() + "2"));
        }
        return fixes.isEmpty() ? Wording.leaveOut(parameter.place(), made.place()) : fixes;
    }
}
