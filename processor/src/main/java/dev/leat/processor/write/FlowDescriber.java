package dev.leat.processor.write;

import dev.leat.model.Alternative;
import dev.leat.model.Flow;
import dev.leat.model.Guard;
import dev.leat.model.Node;
import dev.leat.model.Port;
import dev.leat.model.Presence;
import dev.leat.model.Reach;
import dev.leat.model.Taking;
import dev.leat.model.Type;
import dev.leat.processor.model.DependencyKey;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Narrowing;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.StateValue;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Describes a flow to those who know nothing of the compiler: by number, inputs first, then dependencies, then steps.
 */
final class FlowDescriber {
    private final FlowGraph graph;
    private final Looping looping;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<DependencyKey, Integer> injected = new HashMap<>();
    private final Map<String, Looping.Result> results = new HashMap<>();
    private final Map<String, Step> initials = new HashMap<>();
    private final Map<String, String> keepers = new HashMap<>();

    private FlowDescriber(FlowGraph graph) {
        this.graph = graph;
        this.looping = graph.looping();
        for (Looping.Result result : looping.results()) {
            results.put(result.step().value(), result);
        }
        for (StateValue kept : graph.state().values()) {
            initials.put(kept.name(), kept.initial());
        }
        for (Looping.Fold fold : looping.folds()) {
            if (!fold.isEmptyAtFirst()) {
                initials.put(fold.value().name(), fold.value().initial());
            }
            keepers.put(fold.value().name(), fold.keeper());
        }
    }

    static Flow describe(FlowGraph graph) {
        return new FlowDescriber(graph).described();
    }

    private Flow described() {
        List<Node> nodes = new ArrayList<>();
        for (FlowGraph.Input input : graph.inputs()) {
            numbers.put(input.name(), numbers.size());
            nodes.add(new Node.Input(input.name(), type(input.type()), input.secret(), input.cutOff()));
        }
        List<Step> steps = LoopDescriber.steps(looping);
        int number = graph.inputs().size() + graph.dependencies().size();
        for (Step step : steps) {
            numbers.put(step.value(), number++);
        }
        for (FlowGraph.Dependency dependency : graph.dependencies()) {
            DependencyKey key = dependency.key();
            injected.put(key, nodes.size());
            List<String> qualifiers =
                    key.qualifiers().stream().map(Object::toString).toList();
            nodes.add(new Node.Dependency(
                    dependency.name(),
                    type(key.type()),
                    qualifiers,
                    dependency.perRun() && !key.isPerElement(),
                    key.isPerElement() ? Optional.of(number(key.per())) : Optional.empty()));
        }
        for (Step step : steps) {
            Looping.Result rejected = results.get(step.value());
            nodes.add(rejected == null ? made(step) : rejected(step, rejected.value()));
        }
        JavaType declaration = graph.flow().type();
        return new Flow(
                graph.flow().binaryName(), declaration.shortName(), LoopDescriber.loops(looping, this::number), nodes);
    }

    private Node made(Step step) {
        return made(
                step,
                kind(step),
                step.alternatives().stream()
                        .map(alternative -> alternative(alternative, step.value()))
                        .toList(),
                Optional.ofNullable(initials.get(step.value())));
    }

    /** A condition that each element asks for is planned as a step. */
    private Node.Kind kind(Step step) {
        if (step.isEffect()) {
            return Node.Kind.EFFECT;
        }
        boolean isAsked = step.asked() && !looping.scope(step.value()).isEmpty();
        boolean component = step.alternatives().get(0).isComponent();
        return step.isCondition() || isAsked ? Node.Kind.CONDITION : component ? Node.Kind.COMPONENT : Node.Kind.STEP;
    }

    private Node rejected(Step step, String sequence) {
        Port port = new Port(number(sequence), Taking.PLAIN, Reach.REJECTED, Optional.empty());
        Alternative left = new Alternative(new Type("", ""), "", "", List.of(port), Guard.always(), "", "");
        return made(step, Node.Kind.REJECTED, List.of(left), Optional.empty());
    }

    private Node made(Step step, Node.Kind kind, List<Alternative> alternatives, Optional<Step> initial) {
        return new Node.Made(
                step.value(),
                type(step.type()),
                kind,
                alternatives,
                step.mayBeAbsent() ? Presence.SOMETIMES : step.mayBeUnmade() ? Presence.EMPTY : Presence.ALWAYS,
                step.isSecret(),
                step.cutOff(),
                initial.map(first -> alternative(first.alternatives().get(0), first.value())),
                scope(looping.scope(step.value())),
                scope(keepers.getOrDefault(step.value(), "")));
    }

    private Optional<Integer> scope(String sequence) {
        return sequence.isEmpty() ? Optional.empty() : Optional.of(number(sequence));
    }

    private Alternative alternative(Step.Alternative alternative, String value) {
        boolean isComponent = alternative.isComponent();
        ProcessorDeclaration processor = alternative.processor();
        List<Port> ports = new ArrayList<>();
        for (int i = 0; i < alternative.arguments().size(); i++) {
            Optional<Port.Narrowing> narrowing = isComponent ? Optional.empty() : narrowing(processor, i);
            ports.add(port(alternative.arguments().get(i), narrowing));
        }
        return new Alternative(
                type(processor.owner()),
                processor.method(),
                isComponent ? value : "",
                ports,
                alternative.requirement().guard().over(this::number),
                processor.remark().position(),
                processor.remark().documentation());
    }

    private static Optional<Port.Narrowing> narrowing(ProcessorDeclaration processor, int parameter) {
        Narrowing narrowing = processor.parameters().get(parameter).narrowing();
        JavaType type = processor.parameters().get(parameter).type();
        return Optional.ofNullable(narrowing).map(given -> new Port.Narrowing(type(type), given.constants()));
    }

    private Port port(Argument argument, Optional<Port.Narrowing> narrowing) {
        if (argument instanceof Argument.Dependency dependency) {
            return new Port(injected.getOrDefault(dependency.key(), 0), Taking.PLAIN, Reach.PLAIN, narrowing);
        }
        Taking taking = taking(argument);
        Looping.Result result = numbers.containsKey(argument.name()) ? null : results.get(argument.name());
        return result == null
                ? new Port(number(argument.name()), taking, reach(argument), narrowing)
                : new Port(number(result.value()), taking, result.reach(), narrowing);
    }

    private static Taking taking(Argument argument) {
        if (argument instanceof Argument.Previous before) {
            return before.taking();
        }
        return argument instanceof Argument.Value value ? value.taking() : Taking.PLAIN;
    }

    private static Reach reach(Argument argument) {
        if (argument instanceof Argument.Element) {
            return Reach.EACH;
        }
        return argument instanceof Argument.Previous ? Reach.PREVIOUS : Reach.PLAIN;
    }

    private int number(String value) {
        return numbers.getOrDefault(value, 0);
    }

    private static Type type(JavaType type) {
        return new Type(type.name(), type.shortName());
    }
}
