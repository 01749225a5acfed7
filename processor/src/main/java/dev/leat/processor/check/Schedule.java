package dev.leat.processor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** Orders processors so that each comes after what it needs, ties in source order (Kahn 1962). */
final class Schedule {
    private Schedule() {}

    /** @param needs for each processor those it needs; without cycles */
    static List<Integer> of(List<List<Integer>> needs) {
        List<List<Integer>> consumers = new ArrayList<>();
        needs.forEach(any -> consumers.add(new ArrayList<>()));
        int[] missing = new int[needs.size()];
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (int processor = 0; processor < needs.size(); processor++) {
            missing[processor] = needs.get(processor).size();
            for (int need : needs.get(processor)) {
                consumers.get(need).add(processor);
            }
            if (missing[processor] == 0) {
                ready.add(processor);
            }
        }
        List<Integer> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            int next = ready.remove();
            order.add(next);
            for (int consumer : consumers.get(next)) {
                if (--missing[consumer] == 0) {
                    ready.add(consumer);
                }
            }
        }
        return order;
    }
}
