package dev.leat.processor.check;

import dev.leat.processor.model.Exceptions;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.FlowGraph.Dependency;
import dev.leat.processor.model.FlowState;
import dev.leat.processor.model.Identifier;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Owner;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.Requirement;
import dev.leat.processor.model.Secrecy;
import dev.leat.processor.model.StateValue;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Alternative;
import dev.leat.processor.model.Step.Presence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a graph of a flow that has mistakes: its values, inputs, types and exceptions, as far as they show. Enough to
 * say what can be called of the flow, not to run it.
 */
final class Outliner {
    private final FlowDeclaration flow;
    private final List<Dependency> dependencies;
    private final Exceptions exceptions;
    private final UnaryOperator<String> scope;
    private final Set<String> kept;

    /**
     * @param flow what is left of it: see {@link #reduced}
     * @param scope what a value is made for, as far as that shows
     */
    Outliner(FlowDeclaration flow, List<Dependency> dependencies, Exceptions exceptions, UnaryOperator<String> scope) {
        this.flow = flow;
        this.dependencies = dependencies;
        this.exceptions = exceptions;
        this.scope = scope;
        kept = Stream.concat(
                        flow.parameters()
                                .filter(Parameter.OfPrevious.class::isInstance)
                                .map(Parameter::taken),
                        flow.initials().map(ProcessorDeclaration::value))
                .filter(value -> scope.apply(value).equals(Scopes.RUN))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The flow with static methods, and without what is called as no method can be. */
    static FlowDeclaration reduced(FlowDeclaration flow) {
        return flow.with(flow.owners().stream()
                .map(owner -> new Owner(
                        owner.type(),
                        owner.isInterface(),
                        owner.creatable(),
                        reduced(owner.processors()),
                        reduced(owner.initials()),
                        List.of()))
                .toList());
    }

    private static List<ProcessorDeclaration> reduced(List<ProcessorDeclaration> methods) {
        return methods.stream()
                .filter(method -> isCallable(method.value()))
                .map(method -> method.reduced(
                        method.components().stream()
                                .filter(component -> isCallable(component.name()))
                                .toList(),
                        method.parameters().stream()
                                .filter(parameter -> parameter.taken().isEmpty() || isCallable(parameter.taken()))
                                .toList()))
                .toList();
    }

    private static boolean isCallable(String value) {
        return Identifier.isValid(value) && !Identifier.RESERVED.contains(value);
    }

    /** @param steps as far as they can be made */
    FlowGraph outline(List<FlowGraph.Input> inputs, List<Step> steps) {
        List<Step> all = new ArrayList<>(steps.stream()
                .filter(step -> !step.type().equals(JavaType.VOID))
                .toList());
        flow.processors()
                .findFirst()
                .ifPresent(any -> unknown(steps).forEach((value, type) -> all.add(step(value, type, any))));
        return new FlowGraph(flow, inputs, dependencies, all, looping(all), state(all), Optional.empty(), exceptions);
    }

    /** Without loops, but for what is known to be made in some. */
    private Looping looping(List<Step> steps) {
        Map<String, String> scopes = new HashMap<>();
        for (Step step : steps) {
            if (!scope.apply(step.value()).equals(Scopes.RUN)) {
                scopes.put(step.value(), scope.apply(step.value()));
            }
        }
        return new Looping(List.of(), Looping.none(steps).turns(), List.of(), List.of(), scopes, List.of(), List.of());
    }

    /** The types of what is asked for as a target or of the run before, though nothing makes it. */
    private Map<String, JavaType> unknown(List<Step> steps) {
        Map<String, JavaType> unknown = new LinkedHashMap<>();
        flow.parameters()
                .filter(Parameter.OfPrevious.class::isInstance)
                .forEach(previous -> unknown.putIfAbsent(previous.taken(), previous.type()));
        flow.initials().forEach(initial -> unknown.putIfAbsent(initial.value(), initial.type()));
        flow.ways().targets().stream()
                .filter(target -> isCallable(target.value()))
                .forEach(target -> unknown.putIfAbsent(target.value(), JavaType.UNREADABLE));
        steps.forEach(step -> unknown.remove(step.value()));
        return unknown;
    }

    private Step step(String value, JavaType type, ProcessorDeclaration processor) {
        return new Step(
                value,
                type,
                null,
                List.of(new Alternative(Requirement.NONE, processor, false, List.of())),
                true,
                List.of(),
                List.of(),
                false,
                1,
                Presence.ALWAYS,
                false,
                kept.contains(value),
                Secrecy.NONE);
    }

    private FlowState state(List<Step> steps) {
        if (kept.isEmpty()) {
            return FlowState.NONE;
        }
        List<StateValue> values = steps.stream()
                .filter(step -> kept.contains(step.value()))
                .map(this::kept)
                .toList();
        List<Step> derived =
                steps.stream().filter(step -> !kept.contains(step.value())).toList();
        return new FlowState(
                values,
                "",
                exceptions.declared(flow.initials()
                        .flatMap(method -> method.thrown().stream())
                        .toList()),
                derived,
                exceptions.declared(
                        derived.stream().flatMap(step -> step.thrown().stream()).toList()),
                List.of());
    }

    private StateValue kept(Step step) {
        ProcessorDeclaration initial = flow.initials()
                .filter(each -> each.value().equals(step.value()))
                .findFirst()
                .orElseGet(() -> step.alternatives().get(0).processor());
        return new StateValue(step.value(), step.type(), step.nullable(), step(step.value(), step.type(), initial));
    }
}
