package dev.leat.graph.decide;

import dev.leat.graph.FlowGraph;
import dev.leat.graph.Narrowing;
import dev.leat.graph.Node;
import dev.leat.graph.Port;
import dev.leat.graph.Result;
import dev.leat.graph.Wired;
import dev.leat.graph.fact.Elements;
import dev.leat.graph.fact.Fact;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.model.Guard;
import dev.leat.model.Node.Kind;
import dev.leat.model.Taking;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the call that makes a value. Asks in the order of generated code, so that whoever follows makes the same calls:
 * of each call first whether what it takes is there, then whether it is what it has to be, then its guard from left to
 * right; last, of the call that applies, what else it takes. The last of calls of which one applies always is not
 * asked.
 */
public final class Decider {
    /** Facts that are for messages alone are of none. */
    private static final UUID NO_RUN = new UUID(0, 0);

    private final FlowGraph graph;
    private final List<List<Wired>> wired;
    private final Known known;
    private final boolean letsLoopsAsk;
    private final Places asked = new Places();
    private int missing;

    /** Decides by what is known. */
    public Decider(FlowGraph graph, Known known) {
        this(graph, known, true);
    }

    /**
     * Decides by what is known.
     *
     * @param letsLoopsAsk whether loops ask for conditions when they need them, rather than have all before they begin
     */
    public Decider(FlowGraph graph, Known known, boolean letsLoopsAsk) {
        this.letsLoopsAsk = letsLoopsAsk;
        this.graph = graph;
        this.wired = graph.wired();
        this.known = known;
    }

    /** What is to be done about a value. */
    public Decision decide(int node) {
        List<Wired> calls = wired.get(node);
        for (int way = 0; way < calls.size(); way++) {
            Wired call = calls.get(way);
            missing = -1;
            asked.clear();
            boolean applies =
                    (call.isSure() || isPossible(call)) && isNarrow(call) && (call.isSure() || holds(call.guard()));
            if (applies) {
                findMissing(call);
            }
            if (missing >= 0) {
                return new Decision.Needs(missing);
            }
            if (call.isSure() && !applies) {
                return new Decision.Unmatched();
            }
            if (applies) {
                return isNothing(call) ? new Decision.Absent() : new Decision.Take(way);
            }
        }
        return new Decision.Absent();
    }

    /** Whether all is there that it cannot do without. Not, if that is not known: then something is missing. */
    private boolean isPossible(Wired call) {
        for (int i = 0; i < call.reads().length; i++) {
            if (call.mayLack()[i]) {
                Port<?> port = call.call().ports().get(i);
                if (!isKnown(call.reads()[i], port) || lacks(call.reads()[i], port)) {
                    return false;
                }
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

    private boolean isNarrow(Wired call) {
        for (int i = 0; i < call.reads().length; i++) {
            Port<?> port = call.call().ports().get(i);
            if (!(port.narrowing() instanceof Narrowing.None)) {
                int read = call.reads()[i];
                if (!isKnown(read, port) || !port.narrowing().admits(taken(read, port))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean holds(Guard<Integer> guard) {
        boolean all = !(guard instanceof Guard.Any);
        if (!(guard instanceof Guard.Is<Integer> is)) {
            for (Guard<Integer> operand : guard.operands()) {
                if (holds(operand) != all) {
                    return !all;
                }
                if (missing >= 0) {
                    return false;
                }
            }
            return all;
        }
        int condition = is.condition();
        asked.push(condition);
        return isSettled(condition)
                && !known.isAbsent(condition)
                && Boolean.valueOf(is.holds()).equals(known.value(condition));
    }

    /** Whether it takes of what a loop has made something that there is none of. */
    private boolean isNothing(Wired call) {
        Result result = call.call().result().orElse(null);
        return result != null
                && result.mayBeAbsent()
                && known.value(call.reads()[0]) instanceof Elements made
                && made.lacks(result);
    }

    /** A loop asks for conditions when it needs them, be they of the graph that it is in or around that. */
    private boolean isAskedLater(Wired call, int read) {
        Node node = graph.nodes().get(read);
        return letsLoopsAsk && call.call().loop().isPresent() && (node.kind() == Kind.CONDITION || node.isGiven());
    }

    private void findMissing(Wired call) {
        for (int i = 0; i < call.reads().length; i++) {
            if (!isAskedLater(call, call.reads()[i])
                    && !isKnown(call.reads()[i], call.call().ports().get(i))) {
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
    private @Nullable Object taken(int read, Port<?> port) {
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

    /**
     * The conditions of the guard of a call that applies which were asked for that; where the call was sure to apply,
     * those asked for the calls before it.
     */
    public int[] asked(int node, int way) {
        Wired call = wired.get(node).get(way);
        missing = -1; // Of whatever was decided before.
        asked.clear();
        if (call.isSure()) {
            wired.get(node).subList(0, way).stream()
                    .filter(before -> isPossible(before) && isNarrow(before))
                    .forEach(before -> holds(before.guard()));
        } else {
            holds(call.guard());
        }
        Set<Integer> conditions =
                call.call().guard().conditions().map(graph::number).collect(Collectors.toSet());
        return Arrays.stream(asked.toArray())
                .distinct()
                .filter(conditions::contains)
                .toArray();
    }

    /** All that a call takes, in the order of its ports. */
    public @Nullable Object[] arguments(int node, int way) {
        Wired call = wired.get(node).get(way);
        @Nullable Object[] arguments = new Object[call.reads().length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = taken(call.reads()[i], call.call().ports().get(i));
        }
        return arguments;
    }

    /** What is thrown where a call failed. */
    public StepFailedException failure(int node, int way, Throwable thrown) {
        Wired call = wired.get(node).get(way);
        Map<Integer, Fact<?>> took = new LinkedHashMap<>(); // What is taken twice is told once, as a run does.
        for (int i = 0; i < call.reads().length; i++) {
            int place = call.reads()[i];
            Node read = graph.nodes().get(place);
            Port<?> port = call.call().ports().get(i);
            if (read.kind() != Kind.DEPENDENCY && (port.isPrevious() || !known.isAbsent(place))) {
                took.put(port.isPrevious() ? ~place : place, Fact.given(NO_RUN, read, value(place, port)));
            }
        }
        return new StepFailedException(graph.nodes().get(node), call.call(), List.copyOf(took.values()), thrown);
    }
}
