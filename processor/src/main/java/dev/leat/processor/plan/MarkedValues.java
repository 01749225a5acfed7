package dev.leat.processor.plan;

import dev.leat.processor.code.OwnCalls;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Step.Taking;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The values of a run, each in a variable or a field: an absent one is null, or a marker beside it says so. Conditions
 * are asked of {@code Conditions}.
 *
 * @param flow the flow itself
 * @param conditions what stands before the method that asks for a condition
 * @param value where a value is kept, or its marker
 */
record MarkedValues(
        Identifiers identifiers, Presences presences, String flow, String conditions, UnaryOperator<String> value)
        implements Values {
    @Override
    public String text(String name) {
        Step step = presences.step(name);
        if (step == null || !step.isCondition()) {
            return value.apply(name);
        }
        return step.mayBeAbsent() ? ask(step) + " == Conditions.HOLDS" : ask(step);
    }

    @Override
    public Operand operand(Argument.Value taken) {
        Step step = presences.step(taken.name());
        boolean visible =
                step == null || !step.mayBeAbsent() || !step.type().isPrimitive() || presences.isCertain(taken.name());
        return Operand.of(taken.taking(), text(taken.name()), visible ? "" : present(taken));
    }

    @Override
    public String present(Argument.Value taken) {
        Step step = presences.step(taken.name());
        if (step != null && step.isCondition()) {
            return ask(step) + " != Conditions.ABSENT";
        }
        if (taken.taking() == Taking.CONTENT) {
            return value.apply(taken.name()) + ".isPresent()";
        }
        return step != null && Presences.isToldByMarker(step)
                ? value.apply(identifiers.marker(taken.name())) + " != 0"
                : value.apply(taken.name()) + " != null";
    }

    @Override
    public Test holds(String name, boolean holds) {
        Step step = presences.step(name);
        String not = holds ? "" : "!";
        if (step == null || !step.isCondition()) {
            Test known = new Test.Plain(not + value.apply(name));
            return step != null && step.mayBeAbsent() && !presences.isCertain(name)
                    ? new Test.All(List.of(new Test.Plain(present(new Argument.Value(name))), known))
                    : known;
        }
        return new Test.Plain(
                step.mayBeAbsent()
                        ? ask(step) + (holds ? " == Conditions.HOLDS" : " == Conditions.FAILS")
                        : not + ask(step));
    }

    @Override
    public Test known(String name) {
        return Test.always();
    }

    @Override
    public String asked(String name) {
        Step step = presences.step(name);
        return step == null ? "" : ask(step);
    }

    /** The call that evaluates a condition, or remembers it. */
    private String ask(Step condition) {
        List<String> arguments = new ArrayList<>();
        for (ConditionPlan.Taken taken : ConditionPlan.taken(condition, identifiers, presences)) {
            arguments.add(taken.isFlow() ? flow : taken.value().isEmpty() ? taken.name() : kept(taken));
        }
        String method = identifiers.condition(condition.value());
        return (conditions.isEmpty() ? OwnCalls.of(method) : conditions + method) + "(" + String.join(", ", arguments)
                + ")";
    }

    private String kept(ConditionPlan.Taken taken) {
        return value.apply(taken.isMarker() ? identifiers.marker(taken.value()) : taken.value());
    }
}
