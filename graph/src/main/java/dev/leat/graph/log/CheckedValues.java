package dev.leat.graph.log;

import dev.leat.graph.Key;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what was written at once. */
record CheckedValues(Values values) implements Values {
    @Override
    public String write(Key<?> key, Object value) throws Exception {
        String written = values.write(key, value);
        Object read = read(key, written);
        if (!value.equals(read)
                && !(read != null
                        && isAlike(value, read)
                        && values.write(key, read).equals(written))) {
            throw new IllegalArgumentException("what is read again is another value");
        }
        return written;
    }

    /** A subclass may have been written without what it has more. Which list something is does not matter. */
    private static boolean isAlike(Object value, Object read) {
        return value.getClass() == read.getClass()
                || (value instanceof Collection && read instanceof Collection)
                || (value instanceof Map && read instanceof Map);
    }

    @Override
    public @Nullable Object read(Key<?> key, String json) throws Exception {
        return values.read(key, json);
    }

    @Override
    public Values checked() {
        return this;
    }
}
