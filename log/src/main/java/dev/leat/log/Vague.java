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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types that do not say what a value is, of which Gson would read another without a word. */
final class Vague implements TypeAdapterFactory {
    @Override
    @SuppressWarnings("unchecked") // A collection is written and read as one.
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (type.getRawType() == Number.class) {
            return new Refusing<>("Number does not say which number it is; Integer, Long, Double do");
        }
        if (Calendar.class.isAssignableFrom(type.getRawType())) {
            return new Refusing<>("a Calendar is more than its fields; ZonedDateTime says all of a time and its zone");
        }
        return type.getRawType() == Collection.class || type.getRawType() == Iterable.class
                ? (TypeAdapter<T>) new NoSet((TypeAdapter<Object>) gson.getDelegateAdapter(this, type)).nullSafe()
                : null;
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

    private static final class NoSet extends TypeAdapter<Object> {
        private final TypeAdapter<Object> collections;

        NoSet(TypeAdapter<Object> collections) {
            this.collections = collections;
        }

        @Override
        public void write(JsonWriter out, Object value) throws IOException {
            if (value instanceof Set) {
                throw new JsonIOException("Collection does not say that it is a set; Set does");
            }
            collections.write(out, value);
        }

        @Override
        public Object read(JsonReader in) throws IOException {
            return collections.read(in);
        }
    }
}
