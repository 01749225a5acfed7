package dev.leat.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who needs whom, by number. Nothing recurses, so chains may be of any length.
 *
 * @param of for each number those that it needs, each once
 */
public record Needs(List<List<Integer>> of) {
    /**
     * Each number after those that it needs, ties in ascending order (Kahn 1962). What is on a cycle, and what needs
     * that, is left out.
     */
    public List<Integer> order() {
        List<List<Integer>> readers = reversed().of();
        int[] missing = of.stream().mapToInt(List::size).toArray();
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (int i = 0; i < missing.length; i++) {
            if (missing[i] == 0) {
                ready.add(i);
            }
        }
        List<Integer> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            int next = ready.remove();
            order.add(next);
            for (int reader : readers.get(next)) {
                if (--missing[reader] == 0) {
                    ready.add(reader);
                }
            }
        }
        return order;
    }

    /** The numbers that need each other, in ascending order, the groups by their first. */
    public List<List<Integer>> knots() {
        return Knots.of(of);
    }

    /** The shortest way from a number of a knot back to it, the number at both ends. */
    public List<Integer> cycle(int start) {
        return of.get(start).stream()
                .map(next -> path(next, start))
                .filter(path -> !path.isEmpty())
                .min((one, other) -> Integer.compare(one.size(), other.size()))
                .map(path -> {
                    List<Integer> cycle = new ArrayList<>(List.of(start));
                    cycle.addAll(path);
                    return cycle;
                })
                .orElseThrow();
    }

    /** The shortest way from a number along what is needed to another, both included; empty if there is none. */
    public List<Integer> path(int from, int to) {
        int[] reachedFrom = new int[of.size()];
        Arrays.fill(reachedFrom, -1);
        reachedFrom[from] = from;
        Deque<Integer> queue = new ArrayDeque<>(List.of(from));
        while (!queue.isEmpty() && reachedFrom[to] < 0) {
            int node = queue.remove();
            for (int next : of.get(node)) {
                if (reachedFrom[next] < 0) {
                    reachedFrom[next] = node;
                    queue.add(next);
                }
            }
        }
        List<Integer> path = new ArrayList<>();
        if (reachedFrom[to] >= 0) {
            for (int node = to; node != from; node = reachedFrom[node]) {
                path.add(node);
            }
            path.add(from);
            Collections.reverse(path);
        }
        return path;
    }

    /** The given numbers, and all that they need directly or by others. */
    public SortedSet<Integer> closure(Collection<Integer> from) {
        SortedSet<Integer> reached = new TreeSet<>(from);
        Deque<Integer> waiting = new ArrayDeque<>(from);
        while (!waiting.isEmpty()) {
            for (int needed : of.get(waiting.remove())) {
                if (reached.add(needed)) {
                    waiting.add(needed);
                }
            }
        }
        return reached;
    }

    /** For each number those that need it, in ascending order. */
    public Needs reversed() {
        List<List<Integer>> readers = new ArrayList<>();
        of.forEach(any -> readers.add(new ArrayList<>()));
        for (int reader = 0; reader < of.size(); reader++) {
            for (int needed : of.get(reader)) {
                readers.get(needed).add(reader);
            }
        }
        return new Needs(readers);
    }
}
