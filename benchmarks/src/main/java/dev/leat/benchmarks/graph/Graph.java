package dev.leat.benchmarks.graph;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What all contenders of one benchmark compute.
 *
 * @param steps each after those whose values it takes
 */
public record Graph(String name, List<Step> steps) {
    public Graph {
        steps = List.copyOf(steps);
    }

    public int size() {
        return steps.size();
    }

    /** The steps whose values no other takes: whoever has these has made all others, too. */
    public List<Integer> results() {
        Set<Integer> taken = new HashSet<>();
        steps.forEach(step -> taken.addAll(step.takes()));
        return steps.stream()
                .map(Step::number)
                .filter(number -> !taken.contains(number))
                .toList();
    }

    /** A step that takes, with all that it is made from, that many steps or hardly more. */
    public int madeBy(int count) {
        return steps.stream()
                .filter(step -> ancestors(step.number()).size() >= count)
                .min(Comparator.comparing(step -> ancestors(step.number()).size()))
                .orElseThrow()
                .number();
    }

    /** The steps that a value is made by, its own among them. */
    public Set<Integer> ancestors(int number) {
        Set<Integer> ancestors = new HashSet<>(Set.of(number));
        for (int i = number; i >= 0; i--) {
            if (ancestors.contains(i)) {
                ancestors.addAll(steps.get(i).takes());
            }
        }
        ancestors.remove(Step.INPUT);
        return ancestors;
    }

    /** How many steps the longest way through has. */
    public int depth() {
        int[] depths = new int[size()];
        int deepest = 0;
        for (Step step : steps) {
            int before = 0;
            for (int taken : step.takes()) {
                before = Math.max(before, taken == Step.INPUT ? 0 : depths[taken]);
            }
            depths[step.number()] = before + 1;
            deepest = Math.max(deepest, before + 1);
        }
        return deepest;
    }
}
