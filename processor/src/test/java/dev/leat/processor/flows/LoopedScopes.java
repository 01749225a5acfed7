package dev.leat.processor.flows;

import static dev.leat.processor.flows.LoopedFlow.RUN;

import dev.leat.processor.flows.LoopedFlow.Kind;
import dev.leat.processor.flows.LoopedFlow.Literal;
import dev.leat.processor.flows.LoopedFlow.Maker;
import dev.leat.processor.flows.LoopedFlow.Node;
import dev.leat.processor.flows.LoopedFlow.Take;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How often the values of a {@link LoopedFlow} are made and may be absent: the rules, tried until nothing changes. */
final class LoopedScopes {
    private final LoopedFlow flow;
    private final int[] scopes;
    private final boolean[] absent;

    LoopedScopes(LoopedFlow flow) {
        this.flow = flow;
        scopes = new int[flow.nodes().size()];
        absent = new boolean[scopes.length];
        Arrays.fill(scopes, RUN);
        for (boolean changes = true; changes; ) {
            changes = false;
            for (int number = 0; number < scopes.length; number++) {
                int found = found(number);
                changes |= found != scopes[number];
                scopes[number] = found;
            }
        }
        for (boolean changes = true; changes; ) {
            changes = false;
            for (int number = 0; number < scopes.length; number++) {
                boolean found = mayNotBeMade(number);
                changes |= found != absent[number];
                absent[number] = found;
            }
        }
    }

    int of(int number) {
        return scopes[number];
    }

    /** A scope and all around it, the run as the last. */
    List<Integer> outward(int scope) {
        List<Integer> outward = new ArrayList<>(List.of(scope));
        for (int each = scope; each != RUN; ) {
            each = scopes[each];
            outward.add(each);
        }
        return outward;
    }

    int depth(int scope) {
        return outward(scope).size() - 1;
    }

    boolean isInside(int scope, int outer) {
        return outward(scope).contains(outer);
    }

    /** What keeps a value for those that take it as previous, or the last. */
    int keeper(int number) {
        Integer per = flow.node(number).per();
        return per == null ? scopes[scopes[number]] : per;
    }

    /** Where the results of a loop are collected for a taker in a scope. */
    int collected(int number, int taker) {
        List<Integer> around = outward(scopes[scopes[number]]);
        return outward(taker).stream().filter(around::contains).findFirst().orElseThrow();
    }

    /** The scope in which something taken is there. */
    int taken(Take take, int taker) {
        return switch (take.how()) {
            case PLAIN, CONTENT, OPTIONAL, PREVIOUS, PREVIOUS_OPTIONAL -> scopes[take.from()];
            case EACH -> take.from();
            case LAST, LAST_OPTIONAL -> keeper(take.from());
            case FIRST, FIRST_OPTIONAL, ALL, HOLES -> collected(take.from(), taker);
        };
    }

    /** The loop just below a scope that encloses another. */
    int below(int scope, int inner) {
        List<Integer> outward = outward(inner);
        return outward.get(outward.indexOf(scope) - 1);
    }

    /** Whether a guard or something that is not there may be in the way. */
    boolean mayBeAbsent(int number) {
        return absent[number];
    }

    boolean mayBeAbsent(Take take, int taker) {
        int from = take.from();
        return switch (take.how()) {
            case PLAIN, OPTIONAL -> absent[from] && flow.node(from).kind() != Kind.MAYBE;
            case CONTENT, FIRST, FIRST_OPTIONAL -> true;
            case EACH, PREVIOUS, PREVIOUS_OPTIONAL -> false;
            case LAST, LAST_OPTIONAL -> flow.node(from).initial() == null || absent[below(keeper(from), scopes[from])];
            case ALL, HOLES -> absent[below(collected(from, taker), scopes[from])];
        };
    }

    private boolean mayNotBeMade(int number) {
        Node node = flow.node(number);
        return !node.kind().isInput()
                && node.makers().stream()
                        .allMatch(maker -> !maker.guard().isEmpty()
                                || maker.takes().stream()
                                        .anyMatch(
                                                take -> !take.how().isOptional() && mayBeAbsent(take, scopes[number])));
    }

    private int found(int number) {
        Node node = flow.node(number);
        int deepest = RUN;
        for (Maker maker : node.makers()) {
            for (Take take : maker.takes()) {
                if (take.from() != number && !take.how().isAll() && !take.how().isFirst()) {
                    deepest = deeper(deepest, taken(take, RUN));
                }
            }
            for (Literal literal : maker.guard()) {
                deepest = deeper(deepest, scopes[literal.condition()]);
            }
        }
        return deepest;
    }

    private int deeper(int one, int other) {
        return depth(other) > depth(one) ? other : one;
    }
}
