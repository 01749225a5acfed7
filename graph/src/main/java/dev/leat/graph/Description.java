package dev.leat.graph;

import dev.leat.graph.value.Shown;
import dev.leat.graph.value.Types;
import dev.leat.model.Alternative;
import dev.leat.model.Flow;
import dev.leat.model.Loop;
import dev.leat.model.Node.Kind;
import dev.leat.model.Port.Narrowing;
import dev.leat.model.Reach;
import dev.leat.model.Type;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Describes a graph without its code: by number, types as text. */
final class Description {
    private final FlowGraph graph;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** What of which value is taken by a name that no value has. */
    private final Map<String, Taken> taken = new HashMap<>();

    private final Map<String, Integer> keepers = new HashMap<>();
    private final List<Described> all = new ArrayList<>();
    private final Map<Integer, Loop> loops = new LinkedHashMap<>();

    private Description(FlowGraph graph) {
        this.graph = graph;
    }

    private record Taken(int node, Reach reach) {}

    /** @param scope the number of the sequence for each element of which it is made */
    private record Described(Node node, FlowGraph graph, Optional<Integer> scope) {}

    /** With all that is made in loops. */
    static Flow of(FlowGraph graph) {
        Description description = new Description(graph);
        description.add(graph, Optional.empty());
        return description.flow();
    }

    /** Where each loop is a step. */
    static Flow ofSteps(FlowGraph graph) {
        Description description = new Description(graph);
        graph.nodes().forEach(node -> description.add(node, graph, Optional.empty()));
        return description.flow();
    }

    private Flow flow() {
        List<dev.leat.model.Node> nodes = new ArrayList<>();
        all.forEach(described -> nodes.add(node(described)));
        return new Flow(graph.name(), graph.name(), List.copyOf(loops.values()), nodes);
    }

    private void add(Node node, FlowGraph of, Optional<Integer> scope) {
        numbers.put(node.name(), all.size());
        all.add(new Described(node, of, scope));
    }

    private void add(FlowGraph some, Optional<Integer> scope) {
        for (Node node : some.nodes()) {
            if (node.loop().isPresent()) {
                add(node.key(), node.loop().get(), scope);
            } else if (node.result().isPresent()) {
                addResult(node, some, scope);
            } else if (scope.isEmpty() || !node.isGiven()) {
                add(node, some, scope);
            }
        }
    }

    private void add(Key<?> key, dev.leat.graph.Loop loop, Optional<Integer> around) {
        int sequence = number(loop.sequence());
        taken.put(key.name(), new Taken(sequence, Reach.REJECTED));
        loops.merge(
                sequence,
                new Loop(sequence, 1, Types.isOnePass(loop.sequence().type())),
                (one, again) -> new Loop(sequence, one.passes() + 1, one.isOnePass()));
        taken.put(loop.element().name(), new Taken(sequence, Reach.EACH));
        around.ifPresent(keeper -> loop.folds().forEach(fold -> keepers.put(fold.name(), keeper)));
        add(loop.inside(), Optional.of(sequence));
    }

    private void addResult(Node node, FlowGraph some, Optional<Integer> scope) {
        Result result = node.result().orElseThrow();
        if (result.reach() == Reach.REJECTED) {
            add(node, some, scope);
        } else {
            taken.put(node.name(), new Taken(number(result.value()), result.reach()));
        }
    }

    private int number(Key<?> key) {
        return Objects.requireNonNull(numbers.get(key.name()), key.name());
    }

    private dev.leat.model.Node node(Described described) {
        Node node = described.node();
        return switch (node.kind()) {
            case INPUT -> new dev.leat.model.Node.Input(node.name(), type(node.key()), node.isSecret(), node.cutOff());
            case DEPENDENCY ->
                new dev.leat.model.Node.Dependency(
                        node.name(),
                        type(node.key()),
                        List.of(),
                        graph.bindings().of(node).filter(Bindings.Bound::perRun).isPresent());
            case STEP, COMPONENT, CONDITION, EFFECT, REJECTED ->
                new dev.leat.model.Node.Made(
                        node.name(),
                        type(node.key()),
                        kind(described),
                        node.calls().stream()
                                .map(call -> alternative(call, node))
                                .toList(),
                        described.graph().presence(node),
                        node.isSecret(),
                        node.cutOff(),
                        node.initial().map(call -> alternative(call, node)),
                        described.scope(),
                        Optional.ofNullable(keepers.get(node.name())));
        };
    }

    /** In a loop, a condition that each element asks for is made like any other step. */
    private static Kind kind(Described described) {
        Node node = described.node();
        boolean isAsked = described.scope().isPresent()
                && node.kind() == Kind.STEP
                && described.graph().nodes().stream()
                        .flatMap(each -> each.calls().stream())
                        .flatMap(call -> call.guard().conditions())
                        .anyMatch(condition -> condition.name().equals(node.name()));
        return isAsked ? Kind.CONDITION : node.kind();
    }

    private Alternative alternative(Call<?> call, Node made) {
        String method = call.origin().method();
        String component = made.kind() == Kind.COMPONENT ? last(method) : "";
        String maker = component.isEmpty() ? method : owner(method);
        return new Alternative(
                new Type(owner(maker), owner(maker)),
                last(maker),
                component,
                call.ports().stream().map(this::port).toList(),
                call.guard().over(this::number),
                call.origin().position(),
                call.origin().documentation());
    }

    private static String owner(String method) {
        return method.substring(0, Math.max(0, method.lastIndexOf('.')));
    }

    private static String last(String method) {
        return method.substring(method.lastIndexOf('.') + 1);
    }

    private dev.leat.model.Port port(Port<?> port) {
        Taken known = taken.get(port.key().name());
        Taken from = known == null ? new Taken(number(port.key()), Reach.PLAIN) : known;
        return new dev.leat.model.Port(
                from.node(), port.taking(), port.isPrevious() ? Reach.PREVIOUS : from.reach(), narrowing(port));
    }

    private static Optional<Narrowing> narrowing(Port<?> port) {
        if (port.narrowing() instanceof dev.leat.graph.Narrowing.ToClass narrower) {
            return Optional.of(new Narrowing(type(narrower.type()), List.of()));
        }
        return port.narrowing() instanceof dev.leat.graph.Narrowing.ToConstants among
                ? Optional.of(new Narrowing(
                        type(port.key()),
                        among.constants().stream().map(Shown::value).toList()))
                : Optional.empty();
    }

    /** As it is in the code, where that is a primitive one. */
    private static Type type(Key<?> key) {
        if (key.type() == Void.class) {
            return type(void.class);
        }
        return key.isPrimitive() && key.type() instanceof Class<?> boxed
                ? type(MethodType.methodType(boxed).unwrap().returnType())
                : type(key.type());
    }

    private static Type type(java.lang.reflect.Type type) {
        return new Type(type.getTypeName().replace('$', '.'), Types.text(type));
    }
}
