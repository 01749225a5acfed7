package dev.leat.processor.plan;

import dev.leat.processor.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Some of the alternatives of a value, one after the other, where all of them would make a method too long.
 *
 * @param first the index of the first
 * @param end the index after the last
 */
public record Portion(int first, int end) {
    /** All alternatives, in as few portions as keep to a number of bytes, unless one alone is more. */
    public static List<Portion> of(Step step, ToIntFunction<Step.Alternative> bytes, int most) {
        List<Portion> portions = new ArrayList<>();
        int first = 0;
        for (List<Step.Alternative> some : Splitter.split(step.alternatives(), bytes, most)) {
            portions.add(new Portion(first, first + some.size()));
            first += some.size();
        }
        return portions;
    }

    /** Those that belong to it; a list may be shorter where one of them is always taken. */
    public <T> List<T> of(List<T> alternatives) {
        return alternatives.subList(Math.min(first, alternatives.size()), Math.min(end, alternatives.size()));
    }

    /** Whether there are alternatives before it. */
    public boolean continues() {
        return first > 0;
    }
}
