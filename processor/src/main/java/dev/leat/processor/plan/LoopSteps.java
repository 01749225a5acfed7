package dev.leat.processor.plan;

import dev.leat.model.Reach;
import dev.leat.processor.code.ClassNames;
import dev.leat.processor.code.InputParameter;
import dev.leat.processor.code.Names;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Gathering;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Loop;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Looping.Result;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Turn;
import dev.leat.processor.model.Turn.Make;
import dev.leat.processor.model.Turn.Pass;
import dev.leat.processor.model.TypeForm;
import dev.leat.processor.plan.Carries.Carried;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The loops of a flow as steps of the run, for ways of running that make values one by one: each is a method of the
 * flow that hands over, in a record, what its loop has made.
 */
public final class LoopSteps {
    private final FlowGraph graph;
    private final Identifiers identifiers;
    private final Presences presences;
    private final Map<String, Result> results = new LinkedHashMap<>();

    /** What results go by as values of the run. */
    private final Map<String, String> names = new HashMap<>();

    /** By the variable beside a value that says whether there is one, that value. */
    private final Map<String, String> marked = new HashMap<>();

    private final List<LoopStep> all = new ArrayList<>();

    /**
     * A loop, or a part of it.
     *
     * @param name of the method, and of the value that it makes
     * @param type of that
     * @param turns what is done: the loop, after what can be read once is made for it
     * @param taken values, inputs and objects made for the run
     * @param conditions of the run that are asked for when needed
     * @param before the loops of which it takes what they have kept for it
     * @param results what it hands over
     * @param kept the lists and arrays in which it keeps something for later loops
     */
    record LoopStep(
            String name,
            JavaType type,
            Pass pass,
            List<Turn> turns,
            List<Argument> taken,
            List<String> conditions,
            List<LoopStep> before,
            List<Result> results,
            List<GivenParameter> kept) {
        LoopStep {
            turns = List.copyOf(turns);
            taken = List.copyOf(taken);
            conditions = List.copyOf(conditions);
            before = List.copyOf(before);
            results = List.copyOf(results);
            kept = List.copyOf(kept);
        }
    }

    /**
     * @param whole the flow with its loops, but without effects
     * @param ofFlow the identifiers of the flow
     */
    LoopSteps(FlowGraph whole, Identifiers ofFlow) {
        graph = new FlowGraph(
                whole.flow(),
                whole.inputs(),
                whole.dependencies(),
                whole.steps(),
                SplitLoops.of(whole),
                whole.state(),
                Optional.empty(),
                whole.exceptions());
        identifiers = ofFlow.within(graph);
        presences = new Presences(graph);
        graph.all().stream()
                .filter(Presences::isMarked)
                .forEach(step -> marked.put(identifiers.marker(step.value()), step.value()));
        Names free = identifiers.variables();
        graph.looping().results().forEach(result -> results.put(result.step().value(), result));
        name(free);
        Map<Pass, LoopStep> byPass = new HashMap<>();
        for (Turn turn : graph.looping().turns()) {
            if (turn instanceof Pass pass) {
                String name = free.claim(pass.loop().sequence() + "Loop");
                LoopStep step = step(pass, name, byPass);
                byPass.put(pass, step);
                all.add(step);
            }
        }
    }

    /** What people know by a name keeps it. */
    private void name(Names free) {
        Set<String> taken = new LinkedHashSet<>();
        for (Result result : ofRun()) {
            if (result.isShown()) {
                String name = Looping.shown(result.step().value());
                names.put(result.step().value(), name);
                taken.add(name);
            }
        }
        for (Result result : ofRun()) {
            if (!result.isShown()) {
                String variable = identifiers.value(result.step().value());
                names.put(result.step().value(), taken.add(variable) ? variable : free.claim(variable));
            }
        }
    }

    private List<Result> ofRun() {
        return results.values().stream()
                .filter(result -> result.scope().isEmpty())
                .toList();
    }

    /**
     * Why a loop cannot be a step.
     *
     * @param value one that is made for elements
     * @param reason what cannot be done, as the end of a sentence
     * @param change what would help, as an imperative
     */
    public record Refusal(String value, String reason, String change) {}

    /** What cannot be made one by one of a flow, if anything. */
    public static Optional<Refusal> refusal(FlowGraph graph) {
        return new LoopSteps(graph.withoutEffects(), new Identifiers(graph, List.of(), Limits.HOTSPOT)).refusal();
    }

    private Optional<Refusal> refusal() {
        return Stream.concat(
                        ofRun().stream().flatMap(result -> refusal(result).stream()),
                        all.stream().flatMap(loop -> refusal(loop).stream()))
                .findFirst();
    }

    private static Optional<Refusal> refusal(Result result) {
        Step step = result.step();
        boolean isPlain = step.nullable() == null && !step.type().isOptional();
        if (!step.mayBeAbsent() || (isPlain && result.gathering() != Gathering.STREAM)) {
            return Optional.empty();
        }
        String what = "`" + result.value() + "`";
        return Optional.of(
                result.gathering() == Gathering.STREAM
                        ? new Refusal(
                                result.value(), "there may be no stream of it", "take all of " + what + " as a List")
                        : new Refusal(
                                result.value(),
                                "what is taken of it may be absent, and it may be "
                                        + (step.nullable() == null ? "empty" : "null"),
                                "take all of " + what + " as a List"));
    }

    private Optional<Refusal> refusal(LoopStep loop) {
        String value = loop.pass()
                .steps()
                .map(Step::value)
                .findFirst()
                .orElse(loop.pass().loop().sequence());
        for (Argument argument : loop.taken()) {
            Step step = presences.step(argument.name());
            if (argument instanceof Argument.Value && step != null && presences.isNullTold(step)) {
                return Optional.of(new Refusal(
                        value,
                        "`" + step.value() + "`, which its loop takes, may be absent, and may be null",
                        "let `" + step.value() + "` be an Optional"));
            }
            if (argument instanceof Argument.Dependency dependency
                    && identifiers.dependency(dependency.key()).onDemand()) {
                return Optional.of(new Refusal(
                        value,
                        "conditions in its loop take " + dependency.key() + ", which is made for each run",
                        "let no condition of an element take " + dependency.key()));
            }
        }
        LoopMethod method = new LoopStepPlanner(this, Limits.HOTSPOT, null, false).method(loop);
        int most = Math.max(
                slots(method.components()), slots(method.body().signature().parameters()));
        return most <= Limits.HOTSPOT.parameterSlots()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        value,
                        "its loop takes or hands over more than a Java method can",
                        "take less of the loop, or gather it in records"));
    }

    private static int slots(List<InputParameter> parameters) {
        return parameters.stream()
                .mapToInt(parameter -> parameter.type().slots())
                .sum();
    }

    /** The flow with its loops split. */
    FlowGraph graph() {
        return graph;
    }

    Identifiers identifiers() {
        return identifiers;
    }

    Presences presences() {
        return presences;
    }

    /** The value beside which a variable says whether there is one, if it is such a variable. */
    Optional<String> marked(String marker) {
        return Optional.ofNullable(marked.get(marker));
    }

    /** Each after those of which it takes what they have kept for it. */
    List<LoopStep> all() {
        return all;
    }

    /** The values of the run that they are, or hand over. */
    Stream<String> values() {
        return all.stream()
                .flatMap(loop -> Stream.concat(
                        Stream.of(loop.name()), loop.results().stream().map(this::name)));
    }

    /** Those of them that people do not know by name. */
    Stream<String> hidden() {
        return all.stream()
                .flatMap(loop -> Stream.concat(
                        Stream.of(loop.name()),
                        loop.results().stream()
                                .filter(result -> !result.isShown())
                                .map(this::name)));
    }

    /** What a result goes by as a value of the run. */
    String name(Result result) {
        return names.getOrDefault(result.step().value(), result.step().value());
    }

    /** The result that goes by a name, if it is one of the run. */
    Optional<Result> result(String value) {
        return Optional.ofNullable(results.get(value))
                .filter(result -> result.scope().isEmpty());
    }

    private Looping looping() {
        return graph.looping();
    }

    private LoopStep step(Pass pass, String name, Map<Pass, LoopStep> byPass) {
        List<Step> inside = pass.steps().toList();
        Set<String> own = new LinkedHashSet<>();
        List<Turn> turns = new ArrayList<>();
        String sequence = pass.loop().sequence();
        List<Step> making = new ArrayList<>(inside);
        if (pass.number() == 0) {
            List<String> once = pass.loop().opened().isEmpty() && isConsumed(sequence)
                    ? List.of(sequence)
                    : pass.loop().opened().stream().map(Loop.Opened::value).toList();
            for (String value : once) {
                Step step = Objects.requireNonNull(presences.step(value));
                own.add(value);
                making.add(step);
                if (!looping().isOpened(value)) {
                    turns.add(new Make(step));
                }
            }
        }
        turns.add(pass);
        looping().folds().stream()
                .filter(fold -> inside.stream()
                        .anyMatch(step -> step.value().equals(fold.value().name())))
                .forEach(fold -> making.add(fold.value().initial()));
        Set<Argument> taken = new LinkedHashSet<>();
        Set<String> conditions = new LinkedHashSet<>();
        List<LoopStep> before = before(pass, byPass);
        if (!identifiers.loops().carries().isOfKept(pass) && !own.contains(sequence)) {
            taken.add(pass.loop().isInput() ? new Argument.Input(sequence) : new Argument.Value(sequence));
        }
        Predicate<String> isOwn = value -> own.contains(value)
                || !looping().scope(value).isEmpty()
                || inside.stream().anyMatch(step -> step.value().equals(value))
                || isInner(value);
        Set<String> remembered = identifiers.loops().conditions().remembered();
        for (Step step : making) {
            for (Argument argument : step.arguments()) {
                take(argument, isOwn, taken, conditions);
                Step condition = remembered.contains(argument.name()) ? presences.step(argument.name()) : null;
                if (condition != null) {
                    condition.reads().forEach(read -> take(read, isOwn, taken, conditions));
                }
            }
        }
        return new LoopStep(
                name,
                JavaType.of(new TypeForm.OfClass(ClassNames.flow(graph.flow()).nested(Names.capitalized(name))), null),
                pass,
                turns,
                List.copyOf(taken),
                List.copyOf(conditions),
                before,
                handedOver(pass, inside),
                kept(pass));
    }

    private boolean isConsumed(String sequence) {
        return !looping().loop(sequence).orElseThrow().isInput() && looping().isConsumed(sequence);
    }

    private boolean isInner(String value) {
        Result result = results.get(value);
        return result != null && !result.scope().isEmpty();
    }

    private void take(Argument argument, Predicate<String> isOwn, Set<Argument> taken, Set<String> conditions) {
        if (argument instanceof Argument.Value value && !isOwn.test(value.name())) {
            if (presences.isCondition(value.name())) {
                conditions.add(value.name());
            } else {
                taken.add(new Argument.Value(value.name()));
            }
        } else if (argument instanceof Argument.Input input) {
            taken.add(new Argument.Input(input.name()));
        } else if (argument instanceof Argument.Dependency dependency
                && !dependency.key().isPerElement()
                && identifiers.dependency(dependency.key()).isProvider()) {
            taken.add(dependency);
        }
    }

    private List<LoopStep> before(Pass pass, Map<Pass, LoopStep> byPass) {
        Set<LoopStep> before = new LinkedHashSet<>();
        if (identifiers.loops().carries().isOfKept(pass)) {
            byPass.forEach((other, step) -> {
                if (other.number() == 0
                        && other.loop().sequence().equals(pass.loop().sequence())) {
                    before.add(step);
                }
            });
        }
        for (Carried carried : identifiers.loops().carries().all()) {
            LoopStep from = byPass.get(carried.writeAll());
            if (carried.readAll().equals(pass) && from != null) {
                before.add(from);
            }
        }
        return List.copyOf(before);
    }

    private List<Result> handedOver(Pass pass, List<Step> inside) {
        return ofRun().stream()
                .filter(result -> result.reach() == Reach.REJECTED
                        ? pass.rejects() && pass.loop().sequence().equals(result.value())
                        : inside.stream().anyMatch(step -> step.value().equals(result.value()))
                                || rejects(pass, result.value()))
                .toList();
    }

    /** Whether a loop in a pass rejects what goes by a name. */
    private static boolean rejects(Pass pass, String rejected) {
        return pass.turns().stream()
                .anyMatch(turn -> turn instanceof Pass inner
                        && ((inner.rejects() && inner.loop().rejected().equals(rejected)) || rejects(inner, rejected)));
    }

    private List<GivenParameter> kept(Pass pass) {
        Map<String, GivenParameter> kept = new LinkedHashMap<>();
        Carrier carrier = LoopStepPlanner.carrier(this);
        for (Carried carried : identifiers.loops().carries().all()) {
            if (carried.writeAll().equals(pass)) {
                carrier.buffers(carried).forEach(buffer -> kept.putIfAbsent(buffer.name(), buffer));
            }
        }
        if (pass.number() == 0 && identifiers.loops().carries().keepsElements(pass)) {
            String elements = identifiers.loops().elements(pass.loop());
            kept.put(
                    elements,
                    new GivenParameter(
                            GivenParameter.Kind.VALUE,
                            elements,
                            Growing.list(pass.loop().type().element())));
        }
        return List.copyOf(kept.values());
    }
}
