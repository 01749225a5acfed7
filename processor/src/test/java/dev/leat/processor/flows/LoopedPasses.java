package dev.leat.processor.flows;

import static dev.leat.processor.flows.LoopedFlow.RUN;

import dev.leat.processor.flows.LoopedFlow.Literal;
import dev.leat.processor.flows.LoopedFlow.Maker;
import dev.leat.processor.flows.LoopedFlow.Node;
import dev.leat.processor.flows.LoopedFlow.Take;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Which loops of a {@link LoopedFlow} may be made again because something in them takes what they have led to. */
final class LoopedPasses {
    private final LoopedFlow flow;
    private final LoopedScopes scopes;

    LoopedPasses(LoopedFlow flow, LoopedScopes scopes) {
        this.flow = flow;
        this.scopes = scopes;
    }

    boolean mayBeReadAgain(int sequence) {
        return scopes.outward(sequence).stream().anyMatch(loop -> loop != RUN && leadsToItself(loop));
    }

    /** Whether there is a way from the loop to itself, where the loops beside it are looked at as a whole. */
    private boolean leadsToItself(int loop) {
        int around = scopes.of(loop);
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> next = new ArrayDeque<>();
        collect(loop, around, true, next);
        while (!next.isEmpty()) {
            int place = next.pop();
            if (place == loop + flow.nodes().size()) {
                return true;
            }
            if (seen.add(place)) {
                collect(
                        place % flow.nodes().size(),
                        around,
                        place >= flow.nodes().size(),
                        next);
            }
        }
        return false;
    }

    /** What a value, or all of a loop, needs. */
    private void collect(int number, int around, boolean isLoop, Deque<Integer> needed) {
        for (int each = 0; each < flow.nodes().size(); each++) {
            if (isLoop ? scopes.isInside(scopes.of(each), number) : each == number) {
                collect(each, around, isLoop ? number + flow.nodes().size() : number, needed);
            }
        }
    }

    private void collect(int number, int around, int place, Deque<Integer> needed) {
        Node node = flow.node(number);
        for (Maker maker : node.makers()) {
            for (Take take : maker.takes()) {
                int there = scopes.taken(take, scopes.of(number));
                add(take.from(), around, take.how().isResult() && scopes.isInside(around, there) ? -1 : place, needed);
            }
            for (Literal literal : maker.guard()) {
                add(literal.condition(), around, place, needed);
            }
        }
        if (node.initial() != null) {
            for (Take take : node.initial()) {
                add(take.from(), around, place, needed);
            }
        }
    }

    /** @param place what needs it, where it needs it as part of the same loop */
    private void add(int from, int around, int place, Deque<Integer> needed) {
        if (scopes.isInside(scopes.of(from), around)) {
            int of = scopes.of(from) == around
                    ? from
                    : scopes.below(around, scopes.of(from)) + flow.nodes().size();
            if (of != place) {
                needed.push(of);
            }
        }
    }
}
