package dev.leat.processor.flows;

import dev.leat.processor.flows.KeptFlow.How;
import dev.leat.processor.flows.KeptFlow.Literal;
import dev.leat.processor.flows.KeptFlow.Maker;
import dev.leat.processor.flows.KeptFlow.Node;
import dev.leat.processor.flows.KeptFlow.Take;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One run of a {@link KeptFlow} as its declaration reads, after what has been kept so far. */
final class KeptInterpreter {
    /** A condition failed. */
    static final class ConditionFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ConditionFailed(String condition) {
            super(condition);
        }
    }

    private final KeptFlow flow;
    private final Map<Integer, @Nullable Object> before;
    private final long x;
    private final boolean p;

    /** What was made, null included, and what was found to be absent. */
    private final Map<Integer, @Nullable Object> made = new HashMap<>();

    private final Set<Integer> absent = new HashSet<>();
    private final List<String> calls = new ArrayList<>();

    KeptInterpreter(KeptFlow flow, Map<Integer, @Nullable Object> before, long x, boolean p) {
        this.flow = flow;
        this.before = before;
        this.x = x;
        this.p = p;
    }

    /** What the first run takes as made before. */
    static Map<Integer, @Nullable Object> first(KeptFlow flow) {
        Map<Integer, @Nullable Object> first = new HashMap<>();
        flow.kept().forEach(node -> first.put(node, converted(flow.nodes().get(node), node + 2)));
        return first;
    }

    void run() {
        for (int node = 0; node < flow.nodes().size(); node++) {
            if (!flow.isOnDemand(node)) {
                settle(node);
            }
        }
    }

    /** What was called, in order. */
    List<String> calls() {
        return calls;
    }

    /** The names of what is kept and was not made. */
    Set<String> stayed() {
        Set<String> stayed = new HashSet<>();
        flow.kept().stream().filter(node -> !made.containsKey(node)).forEach(node -> stayed.add("v" + node));
        return stayed;
    }

    Map<Integer, @Nullable Object> after() {
        Map<Integer, @Nullable Object> after = new HashMap<>(before);
        after.replaceAll((node, value) -> made.containsKey(node) ? made.get(node) : value);
        return after;
    }

    /** The value, or what its accessor gives in place of it. */
    @Nullable
    Object value(int node) {
        Object value = made.get(node);
        return value == null
                        && !made.containsKey(node)
                        && flow.nodes().get(node).kind() == KeptFlow.Kind.MAYBE
                ? Optional.empty()
                : value;
    }

    private boolean settle(int node) {
        if (!made.containsKey(node) && !absent.contains(node)) {
            make(node);
        }
        return made.containsKey(node);
    }

    private void make(int node) {
        Node declared = flow.nodes().get(node);
        for (int way = 0; way < declared.makers().size(); way++) {
            Maker maker = declared.makers().get(way);
            if (applies(maker)) {
                made.put(node, converted(declared, call(node, way, maker)));
                return;
            }
        }
        absent.add(node);
    }

    private boolean applies(Maker maker) {
        for (Take take : maker.takes()) {
            if (flow.asksPresence(take)) {
                boolean isThere = settle(take.from());
                if (take.how() == How.CONTENT ? ((Optional<?>) value(take.from())).isEmpty() : !isThere) {
                    return false;
                }
            }
        }
        for (Literal literal : maker.guard()) {
            if (literal.condition() < 0 ? p != literal.holds() : !holds(literal)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Literal literal) {
        return settle(literal.condition()) && made.get(literal.condition()).equals(literal.holds());
    }

    private long call(int node, int way, Maker maker) {
        List<@Nullable Object> taken = new ArrayList<>();
        for (Take take : maker.takes()) {
            settle(take.from());
            Object value = value(take.from());
            taken.add(
                    switch (take.how()) {
                        case PLAIN -> value;
                        case OPTIONAL -> Optional.ofNullable(value);
                        case CONTENT, NULLABLE -> value instanceof Optional<?> optional ? optional.orElse(null) : value;
                    });
        }
        maker.before().forEach(each -> taken.add(before.get(each)));
        if (maker.input()) {
            taken.add(x);
        }
        String method = "m" + node + "w" + way;
        calls.add(method);
        long number = Pieces.mix(method, taken.toArray());
        if (!maker.thrown().isEmpty() && Pieces.fails(number)) {
            throw new ConditionFailed("v" + node);
        }
        return number;
    }

    private static @Nullable Object converted(Node node, long number) {
        return switch (node.kind()) {
            case LONG, BOXED -> number;
            case NULLABLE -> Pieces.orNull(number, number);
            case MAYBE -> Optional.of(number).filter(any -> number % 2 == 0);
            case CONDITION -> Pieces.toBoolean(number);
        };
    }
}
