package dev.leat.graph;

import dev.leat.graph.InvalidGraphException.Problem;
import dev.leat.graph.value.Types;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

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
     * The nodes in topological order, ties in the given one.
     *
     * @throws InvalidGraphException if names, types or cycles do not let them be connected
     */
    static List<Node> sorted(List<Node> nodes) {
        Wiring wiring = new Wiring(nodes);
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
            Optional<Type> given = given(made, port);
            if (given.isEmpty() || !Types.isAssignable(given.get(), expected(port))) {
                problems.add(Problems.mismatch(node, Types.text(expected(port)), made));
            }
            if (port.isPrevious() && made.initial().isEmpty()) {
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

    /** A. B. Kahn, "Topological sorting of large networks", 1962; of those that are ready the first declared. */
    private List<Node> sort() {
        List<Node> nodes = List.copyOf(byName.values());
        Map<String, Integer> numbers = new HashMap<>();
        nodes.forEach(node -> numbers.put(node.name(), numbers.size()));
        int[] waiting = new int[nodes.size()];
        List<List<Integer>> readers = new ArrayList<>();
        nodes.forEach(node -> readers.add(new ArrayList<>()));
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (int i = 0; i < waiting.length; i++) {
            int reader = i;
            List<Integer> read = nodes.get(i)
                    .reads()
                    .map(key -> number(numbers, key))
                    .distinct()
                    .toList();
            read.forEach(each -> readers.get(each).add(reader));
            waiting[i] = read.size();
            if (read.isEmpty()) {
                ready.add(i);
            }
        }
        List<Node> sorted = new ArrayList<>();
        while (!ready.isEmpty()) {
            int next = ready.remove();
            sorted.add(nodes.get(next));
            for (int reader : readers.get(next)) {
                if (--waiting[reader] == 0) {
                    ready.add(reader);
                }
            }
        }
        if (sorted.size() < nodes.size()) {
            throw new InvalidGraphException(Problems.cycle(cycle(waiting, nodes)));
        }
        return sorted;
    }

    private static int number(Map<String, Integer> numbers, Key<?> key) {
        return numbers.getOrDefault(key.name(), 0);
    }

    /** Whoever waits, waits for another who does: going on from any, one is met again. */
    private List<Node> cycle(int[] waiting, List<Node> nodes) {
        Set<Node> stuck = new LinkedHashSet<>();
        for (int i = 0; i < waiting.length; i++) {
            if (waiting[i] > 0) {
                stuck.add(nodes.get(i));
            }
        }
        List<Node> path = new ArrayList<>();
        Node next = stuck.iterator().next();
        while (!path.contains(next)) {
            path.add(next);
            next = next.reads()
                    .map(key -> byName.get(key.name()))
                    .filter(stuck::contains)
                    .findFirst()
                    .orElseThrow();
        }
        return path.subList(path.indexOf(next), path.size());
    }
}
