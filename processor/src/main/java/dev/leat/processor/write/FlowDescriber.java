package dev.leat.processor.write;

import dev.leat.model.Alternative;
import dev.leat.model.Flow;
import dev.leat.model.Node;
import dev.leat.model.Port;
import dev.leat.model.Presence;
import dev.leat.model.Taking;
import dev.leat.model.Type;
import dev.leat.processor.model.DependencyKey;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.JavaType;
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
import org.jspecify.annotations.Nullable;

/**
 * Describes a flow to those who know nothing of the compiler: by number, inputs first, then dependencies, then steps.
 */
final class FlowDescriber {
    private final FlowGraph graph;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<DependencyKey, Integer> injected = new HashMap<>();

    private FlowDescriber(FlowGraph graph) {
        this.graph = graph;
    }

    static Flow describe(FlowGraph graph) {
        return new FlowDescriber(graph).described();
    }

    private Flow described() {
        List<Node> nodes = new ArrayList<>();
        for (FlowGraph.Input input : graph.inputs()) {
            numbers.put(input.name(), nodes.size());
            nodes.add(new Node.Input(input.name(), type(input.type()), input.secret(), input.cutOff()));
        }
        for (FlowGraph.Dependency dependency : graph.dependencies()) {
            DependencyKey key = dependency.key();
            injected.put(key, nodes.size());
            List<String> qualifiers =
                    key.qualifiers().stream().map(Object::toString).toList();
            nodes.add(new Node.Dependency(dependency.name(), type(key.type()), qualifiers, dependency.perRun()));
        }
        int number = nodes.size();
        for (Step step : graph.steps()) {
            numbers.put(step.value(), number++);
        }
        Map<String, Step> initials = new HashMap<>();
        for (StateValue kept : graph.state().values()) {
            initials.put(kept.name(), kept.initial());
        }
        graph.steps().forEach(step -> nodes.add(made(step, initials.get(step.value()))));
        JavaType declaration = graph.flow().type();
        return new Flow(graph.flow().binaryName(), declaration.shortName(), nodes);
    }

    private Node made(Step step, @Nullable Step initial) {
        boolean component = step.alternatives().get(0).isComponent();
        return new Node.Made(
                step.value(),
                type(step.type()),
                step.isCondition() ? Node.Kind.CONDITION : component ? Node.Kind.COMPONENT : Node.Kind.STEP,
                step.alternatives().stream()
                        .map(alternative -> alternative(alternative, step.value()))
                        .toList(),
                step.mayBeAbsent() ? Presence.SOMETIMES : step.mayBeUnmade() ? Presence.EMPTY : Presence.ALWAYS,
                step.isSecret(),
                step.cutOff(),
                Optional.ofNullable(initial)
                        .map(first -> alternative(first.alternatives().get(0), first.value())));
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
            return new Port(injected.getOrDefault(dependency.key(), 0), Taking.PLAIN, false, narrowing);
        }
        Taking taking = argument instanceof Argument.Value value ? value.taking() : Taking.PLAIN;
        return new Port(number(argument.name()), taking, argument instanceof Argument.Previous, narrowing);
    }

    private int number(String value) {
        return numbers.getOrDefault(value, 0);
    }

    private static Type type(JavaType type) {
        return new Type(type.name(), type.shortName());
    }
}
