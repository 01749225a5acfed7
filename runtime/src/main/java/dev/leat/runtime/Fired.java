package dev.leat.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A processor that ran and might not have: it has a guard, or it is one of several alternatives for its value.
 * Immutable, but for what is in the result.
 *
 * @param value the name of the value that it made
 * @param processor the method with its parameters, as in {@code discount(order)}
 * @param because what held of its guard: conditions as they stand in it, with {@code !} where it is their absence that
 *     counts, and what was matched, as in {@code command is Unlock}. Empty for an alternative without a guard: it ran
 *     because the guards before it did not hold
 * @param result what it made, as the accessor of the value gives it, but never in an {@code Optional}: null where that
 *     is empty, and where the value is secret
 */
public record Fired(
        String value,
        String processor,
        List<String> because,
        @Nullable Object result) {
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
    public static Fired because(String value, String processor, @Nullable Object result, String... reasons) {
        List<String> because = new ArrayList<>();
        for (String reason : reasons) {
            if (reason != null) {
                because.add(reason);
            }
        }
        return new Fired(value, processor, because, result);
    }

    /** With the elements of a result that is an array. */
    @Override
    public String toString() {
        String made = Arrays.deepToString(new Object[] {result});
        return "Fired[value=" + value + ", processor=" + processor + ", because=" + because + ", result="
                + made.substring(1, made.length() - 1) + "]";
    }
}
