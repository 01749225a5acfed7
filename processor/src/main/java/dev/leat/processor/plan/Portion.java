package dev.leat.processor.plan;

import dev.leat.processor.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Some of the ways to make a value, one after the other, where all of them would make a method too long.
 *
 * @param first the index of the first
 * @param end the index after the last
 */
public record Portion(int first, int end) {
    /** All ways, in as few portions as keep to a number of bytes, unless one way alone is more. */
    public static List<Portion> of(
            List<Step.Alternative> alternatives, ToIntFunction<Step.Alternative> bytes, int most) {
        List<Portion> portions = new ArrayList<>();
        int first = 0;
        int size = 0;
        for (int i = 0; i < alternatives.size(); i++) {
            int more = bytes.applyAsInt(alternatives.get(i));
            if (i > first && size + more > most) {
                portions.add(new Portion(first, i));
                first = i;
                size = 0;
            }
            size += more;
        }
        portions.add(new Portion(first, alternatives.size()));
        return portions;
    }

    /** Those of the ways that belong to it; a list may be shorter where one of them is always taken. */
    public <T> List<T> of(List<T> ways) {
        return ways.subList(Math.min(first, ways.size()), Math.min(end, ways.size()));
    }

    /** Whether there are ways before it. */
    public boolean continues() {
        return first > 0;
    }
}
