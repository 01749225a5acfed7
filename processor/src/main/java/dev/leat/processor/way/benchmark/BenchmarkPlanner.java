package dev.leat.processor.way.benchmark;

import dev.leat.processor.code.Expression;
import dev.leat.processor.code.Names;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.plan.Body;
import dev.leat.processor.plan.BodyPlanner;
import dev.leat.processor.plan.Field;
import dev.leat.processor.plan.Groundwork;
import dev.leat.processor.plan.Identifiers;
import dev.leat.processor.plan.Route;
import dev.leat.processor.way.benchmark.BenchmarkPlan.TakenResult;
import dev.leat.processor.way.benchmark.BenchmarkPlan.TakenValue;
import dev.leat.processor.way.benchmark.BenchmarkPlan.TimedStep;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lays out the benchmarks of a flow. */
public record BenchmarkPlanner(Groundwork ground) {
    /** Timing more would take JMH hours, and its annotation processor minutes to prepare. */
    private static final int MOST_TIMED = 200;

    public BenchmarkPlan plan() {
        Names names = identifiers().variables();
        String sample = names.claim("sample");
        String saved = names.claim("saved");
        String row = names.claim("row");
        Elements elements = new Elements(graph(), identifiers(), names, self());
        List<Step> timed = elements.timed();
        List<Step> steps = timed.size() <= MOST_TIMED ? timed : List.of();
        Names methods = new Names();
        steps.forEach(step -> methods.reserve(step.value()));
        return new BenchmarkPlan(
                graph().benchmarks().orElseThrow(),
                sample,
                identifiers().own().flow(),
                identifiers().own().outputs(),
                saved,
                row,
                methods.claim("prepare"),
                methods.claim("tearDown"),
                byHand(),
                values(steps),
                elements.results().stream()
                        .map(result -> result.step())
                        .map(step -> new TakenResult(
                                step.type(),
                                elements.field(step.value()),
                                ground.byHand(
                                        step.value(),
                                        methods.claim("make" + Names.capitalized(elements.field(step.value()))),
                                        self())))
                        .toList(),
                elements.prepared(),
                perRun(steps),
                steps.stream()
                        .map(step -> new TimedStep(
                                step.value(),
                                step.type(),
                                elements.expressions().of(step),
                                step.alternatives().get(0).thrown()))
                        .toList());
    }

    private FlowGraph graph() {
        return ground.graph();
    }

    private Identifiers identifiers() {
        return ground.identifiers();
    }

    /**
     * The outputs that one writes by hand are a record, whose constructor takes no more slots than any method. By hand,
     * nobody writes down for each element how a failure is told.
     */
    private Optional<Body> byHand() {
        List<Step> shown = graph().shown();
        int slots = shown.stream().mapToInt(step -> step.type().slots()).sum();
        boolean straight = shown.stream().noneMatch(Step::isChoice)
                && graph().looping().loops().isEmpty();
        return slots <= ground.limits().parameterSlots() && straight
                ? Optional.of(new BodyPlanner(
                                graph(),
                                Route.run(graph(), identifiers()),
                                identifiers(),
                                ground.limits(),
                                self(),
                                false)
                        .plan())
                : Optional.empty();
    }

    private Expression self() {
        return new Expression.Name(identifiers().own().flow());
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
        graph().looping().loops().forEach(loop -> taken.add(loop.sequence()));
        return graph().shown().stream()
                .filter(step -> taken.contains(step.value()))
                .map(step -> new TakenValue(
                        step.value(), step.type(), identifiers().value(step.value()), step.mayBeAbsent()))
                .toList();
    }

    private List<Field.OfDependency> perRun(List<Step> steps) {
        Set<Field.OfDependency> perRun = new LinkedHashSet<>();
        for (Step step : steps) {
            for (Argument argument : step.arguments()) {
                if (argument instanceof Argument.Dependency dependency
                        && identifiers().dependency(dependency.key()).isProvider()) {
                    perRun.add(identifiers().dependency(dependency.key()));
                }
            }
        }
        return List.copyOf(perRun);
    }
}
