package dev.leat.log;

import dev.leat.graph.Key;
import org.jspecify.annotations.Nullable;

/**
 * How values become JSON and come back, such as by {@link GsonValues}. Another library, or any other format as a JSON
 * string, is an implementation of two methods. Is asked for no nulls and no secret values, by one thread at a time for
 * each log.
 */
public interface Values {
    /**
     * One JSON value, with any whitespace between its tokens.
     *
     * @param key whose value it is; its type has all type arguments
     * @throws Exception if it cannot be written; its message should say what to do
     */
    String write(Key<?> key, Object value) throws Exception;

    /**
     * The value that was written.
     *
     * @param json JSON that means the same as what was written; its whitespace may differ
     * @throws Exception if it cannot be read; its message should say what to do
     */
    @Nullable
    Object read(Key<?> key, String json) throws Exception;

    /**
     * The same, but what was written is read at once, so that what would be lost is told when it is recorded and not
     * when it is missed. Nothing is lost if what is read is equal to the value. What arrays, records, containers and
     * objects without an {@code equals} of their own hold is compared one by one; where that cannot be seen, the same
     * class has to be written alike.
     */
    default Values checked() {
        return new CheckedValues(this);
    }
}
