package dev.leat.log;

import com.google.gson.Gson;
import com.google.gson.JsonIOException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps as Gson has them, but for those with a null key, which it would write like the text {@code "null"}. */
final class MapAdapters implements TypeAdapterFactory {
    @Override
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (!Map.class.isAssignableFrom(type.getRawType())) {
            return null;
        }
        TypeAdapter<T> maps = gson.getDelegateAdapter(this, type);
        return new TypeAdapter<>() {
            @Override
            public void write(JsonWriter out, @Nullable T value) throws IOException {
                // Not containsKey(null), which many maps answer with an exception.
                if (value instanceof Map<?, ?> map && map.keySet().stream().anyMatch(key -> key == null)) {
                    throw new JsonIOException("a null key of a map cannot be told from the text \"null\"");
                }
                maps.write(out, value);
            }

            @Override
            public T read(JsonReader in) throws IOException {
                return maps.read(in);
            }
        };
    }
}
