package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.plan.Body.Chunk.Form;
import dev.leat.processor.plan.Statement.Earlier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Words the method of a chunk. References are local variables until the end, when they go into an object made just
 * then: stores into a new object need no barrier of the garbage collector. Primitive values need none anyway; where
 * there are no others, each is stored in the outputs at once, which keeps less alive in between.
 *
 * @param presences what can be told when it is a step's turn
 * @param types of all values
 * @param paths from the outputs to each value that an earlier chunk made
 */
record ChunkStatements(
        Identifiers identifiers,
        Function<Step, Presences> presences,
        Route route,
        boolean replaceable,
        Sharer sharer,
        Demands demands,
        Map<String, JavaType> types,
        Map<String, Expression> paths) {
    /**
     * The statements of a chunk.
     *
     * @param type the simple name of the class that keeps the values, where one does
     */
    List<Statement> of(Form form, String type, List<Step> steps) {
        if (form == Form.OBJECT) {
            return created(type, steps, null);
        }
        Expression flow = form == Form.METHOD ? null : flow();
        return making(steps, null, flow, new Expression.Name(route.outputs()));
    }

    /**
     * The statements of a chunk for some of the alternatives of one value.
     *
     * @param type the simple name of the class that keeps the value
     */
    List<Statement> of(String type, Step step, Portion portion) {
        return created(type, List.of(step), portion);
    }

    private List<Statement> created(String type, List<Step> steps, @Nullable Portion portion) {
        List<Statement> statements = making(steps, portion, flow(), null);
        statements.add(new Statement.Create(type, identifiers.own().steps()));
        for (Step step : steps) {
            if (step.isEffect()) {
                continue;
            }
            statements.add(kept(identifiers.value(step.value())));
            if (Presences.isMarked(step)) {
                statements.add(kept(identifiers.marker(step.value())));
            }
        }
        return statements;
    }

    /** @param around the object that keeps each value as soon as it is made; null for local variables */
    private List<Statement> making(
            List<Step> steps, @Nullable Portion portion, @Nullable Expression flow, @Nullable Expression around) {
        List<Statement> statements = new ArrayList<>();
        Map<String, Integer> uses = uses(steps);
        Map<String, Expression> known = new HashMap<>();
        route.given().forEach(value -> known.put(value, new Expression.Name(identifiers.value(value))));
        for (Step step : steps) {
            Terms terms = Terms.ofRun(
                    identifiers,
                    presences.apply(step),
                    flow,
                    value -> route.marked(value, identifiers).orElseGet(() -> known.getOrDefault(value, path(value))),
                    name -> route.perRun(name));
            StepPlanner planner =
                    new StepPlanner(new Expressions(terms, replaceable ? identifiers::value : null), identifiers);
            for (Argument argument : identifiers.shared().touched(step)) {
                if (argument instanceof Argument.Value taken
                        && uses.getOrDefault(taken.name(), 0) > 1
                        && !known.containsKey(taken.name())
                        && isInObject(path(taken.name()))) {
                    String local = identifiers.value(taken.name());
                    JavaType type = types.getOrDefault(taken.name(), JavaType.UNREADABLE);
                    statements.add(new Statement.Declare(type, local, path(taken.name())));
                    known.put(taken.name(), new Expression.Name(local));
                }
            }
            statements.add(
                    portion == null
                            ? planner.of(step, around)
                            : planner.of(step, around, portion, portion.continues() ? earlier(step) : null));
            String made = identifiers.value(step.value());
            known.put(step.value(), Expression.field(around, made));
            if (Presences.isMarked(step)) {
                String marker = identifiers.marker(step.value());
                known.put(marker, Expression.field(around, marker));
            }
            statements.addAll(demands.asked(step, terms));
            statements.addAll(sharer.of(step, value -> known.getOrDefault(value, new Expression.Name(value))));
        }
        return Switcher.of(statements);
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

    /** Whether it takes two steps from the outputs. */
    private static boolean isInObject(Expression path) {
        return path instanceof Expression.Member member && member.of() instanceof Expression.Member;
    }

    private Expression flow() {
        return new Expression.Name(identifiers.own().flow());
    }

    private Statement kept(String variable) {
        Expression steps = new Expression.Name(identifiers.own().steps());
        return new Statement.Assign(new Expression.Member(steps, variable), new Expression.Name(variable));
    }
}
