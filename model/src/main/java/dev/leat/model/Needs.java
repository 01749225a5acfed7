package dev.leat.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

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

    /** The numbers that need each other, in ascending order, the groups by their first (Sharir 1981). */
    public List<List<Integer>> knots() {
        List<Integer> left = finished();
        Collections.reverse(left);
        Needs readers = reversed();
        boolean[] met = new boolean[of.size()];
        List<List<Integer>> knots = new ArrayList<>();
        for (int first : left) {
            List<Integer> knot = new ArrayList<>();
            Deque<Integer> waiting = new ArrayDeque<>(List.of(first));
            while (!waiting.isEmpty()) {
                int next = waiting.pop();
                if (!met[next]) {
                    met[next] = true;
                    knot.add(next);
                    waiting.addAll(readers.of.get(next));
                }
            }
            if (knot.size() > 1 || (knot.size() == 1 && of.get(first).contains(first))) {
                Collections.sort(knot);
                knots.add(knot);
            }
        }
        knots.sort(Comparator.comparing(knot -> knot.get(0)));
        return knots;
    }

    /** The numbers in the order in which a search in depth leaves them: a cycle by the number that it is entered by. */
    private List<Integer> finished() {
        boolean[] begun = new boolean[of.size()];
        boolean[] left = new boolean[of.size()];
        List<Integer> finished = new ArrayList<>();
        for (int start = 0; start < begun.length; start++) {
            Deque<Integer> open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                int next = open.element();
                if (!begun[next]) {
                    begun[next] = true;
                    of.get(next).stream().filter(needed -> !begun[needed]).forEach(open::push);
                } else if (!left[open.pop()]) {
                    left[next] = true;
                    finished.add(next);
                }
            }
        }
        return finished;
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

    /** Some things and all that they need, directly or by others, each once and after what it needs itself. */
    public static <T> List<T> sorted(Iterable<T> from, Function<T, ? extends Iterable<T>> needs) {
        Set<T> met = new HashSet<>();
        List<T> sorted = new ArrayList<>();
        Deque<T> open = new ArrayDeque<>();
        Deque<Iterator<T>> rest = new ArrayDeque<>(List.of(from.iterator()));
        while (!rest.isEmpty()) {
            if (!rest.element().hasNext()) {
                rest.remove();
                if (!open.isEmpty()) {
                    sorted.add(open.remove());
                }
                continue;
            }
            T next = rest.element().next();
            if (met.add(next)) {
                open.push(next);
                rest.push(needs.apply(next).iterator());
            }
        }
        return sorted;
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
