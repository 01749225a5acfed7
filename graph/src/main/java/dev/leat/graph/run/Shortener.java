package dev.leat.graph.run;

import dev.leat.graph.fact.Fact;
import dev.leat.model.Needs;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Facts with lineage that ends some runs before theirs, so that what a session keeps does not grow with it. With stacks
 * of its own: lineage may be longer than a thread's.
 *
 * @param runs how many runs before
 */
record Shortener(int runs) {
    /** The facts of one run, in the same order. */
    List<Fact<?>> of(List<Fact<?>> facts) {
        if (runs == Integer.MAX_VALUE) {
            return facts;
        }
        Map<Fact.Id, Integer> away = away(facts);
        Map<Fact.Id, Fact<?>> copies = new HashMap<>();
        for (Fact<?> fact : Needs.sorted(facts, fact -> goesOn(fact, away) ? fact.sources() : List.of())) {
            copies.put(fact.id(), copy(fact, goesOn(fact, away), copies));
        }
        return copies(facts, copies);
    }

    private boolean goesOn(Fact<?> fact, Map<Fact.Id, Integer> away) {
        return away.getOrDefault(fact.id(), runs) < runs;
    }

    /** How many runs before theirs each fact was made that they came from: the fewest of all ways to it. */
    private Map<Fact.Id, Integer> away(List<Fact<?>> facts) {
        Map<Fact.Id, Integer> away = new HashMap<>();
        Deque<Fact<?>> open = new ArrayDeque<>(facts);
        facts.forEach(fact -> away.put(fact.id(), 0));
        while (!open.isEmpty()) {
            Fact<?> fact = open.removeFirst();
            int distance = away.getOrDefault(fact.id(), 0);
            if (distance >= runs) {
                continue;
            }
            fact.sources().forEach(source -> {
                boolean sameRun = source.id().run().equals(fact.id().run());
                int through = sameRun ? distance : distance + 1;
                if (through < away.getOrDefault(source.id(), Integer.MAX_VALUE)) {
                    away.put(source.id(), through);
                    if (sameRun) {
                        open.addFirst(source);
                    } else {
                        open.addLast(source);
                    }
                }
            });
        }
        return away;
    }

    private static <T> Fact<T> copy(Fact<T> fact, boolean comesFromSomething, Map<Fact.Id, Fact<?>> copies) {
        return new Fact<>(
                fact.id(),
                fact.node(),
                fact.value(),
                fact.way(),
                comesFromSomething ? copies(fact.from(), copies) : List.of(),
                comesFromSomething ? copies(fact.because(), copies) : List.of());
    }

    private static List<Fact<?>> copies(List<Fact<?>> facts, Map<Fact.Id, Fact<?>> copies) {
        List<Fact<?>> found = new ArrayList<>();
        facts.forEach(fact -> found.add(copies.getOrDefault(fact.id(), fact)));
        return found;
    }
}
