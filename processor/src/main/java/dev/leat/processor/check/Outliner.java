package dev.leat.processor.check;

import dev.leat.processor.model.Exceptions;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.FlowState;
import dev.leat.processor.model.Guard;
import dev.leat.processor.model.Identifier;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.NullMark;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Secrecy;
import dev.leat.processor.model.StateValue;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Alternative;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Step.Presence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Guesses the graph of a flow that has mistakes: its values, inputs, types and exceptions, as far as they show, and of
 * its edges those that make no cycle. Enough to say what can be called of the flow, not to run it.
 */
final class Outliner {
    private static final Pattern NO_NAME = Pattern.compile("\\P{javaJavaIdentifierPart}+");

    private final FlowDeclaration flow;
    private final Makers makers;
    private final Inputs inputs;
    private final Dependencies dependencies;
    private final Set<String> asked;

    /** The conditions that each run asks for, as far as that shows: the first of a guard, or taken without one. */
    private final Set<String> demanded;

    private final Set<String> kept;

    Outliner(FlowDeclaration flow, Makers makers, Inputs inputs, Dependencies dependencies) {
        this.flow = flow;
        this.makers = makers;
        this.inputs = inputs;
        this.dependencies = dependencies;
        asked = flow.processors().flatMap(Outliner::asked).collect(Collectors.toSet());
        demanded = flow.processors().flatMap(this::demanded).collect(Collectors.toSet());
        kept = Stream.concat(
                        flow.parameters()
                                .filter(Parameter.OfPrevious.class::isInstance)
                                .map(Parameter::taken),
                        flow.initials().map(ProcessorDeclaration::value))
                .filter(Outliner::isCallable)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isCallable(String value) {
        return Identifier.isValid(value) && !Identifier.RESERVED.contains(value);
    }

    FlowGraph outline() {
        Map<String, Step> steps = new HashMap<>();
        List<Step> ordered = new ArrayList<>();
        for (Maker maker : ordered()) {
            Step step = step(maker, steps);
            steps.put(step.value(), step);
            ordered.add(step);
        }
        flow.processors()
                .findFirst()
                .ifPresent(any -> unknown()
                        .forEach((value, type) -> ordered.add(
                                step(value, type, null, List.of(alternative(any, List.of())), Presence.ALWAYS, 1))));
        return new FlowGraph(
                flow.withoutInstances(),
                inputs.all().stream().filter(input -> isCallable(input.name())).toList(),
                dependencies.all(),
                ordered,
                state(ordered),
                Optional.empty(),
                new Exceptions(
                        readable(Stream.concat(
                                flow.called().map(ProcessorDeclaration::thrown),
                                dependencies.all().stream().map(FlowGraph.Dependency::thrown))),
                        Map.of()));
    }

    /** The types of what is asked for as a target or of the run before, though nothing makes it. */
    private Map<String, JavaType> unknown() {
        Map<String, JavaType> unknown = new LinkedHashMap<>();
        flow.parameters()
                .filter(Parameter.OfPrevious.class::isInstance)
                .forEach(previous -> unknown.putIfAbsent(previous.taken(), previous.type()));
        flow.initials().forEach(initial -> unknown.putIfAbsent(initial.value(), initial.type()));
        flow.ways().targets().forEach(target -> unknown.putIfAbsent(target.value(), JavaType.UNREADABLE));
        unknown.keySet().removeIf(value -> makers.of(value) != null || !isCallable(value));
        return unknown;
    }

    /** Each after those it takes, but for cycles. */
    private List<Maker> ordered() {
        Set<String> begun = new HashSet<>();
        Set<String> ordered = new LinkedHashSet<>();
        for (Maker maker : makers.all()) {
            Deque<String> open = new ArrayDeque<>(List.of(maker.value()));
            while (!open.isEmpty()) {
                if (begun.add(open.element())) {
                    taken(open.element())
                            .filter(value -> !begun.contains(value))
                            .forEach(open::push);
                } else {
                    ordered.add(open.remove());
                }
            }
        }
        return ordered.stream()
                .filter(Outliner::isCallable)
                .map(makers::of)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private Stream<String> taken(String value) {
        Maker maker = makers.of(value);
        if (maker != null && maker.isComponent()) {
            return Stream.of(maker.processor().value());
        }
        return makers.alternatives(value).stream()
                .flatMap(each -> each.processor().parameters().stream())
                .map(Outliner::value)
                .filter(each -> makers.of(each) != null);
    }

    /** What a parameter takes of the same run; empty for nothing. */
    private static String value(Parameter parameter) {
        return parameter instanceof Parameter.OfPrevious ? "" : parameter.taken();
    }

    private Step step(Maker maker, Map<String, Step> before) {
        String value = maker.value();
        List<Alternative> alternatives = maker.isComponent()
                ? List.of(new Alternative(
                        Guard.NONE,
                        maker.processor(),
                        true,
                        List.of(new Argument.Value(maker.processor().value()))))
                : makers.alternatives(value).stream()
                        .map(each -> alternative(each.processor(), arguments(each.processor(), before)))
                        .toList();
        int layer = alternatives.stream()
                .flatMap(alternative -> alternative.arguments().stream())
                .filter(Argument.Value.class::isInstance)
                .map(argument -> before.get(((Argument.Value) argument).name()))
                .flatMap(Stream::ofNullable)
                .mapToInt(Step::layer)
                .max()
                .orElse(0);
        Presence presence = mayBeAbsent(value) ? Presence.SOMETIMES : Presence.ALWAYS;
        return step(value, maker.type(), maker.nullable(), alternatives, presence, layer + 1);
    }

    private Step step(
            String value,
            JavaType type,
            @Nullable NullMark nullable,
            List<Alternative> alternatives,
            Presence presence,
            int layer) {
        boolean chosen = alternatives.size() > 1 || alternatives.get(0).guard().isDeclared();
        List<Argument> arguments = alternatives.stream()
                .flatMap(alternative -> alternative.arguments().stream())
                .distinct()
                .toList();
        return new Step(
                value,
                type,
                nullable,
                alternatives,
                !chosen || presence == Presence.ALWAYS,
                arguments,
                arguments,
                alternatives.stream().anyMatch(Alternative::callsInstance),
                layer,
                presence,
                asked.contains(value),
                kept.contains(value),
                Secrecy.NONE);
    }

    private static Alternative alternative(ProcessorDeclaration processor, List<Argument> arguments) {
        return new Alternative(
                processor.isGuarded()
                        ? new Guard(List.of(), List.of(), dev.leat.model.Guard.holds(processor.method()))
                        : Guard.NONE,
                processor.withoutInstance(),
                false,
                arguments);
    }

    private List<Argument> arguments(ProcessorDeclaration processor, Map<String, Step> before) {
        List<Argument> arguments = new ArrayList<>();
        for (Parameter parameter : processor.parameters()) {
            if (parameter instanceof Parameter.OfDependency dependency) {
                arguments.add(new Argument.Dependency(dependency.key()));
            } else if (parameter instanceof Parameter.OfPrevious previous && kept.contains(previous.value())) {
                arguments.add(new Argument.Previous(previous.value(), null));
            } else if (before.containsKey(value(parameter))) {
                arguments.add(new Argument.Value(value(parameter)));
            } else if (parameter instanceof Parameter.OfInput input && inputs.of(input.input()) != null) {
                arguments.add(new Argument.Input(input.input()));
            }
        }
        return arguments;
    }

    /** Whether nothing may make the value, as far as that shows: no otherwise, or a condition that is not asked for. */
    private boolean mayBeAbsent(String value) {
        boolean guarded = !makers.alternatives(value).isEmpty()
                && makers.alternatives(value).stream()
                        .allMatch(maker -> maker.processor().isGuarded());
        return guarded || (asked.contains(value) && !demanded.contains(value));
    }

    private Stream<String> demanded(ProcessorDeclaration processor) {
        if (processor.isGuarded()) {
            return makers.alternatives(processor.value()).stream()
                    .limit(1)
                    .filter(first -> first.processor().equals(processor))
                    .flatMap(first -> asked(processor).limit(1));
        }
        return processor.parameters().stream()
                .filter(Parameter.OfValue.class::isInstance)
                .map(Outliner::value);
    }

    private static Stream<String> asked(ProcessorDeclaration processor) {
        return Stream.ofNullable(processor.guarding())
                .flatMap(guarding -> NO_NAME.splitAsStream(guarding.expression()))
                .filter(name -> !name.isEmpty());
    }

    private FlowState state(List<Step> steps) {
        if (!flow.keepsState()) {
            return FlowState.NONE;
        }
        List<StateValue> values = steps.stream()
                .filter(step -> kept.contains(step.value()))
                .map(this::kept)
                .toList();
        List<Step> derived =
                steps.stream().filter(step -> !kept.contains(step.value())).toList();
        List<JavaType> thrown = readable(flow.initials().map(ProcessorDeclaration::thrown));
        return new FlowState(
                values, "", thrown, derived, readable(derived.stream().map(Step::thrown)), List.of());
    }

    private StateValue kept(Step step) {
        ProcessorDeclaration initial = flow.initials()
                .filter(each -> each.value().equals(step.value()))
                .findFirst()
                .orElseGet(() -> step.alternatives().get(0).processor());
        List<Alternative> alternatives =
                List.of(new Alternative(Guard.NONE, initial.withoutInstance(), false, List.of()));
        return new StateValue(
                step.value(),
                step.type(),
                step.nullable(),
                step(step.value(), step.type(), null, alternatives, Presence.ALWAYS, 1));
    }

    private static List<JavaType> readable(Stream<List<JavaType>> thrown) {
        return thrown.flatMap(List::stream)
                .filter(type -> !type.equals(JavaType.UNREADABLE))
                .distinct()
                .toList();
    }
}
