package dev.leat.graph;

import dev.leat.graph.value.Shown;
import dev.leat.graph.value.Types;
import dev.leat.model.Alternative;
import dev.leat.model.Flow;
import dev.leat.model.Node.Kind;
import dev.leat.model.Port.Narrowing;
import dev.leat.model.Reach;
import dev.leat.model.Type;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;

/** Describes a graph without its code: by number, types as text. */
record Description(FlowGraph graph) {
    static Flow of(FlowGraph graph) {
        Description description = new Description(graph);
        return new Flow(
                graph.name(),
                graph.name(),
                graph.nodes().stream().map(description::node).toList());
    }

    private dev.leat.model.Node node(Node node) {
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
                        node.kind(),
                        node.calls().stream()
                                .map(call -> alternative(call, node))
                                .toList(),
                        graph.presence(node),
                        node.isSecret(),
                        node.cutOff(),
                        node.initial().map(call -> alternative(call, node)));
        };
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
                call.guard().over(graph::number),
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
        return new dev.leat.model.Port(
                graph.number(port.key()),
                port.taking(),
                port.isPrevious() ? Reach.PREVIOUS : Reach.PLAIN,
                narrowing(port));
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
