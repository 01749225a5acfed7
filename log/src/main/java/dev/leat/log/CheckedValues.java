package dev.leat.log;

import dev.leat.graph.Key;
import org.jspecify.annotations.Nullable;

/** Reads what was written at once. */
record CheckedValues(Values values) implements Values {
    @Override
    public String write(Key<?> key, Object value) throws Exception {
        String written = values.write(key, value);
        Object read = read(key, written);
        Sameness sameness = Sameness.of(value, read);
        if (read == null
                || sameness == Sameness.ANOTHER
                || (sameness == Sameness.UNKNOWN && !values.write(key, read).equals(written))) {
            throw new IllegalArgumentException("what is read again is another value");
        }
        return written;
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
