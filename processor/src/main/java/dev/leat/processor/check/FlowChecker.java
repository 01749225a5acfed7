package dev.leat.processor.check;

import dev.leat.processor.model.Benchmarks;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Owner;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.ProcessorDeclaration.Component;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Typing;
import dev.leat.processor.problem.Cycle;
import dev.leat.processor.problem.FlowProblem;
import dev.leat.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Dependencies dependencies = new Dependencies(flow);
        List<Problem> problems = new ArrayList<>();
        problems.addAll(makers.problems());
        problems.addAll(edges.problems());
        problems.addAll(dependencies.problems());
        IncrementalChecker incremental = new IncrementalChecker(flow, typing);
        problems.addAll(incremental.problems());
        problems.addAll(cycles(flow, edges.needs()));
        problems.addAll(limits(flow, makers, edges, dependencies));
        if (!problems.isEmpty()) {
            return new Result(Optional.empty(), problems);
        }
        Samples samples = new Samples(flow, edges.inputs(), dependencies.all(), typing);
        Optional<Benchmarks> benchmarks = samples.benchmarks();
        List<Step> steps = steps(flow, edges);
        return samples.problems().isEmpty()
                ? new Result(
                        Optional.of(new FlowGraph(
                                flow,
                                edges.inputs(),
                                dependencies.all(),
                                steps,
                                benchmarks,
                                flow.incremental()
                                        ? Optional.of(incremental.incremental(steps, dependencies.all()))
                                        : Optional.empty(),
                                thrown(flow, dependencies))),
                        List.of())
                : new Result(Optional.empty(), samples.problems());
    }

    private static List<Problem> cycles(FlowDeclaration flow, List<List<Integer>> needs) {
        List<ProcessorDeclaration> processors = flow.processors().toList();
        List<Problem> problems = new ArrayList<>();
        for (List<Integer> knot : Knots.of(needs)) {
            List<Integer> path = Knots.shortestCycle(needs, knot.get(0));
            ProcessorDeclaration first = processors.get(path.get(0));
            ProcessorDeclaration needed = processors.get(path.get(1));
            problems.add(new Cycle(
                    parameterTaking(needed, first),
                    flow.type().shortName(),
                    links(path, processors),
                    knot.size() - (path.size() - 1)));
        }
        return problems;
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

    private static List<Problem> limits(FlowDeclaration flow, Makers makers, Edges edges, Dependencies dependencies) {
        List<Problem> problems = new ArrayList<>();
        String name = flow.type().shortName();
        int slots =
                edges.inputs().stream().mapToInt(input -> input.type().slots()).sum();
        if (slots > MOST_INPUT_SLOTS) {
            problems.add(new FlowProblem.TooManyInputs(
                    flow.place(), name, edges.inputs().size(), slots, MOST_INPUT_SLOTS));
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

    private List<JavaType> thrown(FlowDeclaration flow, Dependencies dependencies) {
        return Exceptions.widest(
                Stream.concat(
                                flow.processors().flatMap(processor -> processor.thrown().stream()),
                                dependencies.all().stream()
                                        .filter(dependency -> dependency.closing() != null)
                                        .flatMap(dependency -> dependency.closing().thrown().stream()))
                        .toList(),
                typing);
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
