package dev.leat.processor.check;

import dev.leat.processor.model.Benchmarks;
import dev.leat.processor.model.DependencyKey;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.FlowState;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Owner;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.ProcessorDeclaration.Component;
import dev.leat.processor.model.StateValue;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Typing;
import dev.leat.processor.problem.Cycle;
import dev.leat.processor.problem.FlowProblem;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.problem.StateProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Resolves names, types and order: the stage's entry point. */
public final class FlowChecker {
    /** 255 slots a JVM method may take, less {@code this}, {@code outputs} and room for per-run objects in a chunk. */
    private static final int MOST_INPUT_SLOTS = 240;

    /** A JVM constructor may take 255 slots; some are for the instances of flow classes. */
    private static final int MOST_DEPENDENCIES = 240;

    /** A class file holds 65,535 constants, and {@code Outputs} needs three for each value. */
    private static final int MOST_VALUES = 20_000;

    private final Typing typing;

    public FlowChecker(Typing typing) {
        this.typing = typing;
    }

    /** What checking came to: a graph where there are no problems. */
    public record Result(Optional<FlowGraph> graph, List<Problem> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }

    public Result check(FlowDeclaration flow) {
        Makers makers = new Makers(flow);
        Edges edges = new Edges(flow, makers, typing);
        StateLoops loops = new StateLoops(flow, makers, typing);
        Dependencies dependencies = new Dependencies(flow);
        List<Problem> problems = new ArrayList<>();
        problems.addAll(makers.problems());
        problems.addAll(edges.problems());
        problems.addAll(loops.problems());
        problems.addAll(dependencies.problems());
        problems.addAll(cycles(flow, makers, edges.needs()));
        problems.addAll(limits(flow, makers, edges, loops, dependencies));
        if (!problems.isEmpty()) {
            return new Result(Optional.empty(), problems);
        }
        List<Step> steps = steps(flow, edges);
        Samples samples = new Samples(flow, edges.inputs(), dependencies.all(), typing);
        Optional<Benchmarks> benchmarks = samples.benchmarks();
        return samples.problems().isEmpty()
                ? new Result(
                        Optional.of(new FlowGraph(
                                flow,
                                edges.inputs(),
                                dependencies.all(),
                                steps,
                                state(flow, loops, steps, dependencies),
                                benchmarks,
                                thrown(flow.processors().toList(), dependencies))),
                        List.of())
                : new Result(Optional.empty(), samples.problems());
    }

    private FlowState state(FlowDeclaration flow, StateLoops loops, List<Step> steps, Dependencies dependencies) {
        List<StateValue> values = loops.values();
        if (values.isEmpty()) {
            return FlowState.NONE;
        }
        List<Step> derived =
                Derived.of(steps, values.stream().map(StateValue::name).collect(Collectors.toSet()));
        Set<String> names = derived.stream().map(Step::value).collect(Collectors.toSet());
        return new FlowState(
                values,
                Fingerprint.of(values, typing),
                thrown(flow.initials().toList(), dependencies),
                derived,
                thrown(
                        flow.processors()
                                .filter(processor -> names.contains(processor.value()))
                                .toList(),
                        dependencies));
    }

    private List<Problem> cycles(FlowDeclaration flow, Makers makers, List<List<Integer>> needs) {
        List<ProcessorDeclaration> processors = flow.processors().toList();
        List<Problem> problems = new ArrayList<>();
        for (List<Integer> knot : Knots.of(needs)) {
            List<Integer> path = Knots.shortestCycle(needs, knot.get(0));
            ProcessorDeclaration first = processors.get(path.get(0));
            ProcessorDeclaration needed = processors.get(path.get(1));
            problems.add(new Cycle(
                    parameterTaking(needed, first),
                    flow.type().shortName(),
                    fitsAsPrevious(parameterTaking(needed, first), makers),
                    links(path, processors),
                    knot.size() - (path.size() - 1)));
        }
        return problems;
    }

    /** Whether the parameter could take what the run before made: an input of an included flow could not there. */
    private boolean fitsAsPrevious(Parameter parameter, Makers makers) {
        Maker maker = parameter instanceof Parameter.OfValue value ? makers.of(value.value()) : null;
        return maker != null && typing.assignable(maker.type(), parameter.type());
    }

    private static List<Cycle.Link> links(List<Integer> path, List<ProcessorDeclaration> processors) {
        List<Cycle.Link> links = new ArrayList<>();
        for (int i = 0; i + 1 < path.size(); i++) {
            ProcessorDeclaration consumer = processors.get(path.get(i));
            Parameter taking = parameterTaking(processors.get(path.get(i + 1)), consumer);
            links.add(new Cycle.Link(consumer.signature(), taken(taking)));
        }
        return links;
    }

    private static String taken(Parameter parameter) {
        return parameter instanceof Parameter.OfInput input ? input.input() : ((Parameter.OfValue) parameter).value();
    }

    private static Parameter parameterTaking(ProcessorDeclaration made, ProcessorDeclaration consumer) {
        return consumer.parameters().stream()
                .filter(parameter -> (parameter instanceof Parameter.OfValue value && makes(made, value.value()))
                        || (parameter instanceof Parameter.OfInput input && makes(made, input.input())))
                .findFirst()
                .orElseThrow();
    }

    private static boolean makes(ProcessorDeclaration processor, String value) {
        return processor.value().equals(value)
                || processor.components().stream().map(Component::name).anyMatch(value::equals);
    }

    private static List<Problem> limits(
            FlowDeclaration flow, Makers makers, Edges edges, StateLoops loops, Dependencies dependencies) {
        List<Problem> problems = new ArrayList<>();
        String name = flow.type().shortName();
        int slots =
                edges.inputs().stream().mapToInt(input -> input.type().slots()).sum();
        if (slots > MOST_INPUT_SLOTS) {
            problems.add(new FlowProblem.TooManyInputs(
                    flow.place(), name, edges.inputs().size(), slots, MOST_INPUT_SLOTS));
        }
        if (slots <= MOST_INPUT_SLOTS && slots + loops.slots() > MOST_INPUT_SLOTS) {
            problems.add(new StateProblem.TooMuchState(
                    flow.place(), name, loops.size(), slots + loops.slots(), MOST_INPUT_SLOTS));
        }
        int injected = dependencies.all().size()
                + (int) flow.owners().stream().filter(Owner::needsInstance).count();
        if (injected > MOST_DEPENDENCIES) {
            problems.add(new FlowProblem.TooManyDependencies(flow.place(), name, injected, MOST_DEPENDENCIES));
        }
        if (makers.all().size() > MOST_VALUES) {
            problems.add(new FlowProblem.FlowTooLarge(
                    flow.place(), name, makers.all().size(), MOST_VALUES));
        }
        return problems;
    }

    /** What calling the methods throws, and closing what is opened for them. */
    private List<JavaType> thrown(List<ProcessorDeclaration> methods, Dependencies dependencies) {
        Set<DependencyKey> asked = methods.stream()
                .flatMap(method -> method.parameters().stream())
                .filter(Parameter.OfDependency.class::isInstance)
                .map(parameter -> ((Parameter.OfDependency) parameter).key())
                .collect(Collectors.toSet());
        List<JavaType> all = Stream.concat(
                        methods.stream().flatMap(method -> method.thrown().stream()),
                        dependencies.all().stream()
                                .filter(dependency -> dependency.closing() != null && asked.contains(dependency.key()))
                                .flatMap(dependency -> dependency.closing().thrown().stream()))
                .distinct()
                .toList();
        return all.stream()
                .filter(type -> all.stream().noneMatch(other -> !other.equals(type) && typing.assignable(type, other)))
                .toList();
    }

    private static List<Step> steps(FlowDeclaration flow, Edges edges) {
        List<ProcessorDeclaration> processors = flow.processors().toList();
        Map<String, Integer> layers = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        for (int index : Schedule.of(edges.needs())) {
            ProcessorDeclaration processor = processors.get(index);
            List<Step.Argument> arguments = edges.arguments(index);
            int layer = 1;
            for (Step.Argument argument : arguments) {
                if (argument instanceof Step.Argument.Value value) {
                    layer = Math.max(layer, 1 + layers.getOrDefault(value.name(), 0));
                }
            }
            layers.put(processor.value(), layer);
            steps.add(new Step(
                    processor.value(),
                    processor.type(),
                    processor.nullable(),
                    new Step.Action.Call(processor),
                    arguments,
                    layer));
            for (Component component : processor.components()) {
                layers.put(component.name(), layer + 1);
                steps.add(new Step(
                        component.name(),
                        component.type(),
                        component.nullable(),
                        new Step.Action.Component(processor),
                        List.of(new Step.Argument.Value(processor.value())),
                        layer + 1));
            }
        }
        return steps;
    }
}
