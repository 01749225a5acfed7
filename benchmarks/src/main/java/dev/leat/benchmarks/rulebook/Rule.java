package dev.leat.benchmarks.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A rule that makes a number where its guard holds.
 *
 * @param parts of the guard, all of which have to hold: expressions over conditions, as in {@code c3 || c12}
 */
public record Rule(int number, List<String> parts) {
    public Rule {
        parts = List.copyOf(parts);
    }

    public String name() {
        return "r" + number;
    }

    /** The constants of an enum that it is for, where its guard names such. */
    public List<String> constants() {
        return List.of(parts.get(0).split(" \\|\\| "));
    }

    /** The whole guard, as in {@code (c3 || c12) && !c17}. */
    public String guard() {
        return parts.size() == 1
                ? parts.get(0)
                : parts.stream()
                        .map(part -> part.contains(" ") ? "(" + part + ")" : part)
                        .collect(Collectors.joining(" && "));
    }
}
