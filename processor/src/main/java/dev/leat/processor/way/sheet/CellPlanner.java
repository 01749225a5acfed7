package dev.leat.processor.way.sheet;

import dev.leat.processor.code.Expression;
import dev.leat.processor.model.Exceptions;
import dev.leat.processor.model.Guard;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Action;
import dev.leat.processor.model.Step.Alternative;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.plan.Expressions;
import dev.leat.processor.plan.Limits;
import dev.leat.processor.plan.Presences;
import dev.leat.processor.way.sheet.SheetPlan.CellWay;
import dev.leat.processor.way.sheet.SheetPlan.Choice;
import dev.leat.processor.way.sheet.SheetPlan.ChoicePart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lays out how the cells of a sheet make their values.
 *
 * @param expressions the words of the block
 * @param ask how a condition is asked
 */
record CellPlanner(
        SheetIdentifiers identifiers,
        SheetSlots slots,
        Presences presences,
        Exceptions exceptions,
        Limits limits,
        Expressions expressions,
        Function<String, Expression> ask) {
    List<CellWay> ways(Step step) {
        boolean covers = covers(step);
        List<CellWay> ways = new ArrayList<>();
        List<Alternative> alternatives = step.alternatives();
        for (int i = 0; i < alternatives.size(); i++) {
            Alternative alternative = alternatives.get(i);
            boolean isLast = covers && i == alternatives.size() - 1;
            ways.add(new CellWay(
                    isLast ? Expression.always() : expressions.questions().of(alternative.guard()),
                    isLast ? notNull(alternative.guard()) : Map.of(),
                    asked(alternative),
                    expressions.of(alternative, step)));
        }
        return ways;
    }

    private static boolean covers(Step step) {
        return !(step.action() instanceof Action.Choice choice) || choice.covers();
    }

    /** The last way need not be asked for, but no match may let a null pass. */
    private Map<String, Expression> notNull(Guard guard) {
        Map<String, Expression> notNull = new LinkedHashMap<>();
        List<Expression> matched = expressions.questions().matched(guard);
        for (int i = 0; i < matched.size(); i++) {
            notNull.put(guard.matches().get(i).name(), matched.get(i));
        }
        return notNull;
    }

    private List<Expression> asked(Alternative alternative) {
        return alternative.arguments().stream()
                .filter(Argument.Value.class::isInstance)
                .map(argument -> ((Argument.Value) argument).name())
                .filter(presences::isCondition)
                .distinct()
                .map(ask)
                .toList();
    }

    Optional<Choice> choice(Step step) {
        return slots.isChosen(step)
                ? Optional.of(new Choice(
                        identifiers.field(step.value(), "Way"),
                        slots.asks(step),
                        exceptions.declared(thrown(step)),
                        parts(step)))
                : Optional.empty();
    }

    private static List<JavaType> thrown(Step step) {
        return step.alternatives().stream()
                .map(Alternative::action)
                .filter(Action.Call.class::isInstance)
                .flatMap(action -> ((Action.Call) action).processor().thrown().stream())
                .toList();
    }

    private List<ChoicePart> parts(Step step) {
        List<ChoicePart> parts = new ArrayList<>();
        List<Alternative> alternatives = step.alternatives();
        for (int first = 0; first < alternatives.size(); ) {
            int end = first + 1;
            int bytes = SheetBytes.way(alternatives.get(first));
            while (end < alternatives.size() && bytes + SheetBytes.way(alternatives.get(end)) <= limits.methodBytes()) {
                bytes += SheetBytes.way(alternatives.get(end));
                end++;
            }
            parts.add(new ChoicePart(
                    identifiers.method("wayOf", step.value()),
                    identifiers.method("make", step.value()),
                    first + 1,
                    end - first));
            first = end;
        }
        return parts;
    }
}
