package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import dev.leat.processor.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Puts values into fields of {@code Conditions}, where some way of running asks for conditions that find them there.
 */
record Sharer(Route route, Identifiers identifiers) {
    boolean isShared(Step step) {
        return isShared(step.value()) && route.asksConditions();
    }

    private boolean isShared(String value) {
        return identifiers.shared().contains(value);
    }

    /**
     * What is done when a step has made its value.
     *
     * @param made where the value is, or what says how it was made
     */
    List<Statement> of(Step step, Function<String, Expression> made) {
        if (!isShared(step)) {
            return List.of();
        }
        List<Statement> statements = new ArrayList<>();
        statements.add(keep(identifiers.value(step.value()), made.apply(step.value())));
        if (Presences.isMarked(step)) {
            String marker = identifiers.marker(step.value());
            statements.add(keep(marker, made.apply(marker)));
        }
        return statements;
    }

    /** What is done with values that are there from the start. */
    List<Statement> given() {
        List<Statement> statements = new ArrayList<>();
        for (String value : route.given()) {
            if (isShared(value)) {
                String marker = identifiers.marker(value);
                statements.add(keep(identifiers.value(value), new Expression.Name(identifiers.value(value))));
                route.marked(marker, identifiers).ifPresent(certain -> statements.add(keep(marker, certain)));
            }
        }
        return statements;
    }

    private Statement keep(String field, Expression value) {
        return new Statement.Assign(
                new Expression.Member(new Expression.Name(identifiers.own().conditions()), field), value);
    }
}
