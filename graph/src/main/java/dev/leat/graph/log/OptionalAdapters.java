package dev.leat.graph.log;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An {@code Optional} as an array: null, empty, and one in another stay apart. */
final class OptionalAdapters implements TypeAdapterFactory {
    @Override
    @SuppressWarnings("unchecked") // T is an Optional.
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (type.getRawType() != Optional.class) {
            return null;
        }
        Type content = type.getType() instanceof ParameterizedType generic
                ? generic.getActualTypeArguments()[0]
                : Object.class;
        return (TypeAdapter<T>)
                new OptionalAdapter<>((TypeAdapter<Object>) gson.getAdapter(TypeToken.get(content))).nullSafe();
    }

    private static final class OptionalAdapter<C> extends TypeAdapter<Optional<C>> {
        private final TypeAdapter<C> contents;

        OptionalAdapter(TypeAdapter<C> contents) {
            this.contents = contents;
        }

        @Override
        public void write(JsonWriter out, Optional<C> value) throws IOException {
            out.beginArray();
            if (value.isPresent()) {
                contents.write(out, value.get());
            }
            out.endArray();
        }

        @Override
        public Optional<C> read(JsonReader in) throws IOException {
            in.beginArray();
            Optional<C> value = in.hasNext() ? Optional.ofNullable(contents.read(in)) : Optional.empty();
            in.endArray();
            return value;
        }
    }
}
