package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.plan.Statement.Earlier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words the method of a chunk. References are local variables until the end, when they go into an object made just
 * then: stores into a new object need no barrier of the garbage collector. Primitive values need none anyway; where
 * there are no others, the object is made first and each value stored at once, which keeps less alive in between.
 *
 * @param types of all values
 * @param paths from the outputs to each value that an earlier chunk made
 */
record ChunkStatements(
        Identifiers identifiers,
        Presences presences,
        Route route,
        boolean replaceable,
        Sharer sharer,
        Demands demands,
        Map<String, JavaType> types,
        Map<String, Expression> paths) {
    /**
     * The statements of a chunk.
     *
     * @param type the simple name of the class that keeps the values
     */
    List<Statement> of(String type, List<Step> steps) {
        return of(type, steps, null);
    }

    /**
     * The statements of a chunk for some of the alternatives of one value.
     *
     * @param type the simple name of the class that keeps the value
     */
    List<Statement> of(String type, Step step, Portion portion) {
        return of(type, List.of(step), portion);
    }

    private List<Statement> of(String type, List<Step> steps, @Nullable Portion portion) {
        boolean atOnce = steps.stream().allMatch(step -> step.type().isPrimitive());
        List<Statement> statements = new ArrayList<>();
        Statement create = new Statement.Create(type, identifiers.own().steps());
        if (atOnce) {
            statements.add(create);
        }
        addMaking(steps, portion, atOnce, statements);
        if (!atOnce) {
            statements.add(create);
            for (Step step : steps) {
                statements.add(kept(identifiers.value(step.value())));
                if (Presences.isMarked(step)) {
                    statements.add(kept(identifiers.marker(step.value())));
                }
            }
        }
        return statements;
    }

    private void addMaking(List<Step> steps, @Nullable Portion portion, boolean atOnce, List<Statement> statements) {
        Map<String, Integer> uses = uses(steps);
        Map<String, Expression> known = new HashMap<>();
        route.given().forEach(value -> known.put(value, new Expression.Name(identifiers.value(value))));
        Terms terms = Terms.ofRun(
                identifiers,
                presences,
                new Expression.Name(identifiers.own().flow()),
                value -> route.marked(value, identifiers).orElseGet(() -> known.getOrDefault(value, path(value))),
                name -> route.perRun(name));
        StepPlanner planner =
                new StepPlanner(new Expressions(terms, replaceable ? identifiers::value : null), identifiers);
        for (Step step : steps) {
            for (Argument argument : identifiers.shared().touched(step)) {
                if (argument instanceof Argument.Value taken
                        && uses.getOrDefault(taken.name(), 0) > 1
                        && !known.containsKey(taken.name())) {
                    String local = identifiers.value(taken.name());
                    JavaType type = types.getOrDefault(taken.name(), JavaType.UNREADABLE);
                    statements.add(new Statement.Declare(type, local, path(taken.name())));
                    known.put(taken.name(), new Expression.Name(local));
                }
            }
            Expression around = atOnce ? steps() : null;
            statements.add(
                    portion == null
                            ? planner.of(step, around)
                            : planner.of(step, around, portion, portion.continues() ? earlier(step) : null));
            String made = identifiers.value(step.value());
            known.put(step.value(), atOnce ? field(made) : new Expression.Name(made));
            if (atOnce && Presences.isMarked(step)) {
                String marker = identifiers.marker(step.value());
                known.put(marker, field(marker));
            }
            statements.addAll(demands.asked(step, terms));
            statements.addAll(sharer.of(step, value -> known.getOrDefault(value, new Expression.Name(value))));
        }
    }

    /** How often each value is taken. */
    private Map<String, Integer> uses(List<Step> steps) {
        Map<String, Integer> uses = new HashMap<>();
        for (Step step : steps) {
            for (Argument argument : identifiers.shared().touched(step)) {
                if (argument instanceof Argument.Value value) {
                    uses.merge(value.name(), 1, Integer::sum);
                }
            }
        }
        return uses;
    }

    private Earlier earlier(Step step) {
        return new Earlier(path(step.value()), path(identifiers.marker(step.value())));
    }

    private Expression path(String name) {
        return paths.getOrDefault(name, new Expression.Name(name));
    }

    private Expression steps() {
        return new Expression.Name(identifiers.own().steps());
    }

    private Expression field(String name) {
        return new Expression.Member(steps(), name);
    }

    private Statement kept(String variable) {
        return new Statement.Assign(field(variable), new Expression.Name(variable));
    }
}
