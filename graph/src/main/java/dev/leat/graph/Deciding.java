package dev.leat.graph;

import dev.leat.graph.Port.Taking;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the call that makes a value. Asks in the order of generated code, so that whoever follows makes the same calls:
 * of each call first whether what it takes is there, then whether it is what it has to be, then its guard from left to
 * right; last, of the call that applies, what else it takes.
 */
final class Deciding {
    /** What is known of a run. */
    interface Known {
        /** Whether it has been found out what the value is, or that there is none. */
        boolean isSettled(int node);

        /** Whether there is none. */
        boolean isAbsent(int node);

        /** The value that is there, or the injected object. */
        @Nullable
        Object value(int node);

        /** The value of the run before. */
        @Nullable
        Object previous(int node);
    }

    private final FlowGraph graph;
    private final Known known;
    private int missing;

    Deciding(FlowGraph graph, Known known) {
        this.graph = graph;
        this.known = known;
    }

    Decision decide(Node node) {
        for (int way = 0; way < node.calls().size(); way++) {
            Call<?> call = node.calls().get(way);
            missing = -1;
            boolean applies = isPossible(call) && isNarrow(call) && holds(call.guard());
            if (applies) {
                findMissing(call);
            }
            if (missing >= 0) {
                return new Decision.Needs(missing);
            }
            if (applies) {
                return new Decision.Take(way);
            }
        }
        return new Decision.Absent();
    }

    /** Whether all is there that it cannot do without. Not, if that is not known: then something is missing. */
    private boolean isPossible(Call<?> call) {
        for (Port<?> port : call.ports()) {
            int read = graph.number(port.key());
            boolean mayLack = port.taking() == Taking.CONTENT
                    || (port.taking() == Taking.PLAIN && !port.isPrevious() && graph.mayBeAbsent(read));
            if (mayLack && (!isKnown(read, port) || lacks(read, port))) {
                return false;
            }
        }
        return true;
    }

    private boolean lacks(int read, Port<?> port) {
        if (!port.isPrevious() && known.isAbsent(read)) {
            return true;
        }
        return port.taking() == Taking.CONTENT && value(read, port) instanceof Optional<?> content && content.isEmpty();
    }

    private boolean isNarrow(Call<?> call) {
        for (Port<?> port : call.ports()) {
            if (!(port.narrowing() instanceof Narrowing.None)) {
                int read = graph.number(port.key());
                if (!isKnown(read, port) || !port.narrowing().admits(taken(read, port))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean holds(Guard guard) {
        if (guard instanceof Guard.All all) {
            for (Guard operand : all.operands()) {
                if (!holds(operand)) {
                    return false;
                }
            }
            return true;
        }
        if (guard instanceof Guard.Any any) {
            for (Guard operand : any.operands()) {
                if (holds(operand)) {
                    return true;
                }
                if (missing >= 0) {
                    return false;
                }
            }
            return false;
        }
        Guard.Is is = (Guard.Is) guard;
        int read = graph.number(is.condition());
        if (!isSettled(read)) {
            return false;
        }
        return !known.isAbsent(read) && Boolean.valueOf(is.holds()).equals(known.value(read));
    }

    private void findMissing(Call<?> call) {
        for (Port<?> port : call.ports()) {
            if (!isKnown(graph.number(port.key()), port)) {
                return;
            }
        }
    }

    private boolean isKnown(int read, Port<?> port) {
        return port.isPrevious() || isSettled(read);
    }

    private boolean isSettled(int read) {
        if (known.isSettled(read)) {
            return true;
        }
        missing = read;
        return false;
    }

    private @Nullable Object value(int read, Port<?> port) {
        return port.isPrevious() ? known.previous(read) : known.value(read);
    }

    /** What a port hands to the call. */
    @Nullable
    Object taken(int read, Port<?> port) {
        if (!port.isPrevious() && known.isAbsent(read)) {
            return port.taking() == Taking.OPTIONAL ? Optional.empty() : null;
        }
        Object value = value(read, port);
        return switch (port.taking()) {
            case PLAIN, NULLABLE -> value;
            case OPTIONAL -> Optional.ofNullable(value);
            case CONTENT, CONTENT_OR_NULL -> value instanceof Optional<?> content ? content.orElse(null) : null;
        };
    }

    /** All that the call takes, in the order of its ports. */
    @Nullable
    Object[] arguments(Call<?> call) {
        @Nullable Object[] arguments = new Object[call.ports().size()];
        for (int i = 0; i < arguments.length; i++) {
            Port<?> port = call.ports().get(i);
            arguments[i] = taken(graph.number(port.key()), port);
        }
        return arguments;
    }
}
