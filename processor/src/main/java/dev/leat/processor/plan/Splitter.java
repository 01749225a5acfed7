package dev.leat.processor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Splits what is too much for one method, class or constant. */
public final class Splitter {
    private Splitter() {}

    /** As few lists as keep to a size, unless one element alone is larger; none for nothing. */
    public static <T> List<List<T>> split(List<T> all, ToIntFunction<? super T> size, int most) {
        List<List<T>> parts = new ArrayList<>();
        int first = 0;
        int sum = 0;
        for (int i = 0; i < all.size(); i++) {
            int more = size.applyAsInt(all.get(i));
            if (i > first && sum + more > most) {
                parts.add(all.subList(first, i));
                first = i;
                sum = 0;
            }
            sum += more;
        }
        if (!all.isEmpty()) {
            parts.add(all.subList(first, all.size()));
        }
        return parts;
    }

    /** Lists of so many elements, the last of what is left. */
    public static <T> List<List<T>> split(List<T> all, int most) {
        return split(all, any -> 1, most);
    }
}
