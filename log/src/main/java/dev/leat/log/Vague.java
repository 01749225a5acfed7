package dev.leat.log;

import com.google.gson.Gson;
import com.google.gson.JsonIOException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Calendar;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Refuses what Gson would read as another value without a word: types that do not say what a value is, null keys. */
final class Vague implements TypeAdapterFactory {
    @Override
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        Class<?> raw = type.getRawType();
        if (raw == Number.class) {
            return new Refusing<>("Number does not say which number it is; Integer, Long, Double do");
        }
        if (Calendar.class.isAssignableFrom(raw)) {
            return new Refusing<>("a Calendar is more than its fields; ZonedDateTime says all of a time and its zone");
        }
        if (raw == Collection.class || raw == Iterable.class) {
            return new Checking<>(
                    gson.getDelegateAdapter(this, type),
                    Set.class::isInstance,
                    "Collection does not say that it is a set; Set does");
        }
        return Map.class.isAssignableFrom(raw)
                ? new Checking<>(
                        gson.getDelegateAdapter(this, type),
                        Vague::hasNullKey,
                        "a null key of a map cannot be told from the text \"null\"")
                : null;
    }

    /** Not {@code containsKey(null)}, which many maps answer with an exception. */
    private static boolean hasNullKey(@Nullable Object value) {
        return value instanceof Map<?, ?> map && map.keySet().stream().anyMatch(key -> key == null);
    }

    private static final class Refusing<T> extends TypeAdapter<T> {
        private final String reason;

        Refusing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(JsonWriter out, @Nullable T value) throws IOException {
            if (value != null) {
                throw new JsonIOException(reason);
            }
            out.nullValue();
        }

        @Override
        @SuppressWarnings("NullAway") // As Gson has it.
        public T read(JsonReader in) throws IOException {
            if (in.peek() != JsonToken.NULL) {
                throw new JsonIOException(reason);
            }
            in.nextNull();
            return null;
        }
    }

    private static final class Checking<T> extends TypeAdapter<T> {
        private final TypeAdapter<T> others;
        private final Predicate<@Nullable Object> refused;
        private final String reason;

        Checking(TypeAdapter<T> others, Predicate<@Nullable Object> refused, String reason) {
            this.others = others;
            this.refused = refused;
            this.reason = reason;
        }

        @Override
        public void write(JsonWriter out, @Nullable T value) throws IOException {
            if (refused.test(value)) {
                throw new JsonIOException(reason);
            }
            others.write(out, value);
        }

        @Override
        public T read(JsonReader in) throws IOException {
            return others.read(in);
        }
    }
}
