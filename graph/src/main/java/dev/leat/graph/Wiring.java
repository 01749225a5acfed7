package dev.leat.graph;

import dev.leat.graph.InvalidGraphException.Problem;
import dev.leat.graph.value.Types;
import dev.leat.model.Needs;
import dev.leat.model.Node.Kind;
import dev.leat.model.Taking;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Connects nodes by their names, or tells why that cannot be. */
final class Wiring {
    private final Map<String, Node> byName = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Wiring(List<Node> nodes) {
        for (Node node : nodes) {
            Node first = byName.putIfAbsent(node.name(), node);
            if (first != null) {
                problems.add(Problems.twice(first, node));
            }
        }
    }

    /**
     * The nodes in topological order, ties in the given one; effects, which nothing takes, last.
     *
     * @throws InvalidGraphException if names, types or cycles do not let them be connected
     */
    static List<Node> sorted(List<Node> nodes) {
        Wiring wiring = new Wiring(Stream.concat(
                        nodes.stream().filter(node -> !node.isEffect()),
                        nodes.stream().filter(Node::isEffect))
                .toList());
        nodes.forEach(wiring::check);
        wiring.requireNoProblem();
        return wiring.sort();
    }

    private void requireNoProblem() {
        if (!problems.isEmpty()) {
            throw new InvalidGraphException(problems);
        }
    }

    private void check(Node node) {
        for (Call<?> call : node.calls()) {
            checkCall(node, call);
            call.guard().conditions().distinct().forEach(condition -> checkCondition(node, condition));
        }
        node.initial().ifPresent(call -> checkCall(node, call));
    }

    private void checkCondition(Node node, Key<Boolean> condition) {
        Node asked = byName.get(condition.name());
        if (asked == null) {
            problems.add(Problems.unknown(node, "asks for", condition, List.copyOf(byName.values())));
        } else if (asked.key().type() != Boolean.class) {
            problems.add(Problems.notACondition(node, asked));
        }
    }

    private void checkCall(Node node, Call<?> call) {
        for (Port<?> port : call.ports()) {
            Node made = byName.get(port.key().name());
            if (made == null) {
                problems.add(Problems.unknown(node, "takes", port.key(), List.copyOf(byName.values())));
                continue;
            }
            if (made.isEffect()) {
                problems.add(Problems.takesNone(node, made));
                continue;
            }
            Optional<Type> given = given(made, port);
            if (given.isEmpty() || !Types.isAssignable(given.get(), expected(port))) {
                problems.add(Problems.mismatch(node, Types.text(expected(port)), made));
            }
            boolean hasFirst = made.initial().isPresent() || made.kind() == Kind.INPUT;
            if (port.isPrevious() && port.taking() != Taking.OPTIONAL && !hasFirst) {
                problems.add(Problems.missingInitial(node, made));
            }
        }
    }

    /** As what the port takes the value, before it is narrowed. */
    private static Type expected(Port<?> port) {
        return switch (port.taking()) {
            case PLAIN, NULLABLE, CONTENT, CONTENT_OR_NULL ->
                port.narrowing() instanceof Narrowing.ToClass ? port.key().type() : port.type();
            case OPTIONAL -> Types.optional(port.key().type());
        };
    }

    /** What the port finds; nothing if it looks into an {@code Optional} that is none. */
    private static Optional<Type> given(Node made, Port<?> port) {
        Type type = made.key().type();
        return switch (port.taking()) {
            case PLAIN, NULLABLE -> Optional.of(type);
            case OPTIONAL -> Optional.of(Types.optional(type));
            case CONTENT, CONTENT_OR_NULL ->
                Types.isOptional(type) ? Optional.of(Types.content(type)) : Optional.empty();
        };
    }

    private List<Node> sort() {
        List<Node> nodes = List.copyOf(byName.values());
        Map<String, Integer> numbers = new HashMap<>();
        nodes.forEach(node -> numbers.put(node.name(), numbers.size()));
        Needs needs = new Needs(nodes.stream()
                .map(node -> node.reads()
                        .map(key -> numbers.getOrDefault(key.name(), 0))
                        .distinct()
                        .toList())
                .toList());
        List<Integer> order = needs.order();
        if (order.size() < nodes.size()) {
            List<Integer> cycle = needs.cycle(needs.knots().get(0).get(0));
            throw new InvalidGraphException(Problems.cycle(
                    cycle.stream().limit(cycle.size() - 1L).map(nodes::get).toList()));
        }
        return order.stream().map(nodes::get).toList();
    }
}
