package dev.leat.processor.check;

import dev.leat.model.Needs;
import dev.leat.model.Reach;
import dev.leat.processor.model.Benchmarks;
import dev.leat.processor.model.Exceptions;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.FlowGraph.Dependency;
import dev.leat.processor.model.FlowState;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Loop;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Mention;
import dev.leat.processor.model.Owner;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.ProcessorDeclaration.Component;
import dev.leat.processor.model.Sequence;
import dev.leat.processor.model.StateValue;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Typing;
import dev.leat.processor.problem.FlowProblem;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.problem.StateProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final FlowDeclaration declared;

    /** With what loops reject. */
    private final FlowDeclaration flow;

    private final Rejections rejections;
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

    private FlowChecker(FlowDeclaration declared, Typing typing) {
        this.declared = declared;
        rejections = new Rejections(declared, typing);
        flow = rejections.declared();
        this.typing = typing;
        makers = new Makers(flow, typing);
        secrets = new Secrets(flow);
        inputs = new Inputs(flow, makers, typing, secrets);
        missing = new MissingValues(flow, makers, inputs, typing);
        edges = new Edges(flow, makers, inputs, missing, typing);
        guards = new Guards(flow, makers, inputs, missing);
        loops = new StateLoops(flow, makers, edges, typing, secrets);
        dependencies = new Dependencies(flow);
        exceptions = exceptions(flow, dependencies.all(), inputs, typing);
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
        Scopes scopes = loops(order).scopes();
        return new Outliner(flow, dependencies.all(), exceptions, scopes::of)
                .outline(inputs.all(), steps(new Scopes(List.of())).of(order, processors));
    }

    private Loops loops(Collection<Integer> order) {
        return new Loops(flow, makers, inputs, guards, rejections.sequences(), order);
    }

    private Steps steps(Scopes scopes) {
        return new Steps(
                makers, inputs, edges, guards, typing, secrets, scopes, rejections.sequences(), collected(), loops);
    }

    private Set<String> collected() {
        return Stream.concat(
                        flow.keep().stream().map(Mention::name),
                        flow.parameters()
                                .filter(parameter -> parameter.reach().isResult())
                                .map(Parameter::taken))
                .collect(Collectors.toSet());
    }

    private Result check() {
        if (!rejections.problems().isEmpty()) {
            return new Result(Optional.empty(), rejections.problems());
        }
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
        Loops elements = loops(order);
        problems.addAll(elements.problems());
        if (!problems.isEmpty()) {
            return new Result(Optional.empty(), problems);
        }
        List<Loop> all = edges.loops().all(elements.scopes()::around);
        Passes passes = new Passes(elements.scopes(), elements.pulling(), rejections.sequences());
        problems.addAll(
                new OnePass(flow, makers, inputs, typing, elements.scopes(), elements.pulling(), passes).problems(all));
        problems.addAll(new Keeping(flow, makers, inputs, guards, elements.scopes(), all).problems());
        problems.addAll(new Held(flow, elements.scopes(), all).problems());
        List<Problem> warnings = problems.stream().filter(Problem::isWarning).toList();
        if (warnings.size() < problems.size()) {
            return new Result(Optional.empty(), problems);
        }
        problems.clear();
        Steps steps = steps(elements.scopes());
        List<Step> ordered = effectsLast(steps.of(order, processors));
        problems.addAll(steps.problems(processors));
        if (!problems.isEmpty()) {
            return new Result(Optional.empty(), problems);
        }
        steps.results().keep(flow.keep());
        Looping looping = looping(ordered, steps.results().all(), elements);
        problems.addAll(new Parts(flow, makers, typing, elements.scopes(), elements.pulling(), looping).problems());
        if (!problems.isEmpty()) {
            return new Result(Optional.empty(), problems);
        }
        List<Step> ofRun = Stream.concat(
                        ordered.stream(),
                        looping.results().stream()
                                .filter(Looping.Result::isShown)
                                .map(Looping.Result::step))
                .filter(step -> looping.scope(step.value()).isEmpty())
                .toList();
        Samples samples = new Samples(flow, inputs.all(), dependencies.all(), typing);
        Optional<Benchmarks> benchmarks = samples.benchmarks();
        if (!samples.problems().isEmpty()) {
            return new Result(Optional.empty(), samples.problems());
        }
        FlowGraph graph = new FlowGraph(
                declared,
                inputs.all(),
                dependencies.all(),
                ofRun,
                looping,
                state(steps, ofRun, looping),
                benchmarks,
                exceptions);
        return new Result(Optional.of(graph), warnings);
    }

    private Looping looping(List<Step> steps, List<Looping.Result> results, Loops elements) {
        Scopes scopes = elements.scopes();
        List<Loop> found = edges.loops().all(scopes::around);
        if (found.isEmpty()) {
            return Looping.none(steps);
        }
        Openings openings = new Openings(steps, results, loops.values(), flow.keep(), scopes, typing);
        List<Loop> all =
                found.stream().map(loop -> loop.opening(openings.of(loop))).toList();
        Map<String, String> of = new HashMap<>();
        steps.stream()
                .filter(step -> !scopes.of(step.value()).equals(Scopes.RUN))
                .forEach(step -> of.put(step.value(), scopes.of(step.value())));
        List<Looping.Fold> folds = loops.values().stream()
                .filter(kept -> of.containsKey(kept.name()))
                .map(kept -> new Looping.Fold(kept, scopes.keeper(kept.name()), loops.isEmpty(kept.name())))
                .toList();
        Turns turns =
                new Turns(scopes, new Passes(scopes, elements.pulling(), rejections.sequences()), all, results, folds);
        results.forEach(result -> of.put(result.step().value(), result.scope()));
        Looping collected =
                new Looping(all, turns.of(steps), folds, results, of, List.of(), openings.inputs(all, inputs.all()));
        return new Looping(
                all,
                collected.turns(),
                folds,
                results,
                of,
                new Pulls(collected, this::isReadOnce).all(),
                collected.closed());
    }

    private boolean isReadOnce(JavaType type) {
        return typing.sequence(type).filter(Sequence::isOnePass).isPresent();
    }

    /** Effects come last, in source order. */
    private List<Step> effectsLast(List<Step> steps) {
        return Stream.concat(
                        steps.stream().filter(step -> !step.isEffect()),
                        steps.stream().filter(Step::isEffect).sorted(Comparator.comparingInt(this::position)))
                .toList();
    }

    private int position(Step step) {
        return Objects.requireNonNull(makers.of(step.value())).index();
    }

    private FlowState state(Steps made, List<Step> steps, Looping looping) {
        List<StateValue> values = loops.values().stream()
                .filter(kept -> looping.scope(kept.name()).isEmpty())
                .toList();
        if (values.isEmpty()) {
            return FlowState.NONE;
        }
        List<Step> initials = values.stream().map(StateValue::initial).toList();
        List<Step> derived = Derived.of(
                steps.stream().filter(step -> isDerivable(step, looping)).toList(), values);
        Set<String> names = derived.stream().map(Step::value).collect(Collectors.toSet());
        List<Step> whole =
                steps.stream().filter(step -> names.contains(step.value())).toList();
        return new FlowState(
                values, Fingerprint.of(values, typing), thrown(initials), derived, thrown(whole), made.charts(values));
    }

    /** What loops make is not, nor is what they leave nothing of. */
    private static boolean isDerivable(Step step, Looping looping) {
        return !step.isEffect()
                && !looping.isConsumed(step.value())
                && looping.results().stream()
                        .noneMatch(result -> result.step().value().equals(step.value()));
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

    private static Exceptions exceptions(
            FlowDeclaration flow, List<Dependency> dependencies, Inputs inputs, Typing typing) {
        List<JavaType> all = Stream.of(
                        flow.called().flatMap(method -> method.thrown().stream()),
                        dependencies.stream().flatMap(dependency -> dependency.thrown().stream()),
                        closing(flow, inputs, typing))
                .flatMap(each -> each)
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

    /** What closing values throws that loops may have opened. */
    private static Stream<JavaType> closing(FlowDeclaration flow, Inputs inputs, Typing typing) {
        return flow.parameters().noneMatch(parameter -> parameter.reach() == Reach.EACH)
                ? Stream.of()
                : Stream.of(
                                flow.processors().map(ProcessorDeclaration::type),
                                flow.processors()
                                        .flatMap(processor -> processor.components().stream())
                                        .map(Component::type),
                                inputs.all().stream().map(FlowGraph.Input::type))
                        .flatMap(each -> each)
                        .flatMap(type -> typing.closing(type).stream())
                        .flatMap(closing -> closing.thrown().stream());
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
