package dev.leat.processor.check;

import dev.leat.model.Needs;
import dev.leat.processor.model.Benchmarks;
import dev.leat.processor.model.Exceptions;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.FlowGraph.Dependency;
import dev.leat.processor.model.FlowState;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Owner;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.StateValue;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Typing;
import dev.leat.processor.problem.FlowProblem;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.problem.StateProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Resolves names, types and order of a flow: the stage's entry point. */
public final class FlowChecker {
    /** 255 slots a JVM method may take, less {@code this}, {@code outputs} and room for per-run objects in a chunk. */
    private static final int MOST_INPUT_SLOTS = 240;

    /** A JVM constructor may take 255 slots; some are for the instances of flow classes. */
    private static final int MOST_DEPENDENCIES = 240;

    /** A class file holds 65,535 constants, and {@code Outputs} needs three for each value. */
    private static final int MOST_VALUES = 20_000;

    private final FlowDeclaration flow;
    private final Typing typing;
    private final Makers makers;
    private final Secrets secrets;
    private final Inputs inputs;
    private final MissingValues missing;
    private final Edges edges;
    private final Guards guards;
    private final StateLoops loops;
    private final Dependencies dependencies;
    private final Exceptions exceptions;
    private final List<ProcessorDeclaration> processors;
    private final Needs needs;

    private FlowChecker(FlowDeclaration flow, Typing typing) {
        this.flow = flow;
        this.typing = typing;
        makers = new Makers(flow, typing);
        secrets = new Secrets(flow);
        inputs = new Inputs(flow, makers, typing, secrets);
        missing = new MissingValues(flow, makers, inputs, typing);
        edges = new Edges(flow, makers, inputs, missing, typing);
        guards = new Guards(flow, makers, inputs, missing);
        loops = new StateLoops(flow, makers, typing, secrets);
        dependencies = new Dependencies(flow);
        exceptions = exceptions(flow, dependencies.all(), typing);
        processors = flow.processors().toList();
        needs = new Needs(needs(edges, guards));
    }

    /**
     * What checking came to.
     *
     * @param graph there where there are no problems
     */
    public record Result(Optional<FlowGraph> graph, List<Problem> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }

    public static Result check(FlowDeclaration flow, Typing typing) {
        return new FlowChecker(flow, typing).check();
    }

    /** What can be told of a flow that has mistakes: enough to say what others can call of it, not to run it. */
    public static FlowGraph outline(FlowDeclaration flow, Typing typing) {
        return new FlowChecker(Outliner.reduced(flow), typing).outline();
    }

    private FlowGraph outline() {
        Set<Integer> order = new LinkedHashSet<>(needs.order());
        IntStream.range(0, processors.size()).forEach(order::add);
        return new Outliner(flow, dependencies.all(), exceptions).outline(inputs.all(), steps().of(order, processors));
    }

    private Steps steps() {
        return new Steps(makers, inputs, edges, guards, typing, secrets, loops::nullAtFirst);
    }

    private Result check() {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(makers.problems());
        problems.addAll(inputs.problems());
        problems.addAll(edges.problems());
        problems.addAll(guards.problems());
        problems.addAll(GuardNames.check(flow, makers));
        problems.addAll(loops.problems());
        problems.addAll(dependencies.problems());
        List<Integer> order = needs.order();
        problems.addAll(missing.problems(needs, guards.asked()));
        if (order.size() < processors.size()) {
            problems.addAll(new Cycles(flow, processors, makers, typing).of(needs));
        }
        problems.addAll(new InputOrders(flow, makers, inputs.all(), typing).problems());
        problems.addAll(new Targets(flow, makers, missing, inputs.all()).problems());
        problems.addAll(limits());
        if (!problems.isEmpty()) {
            return new Result(Optional.empty(), problems);
        }
        Steps steps = steps();
        List<Step> ordered = steps.of(order, processors);
        problems.addAll(steps.problems(processors));
        if (!problems.isEmpty()) {
            return new Result(Optional.empty(), problems);
        }
        Samples samples = new Samples(flow, inputs.all(), dependencies.all(), typing);
        Optional<Benchmarks> benchmarks = samples.benchmarks();
        if (!samples.problems().isEmpty()) {
            return new Result(Optional.empty(), samples.problems());
        }
        FlowGraph graph = new FlowGraph(
                flow, inputs.all(), dependencies.all(), ordered, state(steps, ordered), benchmarks, exceptions);
        return new Result(Optional.of(graph), List.of());
    }

    private FlowState state(Steps made, List<Step> steps) {
        List<StateValue> values = loops.values();
        if (values.isEmpty()) {
            return FlowState.NONE;
        }
        List<Step> initials = values.stream().map(StateValue::initial).toList();
        List<Step> derived = Derived.of(steps, values);
        Set<String> names = derived.stream().map(Step::value).collect(Collectors.toSet());
        List<Step> whole =
                steps.stream().filter(step -> names.contains(step.value())).toList();
        return new FlowState(
                values, Fingerprint.of(values, typing), thrown(initials), derived, thrown(whole), made.charts(values));
    }

    private static List<List<Integer>> needs(Edges edges, Guards guards) {
        List<List<Integer>> needs = new ArrayList<>();
        for (int index = 0; index < edges.needs().size(); index++) {
            List<Integer> all = new ArrayList<>(edges.needs().get(index));
            all.addAll(guards.needs(index));
            needs.add(all);
        }
        return needs;
    }

    private List<Problem> limits() {
        List<Problem> problems = new ArrayList<>();
        String name = flow.type().shortName();
        int slots =
                inputs.all().stream().mapToInt(input -> input.type().slots()).sum();
        if (slots > MOST_INPUT_SLOTS) {
            problems.add(
                    FlowProblem.tooManyInputs(flow.place(), name, inputs.all().size(), slots, MOST_INPUT_SLOTS));
        }
        if (slots <= MOST_INPUT_SLOTS && slots + loops.slots() > MOST_INPUT_SLOTS) {
            problems.add(StateProblem.tooMuchState(
                    flow.place(), name, loops.size(), slots + loops.slots(), MOST_INPUT_SLOTS));
        }
        int injected = dependencies.all().size()
                + (int) flow.owners().stream().filter(Owner::needsInstance).count();
        if (injected > MOST_DEPENDENCIES) {
            problems.add(FlowProblem.tooManyDependencies(flow.place(), name, injected, MOST_DEPENDENCIES));
        }
        if (makers.all().size() > MOST_VALUES) {
            problems.add(
                    FlowProblem.flowTooLarge(flow.place(), name, makers.all().size(), MOST_VALUES));
        }
        return problems;
    }

    private static Exceptions exceptions(FlowDeclaration flow, List<Dependency> dependencies, Typing typing) {
        List<JavaType> all = Stream.concat(
                        flow.called().flatMap(method -> method.thrown().stream()),
                        dependencies.stream().flatMap(dependency -> dependency.thrown().stream()))
                .filter(type -> !type.equals(JavaType.UNREADABLE))
                .distinct()
                .toList();
        Map<JavaType, Set<JavaType>> covering = new HashMap<>();
        for (JavaType type : all) {
            covering.put(
                    type,
                    all.stream()
                            .filter(other -> !other.equals(type) && typing.assignable(type, other))
                            .collect(Collectors.toSet()));
        }
        return new Exceptions(all, covering);
    }

    /** What making some steps throws, and closing what is opened for them; what conditions throw is wrapped. */
    private List<JavaType> thrown(List<Step> steps) {
        List<Step> unwrapped = steps.stream().filter(step -> !step.asked()).toList();
        Set<Argument> taken =
                unwrapped.stream().flatMap(step -> step.arguments().stream()).collect(Collectors.toSet());
        return exceptions.declared(Stream.concat(
                        unwrapped.stream().flatMap(step -> step.thrown().stream()),
                        dependencies.all().stream()
                                .filter(dependency -> taken.contains(new Argument.Dependency(dependency.key())))
                                .flatMap(dependency -> dependency.thrown().stream()))
                .toList());
    }
}
