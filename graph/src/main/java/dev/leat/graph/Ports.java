package dev.leat.graph;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Makes ports and calls read other values. */
final class Ports {
    private Ports() {}

    /** The same calls over other keys. */
    static Node over(Node node, Key<?> key, UnaryOperator<Key<?>> others) {
        List<Call<?>> calls =
                node.calls().stream().<Call<?>>map(call -> over(call, others)).toList();
        Optional<Call<?>> initial = node.initial().map(call -> over(call, others));
        return node.with(key, calls, initial);
    }

    private static Call<?> over(Call<?> call, UnaryOperator<Key<?>> others) {
        List<Port<?>> ports =
                call.ports().stream().<Port<?>>map(port -> over(port, others)).toList();
        return call.over(ports, call.guard().over(condition -> asCondition(others.apply(condition))), others);
    }

    private static Port<?> over(Port<?> port, UnaryOperator<Key<?>> others) {
        Key<?> key = others.apply(port.key());
        return port instanceof Key
                ? key
                : new Read<>(key, port.taking(), port.isPrevious(), port.narrowing(), port.type());
    }

    @SuppressWarnings("unchecked") // The graph that takes the guard checks the type.
    private static Key<Boolean> asCondition(Key<?> key) {
        return (Key<Boolean>) key;
    }
}
