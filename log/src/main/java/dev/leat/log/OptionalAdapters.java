package dev.leat.log;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An {@code Optional} as a list: null, empty, and one in another stay apart. */
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
        TypeToken<?> list = TypeToken.getParameterized(List.class, content);
        return (TypeAdapter<T>) new OptionalAdapter((TypeAdapter<List<Object>>) gson.getAdapter(list)).nullSafe();
    }

    private static final class OptionalAdapter extends TypeAdapter<Optional<Object>> {
        private final TypeAdapter<List<Object>> lists;

        OptionalAdapter(TypeAdapter<List<Object>> lists) {
            this.lists = lists;
        }

        @Override
        public void write(JsonWriter out, Optional<Object> value) throws IOException {
            lists.write(out, value.stream().toList());
        }

        @Override
        public Optional<Object> read(JsonReader in) throws IOException {
            List<Object> list = lists.read(in);
            if (list.size() > 1 || list.contains(null)) {
                throw new JsonParseException("An Optional is an array of one element or none, and not " + list);
            }
            return list.stream().findFirst();
        }
    }
}
