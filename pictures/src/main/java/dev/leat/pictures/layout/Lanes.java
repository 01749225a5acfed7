package dev.leat.pictures.layout;

import dev.leat.pictures.layout.Layering.Spot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Numbers the lanes in which groups lie beside each other, so that those are neighbours between which there are many
 * arrows. What is in a group but in none of its groups has a lane as well.
 */
final class Lanes {
    private static final int SWEEPS = 16;

    private final Graph graph;
    private final List<Spot> spots;

    /** For each group, and at the end for none, the groups in it, and itself for what is directly in it, in order. */
    private final List<List<Integer>> parts = new ArrayList<>();

    private final int[] numbers;
    private int next;

    Lanes(Graph graph, List<List<Spot>> layers) {
        this.graph = graph;
        spots = layers.stream().flatMap(List::stream).toList();
        int count = graph.groups().size();
        numbers = new int[count + 1];
        for (int group = 0; group <= count; group++) {
            parts.add(new ArrayList<>());
            parts.get(group).add(group);
        }
        for (int group = 0; group < count; group++) {
            parts.get(place(graph.groups().get(group).parent())).add(group);
        }
        for (int group = 0; group <= count; group++) {
            arrange(group);
        }
        number(count);
        spots.forEach(spot -> spot.lane = numbers[place(spot.group)]);
    }

    /** The lane of what is in a group but in none of its groups. */
    int of(int group) {
        return numbers[place(group)];
    }

    /** The groups in a group, and itself for what is directly in it, by their lanes. */
    List<Integer> parts(int group) {
        return parts.get(place(group)).stream()
                .map(part -> part == graph.groups().size() ? Graph.NONE : part)
                .toList();
    }

    private int place(int group) {
        return group == Graph.NONE ? graph.groups().size() : group;
    }

    private void number(int group) {
        for (int part : parts.get(group)) {
            if (part == group) {
                numbers[group] = next++;
            } else {
                number(part);
            }
        }
    }

    /** Two neighbours change places as long as that shortens arrows. */
    private void arrange(int group) {
        List<Integer> order = parts.get(group);
        if (order.size() < 3) {
            return;
        }
        int[][] arrows = arrows(group, order);
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            at.add(i);
        }
        boolean moved = true;
        for (int sweep = 0; moved && sweep < SWEEPS; sweep++) {
            moved = false;
            for (int i = 1; i < at.size(); i++) {
                if (growth(at, i, arrows) < 0) {
                    Collections.swap(at, i - 1, i);
                    moved = true;
                }
            }
        }
        parts.set(group, at.stream().map(order::get).toList());
    }

    /** By how much arrows get longer if a part changes places with the one before it. */
    private static long growth(List<Integer> at, int second, int[][] arrows) {
        long growth = 0;
        for (int i = 0; i < at.size(); i++) {
            if (i != second && i != second - 1) {
                int away = arrows[at.get(i)][at.get(second - 1)] - arrows[at.get(i)][at.get(second)];
                growth += i < second ? away : -away;
            }
        }
        return growth;
    }

    /** How many arrows lead from part to part, whichever way. */
    private int[][] arrows(int group, List<Integer> order) {
        int[][] arrows = new int[order.size()][order.size()];
        for (Spot spot : spots) {
            int from = order.indexOf(part(spot, group));
            for (Spot after : spot.after) {
                int to = order.indexOf(part(after, group));
                if (from >= 0 && to >= 0) {
                    arrows[from][to]++;
                    arrows[to][from]++;
                }
            }
        }
        return arrows;
    }

    /** The part of a group in which a spot lies; -1 if it lies in none. */
    private int part(Spot spot, int group) {
        int inner = place(spot.group);
        while (inner != group) {
            if (inner == graph.groups().size()) {
                return -1;
            }
            int around = place(graph.groups().get(inner).parent());
            if (around == group) {
                return inner;
            }
            inner = around;
        }
        return inner;
    }
}
