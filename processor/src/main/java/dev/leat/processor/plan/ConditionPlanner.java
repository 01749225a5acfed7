package dev.leat.processor.plan;

import dev.leat.processor.code.Names;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lays out the class that knows the conditions of a run. */
record ConditionPlanner(FlowGraph graph, Identifiers identifiers, Presences presences, Limits limits) {
    List<ConditionPlan> plan() {
        Names names = new Names();
        List<Step> conditions = graph.all().stream()
                .filter(step ->
                        step.isCondition() || identifiers.loops().conditions().isCalled(step.value()))
                .toList();
        conditions.forEach(step -> names.reserve(identifiers.value(step.value())));
        List<ConditionPlan> plans = new ArrayList<>();
        for (Step step : conditions) {
            plans.add(plan(step, names));
        }
        return plans;
    }

    private ConditionPlan plan(Step step, Names names) {
        String field = identifiers.value(step.value());
        String decide = names.claim("decide" + Names.capitalized(field));
        Expressions expressions = new Expressions(Terms.ofConditions(identifiers, presences));
        List<Alternative> alternatives = Chooser.ofRun(expressions).of(step);
        List<Attempt<Alternative>> attempts = new ArrayList<>();
        for (Portion portion : Portion.of(step, this::bytes, limits.methodBytes())) {
            String attempt = attempts.isEmpty() ? decide : names.claim(decide + (attempts.size() + 1));
            attempts.add(new Attempt<>(attempt, portion.of(alternatives)));
        }
        return new ConditionPlan(
                step.value(),
                field,
                decide,
                List.copyOf(ConditionPlan.taken(step, identifiers, presences)),
                step.mayBeAbsent(),
                !identifiers.loops().conditions().isCalled(step.value()),
                presences.asksConditions(step),
                step.mayQuoteSecrets(),
                attempts);
    }

    /** As if all that the condition takes were far up in the frame. */
    private int bytes(Step.Alternative alternative) {
        return Bytecode.make(alternative, limits.parameterSlots(), presences, identifiers.shared());
    }

    /** The inputs that guards ask for, which are kept to tell why a processor ran. */
    static List<String> inputs(FlowGraph graph) {
        return inputs(graph.inputs().stream().map(FlowGraph.Input::name).toList(), graph.steps());
    }

    /** Those of the inputs that the guards of the steps ask for. */
    static List<String> inputs(List<String> inputs, List<Step> steps) {
        Set<String> asked = new LinkedHashSet<>();
        for (Step step : steps) {
            for (Step.Alternative alternative : step.alternatives()) {
                asked.addAll(alternative.requirement().conditions());
            }
        }
        return inputs.stream().filter(asked::contains).toList();
    }
}
