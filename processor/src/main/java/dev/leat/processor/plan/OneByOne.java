package dev.leat.processor.plan;

import dev.leat.model.CutOff;
import dev.leat.model.Needs;
import dev.leat.model.Taking;
import dev.leat.processor.code.ClassNames;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Gathering;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Looping.Result;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Remark;
import dev.leat.processor.model.Requirement;
import dev.leat.processor.model.Secrecy;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Alternative;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Step.Presence;
import dev.leat.processor.model.Turn;
import dev.leat.processor.model.Turn.Make;
import dev.leat.processor.model.TypeForm;
import dev.leat.processor.plan.LoopSteps.LoopStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A flow whose values are all made once, for ways of running that make them one by one: each loop is a step that hands
 * over a record of what it has made, and what is taken of a loop are its components.
 */
final class OneByOne {
    private final LoopSteps loops;
    private final Map<String, List<JavaType>> thrown;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param thrown the checked exceptions of each loop, by its name */
    OneByOne(LoopSteps loops, Map<String, List<JavaType>> thrown) {
        this.loops = loops;
        this.thrown = thrown;
        Set<String> own = loops.all().stream()
                .flatMap(loop -> loop.turns().stream())
                .filter(Make.class::isInstance)
                .flatMap(Turn::steps)
                .map(Step::value)
                .collect(Collectors.toSet());
        for (Step step : loops.graph().steps()) {
            boolean isMadeInALoop =
                    own.contains(step.value()) || loops.graph().looping().isOpened(step.value());
            if (!isMadeInALoop && loops.result(step.value()).isEmpty()) {
                steps.add(reading(step));
            }
        }
        for (LoopStep loop : loops.all()) {
            steps.add(step(loop));
            loop.results().forEach(result -> steps.add(step(result, loop)));
        }
        steps.forEach(step -> numbers.put(step.value(), numbers.size()));
    }

    FlowGraph graph() {
        FlowGraph graph = loops.graph();
        List<Step> ordered = layered(ordered());
        return new FlowGraph(
                graph.flow(),
                graph.inputs(),
                graph.dependencies(),
                ordered,
                new Looping(
                        List.of(),
                        Looping.none(ordered).turns(),
                        List.of(),
                        streams(ordered),
                        Map.of(),
                        List.of(),
                        List.of()),
                graph.state(),
                graph.benchmarks(),
                graph.exceptions());
    }

    /** What is handed over as a stream, each time anew. */
    private List<Result> streams(List<Step> ordered) {
        Map<String, Step> made = new HashMap<>();
        ordered.forEach(step -> made.put(step.value(), step));
        return loops.all().stream()
                .flatMap(loop -> loop.results().stream())
                .filter(result -> result.gathering() == Gathering.STREAM)
                .map(result -> new Result(
                        Objects.requireNonNull(made.get(loops.name(result))),
                        result.value(),
                        result.reach(),
                        result.gathering(),
                        false,
                        result.scope()))
                .toList();
    }

    private List<Step> ordered() {
        List<List<Integer>> needs = new ArrayList<>();
        for (Step step : steps) {
            needs.add(taken(step).map(numbers::get).distinct().toList());
        }
        return new Needs(needs).order().stream().map(steps::get).toList();
    }

    private Stream<String> taken(Step step) {
        return Stream.concat(step.arguments().stream(), step.reads().stream())
                .filter(Argument.Value.class::isInstance)
                .map(Argument::name)
                .filter(value -> numbers.containsKey(value) && !value.equals(step.value()));
    }

    private List<Step> layered(List<Step> ordered) {
        Map<String, Integer> layers = new HashMap<>();
        List<Step> layered = new ArrayList<>();
        for (Step step : ordered) {
            int layer = 1
                    + taken(step)
                            .mapToInt(value -> layers.getOrDefault(value, 0))
                            .max()
                            .orElse(0);
            layers.put(step.value(), layer);
            layered.add(step.inLayer(layer));
        }
        return layered;
    }

    private Step step(LoopStep loop) {
        List<Argument> taken = new ArrayList<>();
        loop.before().forEach(before -> taken.add(new Argument.Value(before.name())));
        loop.taken().forEach(argument -> taken.add(whole(argument)));
        Set<Argument> reads = new LinkedHashSet<>(taken);
        for (String condition : loop.conditions()) {
            reads.add(new Argument.Value(condition));
            Step step = loops.presences().step(condition);
            if (step != null) {
                step.reads().forEach(argument -> reads.add(renamed(argument)));
            }
        }
        FlowGraph graph = loops.graph();
        ProcessorDeclaration method = new ProcessorDeclaration(
                loop.name(),
                loop.name(),
                JavaType.of(new TypeForm.OfClass(ClassNames.flow(graph.flow())), null),
                true,
                false,
                loop.type(),
                null,
                null,
                CutOff.NEVER,
                false,
                Optional.empty(),
                List.of(),
                List.of(),
                thrown.getOrDefault(loop.name(), List.of()),
                false,
                Remark.NONE,
                graph.flow().place());
        boolean isSecret = loop.pass().steps().anyMatch(Step::mayQuoteSecrets);
        return new Step(
                loop.name(),
                loop.type(),
                null,
                List.of(new Alternative(Requirement.NONE, method, false, taken)),
                true,
                taken,
                List.copyOf(reads),
                true,
                1,
                Presence.ALWAYS,
                false,
                false,
                isSecret ? Secrecy.VALUE : Secrecy.NONE);
    }

    private Step step(Result result, LoopStep loop) {
        Step whole = result.step();
        List<Argument> taken = List.of(new Argument.Value(loop.name()));
        return new Step(
                loops.name(result),
                LoopStepPlanner.type(result),
                whole.mayBeAbsent() ? null : whole.nullable(),
                List.of(new Alternative(
                        Requirement.NONE, whole.alternatives().get(0).processor(), true, taken)),
                true,
                taken,
                taken,
                false,
                1,
                Presence.ALWAYS,
                false,
                false,
                whole.secrecy());
    }

    /** What may be absent is given as an {@code Optional}. */
    private Argument whole(Argument argument) {
        if (!(argument instanceof Argument.Value value)) {
            return argument;
        }
        Optional<Result> result = loops.result(value.name());
        if (result.isPresent()) {
            return new Argument.Value(loops.name(result.get()));
        }
        Step step = loops.presences().step(value.name());
        return step != null && step.mayBeAbsent() ? new Argument.Value(value.name(), Taking.OPTIONAL, null) : argument;
    }

    /** The same step where results are values of the run. */
    private Step reading(Step step) {
        boolean takesNone = step.reads().stream()
                .noneMatch(argument -> loops.result(argument.name()).isPresent());
        return takesNone
                ? step
                : step.taking(
                        step.alternatives().stream().map(this::reading).toList(),
                        renamed(step.arguments()),
                        renamed(step.reads()));
    }

    private Alternative reading(Alternative alternative) {
        Requirement requirement = alternative.requirement();
        return new Alternative(
                new Requirement(
                        requirement.present().stream()
                                .map(value -> (Argument.Value) renamed(value))
                                .toList(),
                        requirement.matches().stream()
                                .map(match ->
                                        new Requirement.Match(renamed(match.of()), match.type(), match.constants()))
                                .toList(),
                        requirement.guard()),
                alternative.processor(),
                alternative.isComponent(),
                renamed(alternative.arguments()));
    }

    private List<Argument> renamed(List<Argument> arguments) {
        return arguments.stream().map(this::renamed).toList();
    }

    private Argument renamed(Argument argument) {
        Optional<Result> result = loops.result(argument.name());
        if (!(argument instanceof Argument.Value value) || result.isEmpty()) {
            return argument;
        }
        Taking taking = result.get().step().mayBeAbsent() ? within(value.taking()) : value.taking();
        return new Argument.Value(loops.name(result.get()), taking, value.narrowed());
    }

    /** How the content of an {@code Optional} is taken that may be absent. */
    private static Taking within(Taking taking) {
        return switch (taking) {
            case PLAIN -> Taking.CONTENT;
            case NULLABLE -> Taking.CONTENT_OR_NULL;
            default -> Taking.PLAIN;
        };
    }
}
