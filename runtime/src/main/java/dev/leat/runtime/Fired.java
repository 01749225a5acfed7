package dev.leat.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * A guarded processor that ran. Immutable.
 *
 * @param value the name of the value that it made
 * @param processor the method with its parameters, as in {@code discount(order)}
 * @param because what held of its guard: conditions as they stand in it, with {@code !} where it is their absence that
 *     counts, and what was matched, as in {@code command is Unlock}
 */
public record Fired(String value, String processor, List<String> because) {
    /** Copies the reasons. */
    public Fired {
        because = List.copyOf(because);
    }

    /**
     * For generated code.
     *
     * @param reasons null for those that are none
     */
    @SuppressWarnings("NullAway") // a varargs array of nullable elements is not understood
    public static Fired because(String value, String processor, String... reasons) {
        List<String> because = new ArrayList<>();
        for (String reason : reasons) {
            if (reason != null) {
                because.add(reason);
            }
        }
        return new Fired(value, processor, because);
    }
}
