package dev.leat.processor.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which processors need which, directly or by others.
 *
 * @param needs for each processor those whose values it needs
 */
record Reach(List<List<Integer>> needs) {
    /** Whether the processor is one of the others, or needs one. */
    boolean leads(int from, Set<Integer> to) {
        Set<Integer> seen = new HashSet<>(Set.of(from));
        Deque<Integer> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            int next = waiting.pop();
            if (to.contains(next)) {
                return true;
            }
            for (int needed : needs.get(next)) {
                if (seen.add(needed)) {
                    waiting.push(needed);
                }
            }
        }
        return false;
    }
}
