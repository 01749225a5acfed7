package dev.leat.processor.way.benchmark;

import dev.leat.processor.code.Expression;
import dev.leat.processor.code.Names;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.plan.Body;
import dev.leat.processor.plan.BodyPlanner;
import dev.leat.processor.plan.Expressions;
import dev.leat.processor.plan.Field;
import dev.leat.processor.plan.Groundwork;
import dev.leat.processor.plan.Identifiers;
import dev.leat.processor.plan.Limits;
import dev.leat.processor.plan.Presences;
import dev.leat.processor.plan.Route;
import dev.leat.processor.plan.Terms;
import dev.leat.processor.way.benchmark.BenchmarkPlan.TakenValue;
import dev.leat.processor.way.benchmark.BenchmarkPlan.TimedStep;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lays out the benchmarks of a flow. */
public record BenchmarkPlanner(FlowGraph graph, Identifiers identifiers, Limits limits) {
    BenchmarkPlanner(Groundwork ground) {
        this(ground.graph(), ground.identifiers(), ground.limits());
    }

    /** Timing more would take JMH hours, and its annotation processor minutes to prepare. */
    private static final int MOST_TIMED = 200;

    public BenchmarkPlan plan() {
        Presences presences = new Presences(graph);
        List<Step> timed = graph.steps().stream()
                .filter(step -> step.onlyCall().isPresent() && !presences.asksConditions(step))
                .toList();
        List<Step> steps = timed.size() <= MOST_TIMED ? timed : List.of();
        Names methods = new Names();
        steps.forEach(step -> methods.reserve(step.value()));
        return new BenchmarkPlan(
                graph.benchmarks().orElseThrow(),
                identifiers.variables().claim("sample"),
                identifiers.own().flow(),
                identifiers.own().outputs(),
                identifiers.variables().claim("saved"),
                identifiers.variables().claim("row"),
                methods.claim("prepare"),
                methods.claim("tearDown"),
                byHand(),
                values(steps),
                perRun(steps),
                steps.stream().map(this::timed).toList());
    }

    /** The outputs that one writes by hand are a record, whose constructor takes no more slots than any method. */
    private Optional<Body> byHand() {
        int slots = graph.steps().stream().mapToInt(step -> step.type().slots()).sum();
        boolean straight = graph.steps().stream().noneMatch(Step::isChoice);
        return slots <= limits.parameterSlots() && straight
                ? Optional.of(new BodyPlanner(graph, Route.run(graph, identifiers), identifiers, limits, self(), false)
                        .plan())
                : Optional.empty();
    }

    private Expression self() {
        return new Expression.Name(identifiers.own().flow());
    }

    private List<TakenValue> values(List<Step> steps) {
        Set<String> taken = new LinkedHashSet<>();
        for (Step step : steps) {
            for (Argument argument : step.arguments()) {
                if (argument instanceof Argument.Value value) {
                    taken.add(value.name());
                }
            }
        }
        return graph.steps().stream()
                .filter(step -> taken.contains(step.value()))
                .map(step ->
                        new TakenValue(step.value(), step.type(), identifiers.value(step.value()), step.mayBeAbsent()))
                .toList();
    }

    private List<Field.OfDependency> perRun(List<Step> steps) {
        Set<Field.OfDependency> perRun = new LinkedHashSet<>();
        for (Step step : steps) {
            for (Argument argument : step.arguments()) {
                if (argument instanceof Argument.Dependency dependency
                        && identifiers.dependency(dependency.key()).isProvider()) {
                    perRun.add(identifiers.dependency(dependency.key()));
                }
            }
        }
        return List.copyOf(perRun);
    }

    private TimedStep timed(Step step) {
        Expressions expressions = new Expressions(Terms.ofRun(
                identifiers,
                Presences.ofNulls(graph),
                self(),
                value -> new Expression.Name(identifiers.value(value)),
                Expression.Name::new));
        return new TimedStep(
                step.value(),
                step.type(),
                expressions.of(step),
                step.alternatives().get(0).thrown());
    }
}
