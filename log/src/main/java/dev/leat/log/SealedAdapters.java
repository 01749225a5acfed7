package dev.leat.log;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import io.leangen.geantyref.GenericTypeReflector;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sealed type as an object with one member, named after the class of the value. Constants of enums are written as
 * they are: in a list, Gson would not ask us for them.
 */
final class SealedAdapters implements TypeAdapterFactory {
    @Override
    @SuppressWarnings("unchecked") // The cases are of type T.
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        Class<?> sealed = type.getRawType();
        if (!sealed.isSealed() || sealed.isEnum()) {
            return null;
        }
        Map<String, Class<?>> cases = named(cases(sealed, new LinkedHashSet<>()));
        Map<String, TypeAdapter<Object>> objects = new LinkedHashMap<>();
        Map<String, Object> constants = new LinkedHashMap<>();
        cases.forEach((name, each) -> {
            if (each.isEnum()) {
                addConstants(each, constants);
                return;
            }
            Type exact = each == sealed ? type.getType() : GenericTypeReflector.getExactSubType(type.getType(), each);
            if (exact != null) { // Else no T can be of this class: it is a case of other type arguments.
                objects.put(name, (TypeAdapter<Object>)
                        (each == sealed ? gson.getDelegateAdapter(this, type) : gson.getAdapter(TypeToken.get(exact))));
            }
        });
        return (TypeAdapter<T>) new SealedAdapter(sealed, cases, objects, constants).nullSafe();
    }

    private static Set<Class<?>> cases(Class<?> sealed, Set<Class<?>> found) {
        if (!Modifier.isAbstract(sealed.getModifiers()) || sealed.isEnum()) {
            found.add(sealed);
        }
        if (sealed.isSealed() && !sealed.isEnum()) {
            for (Class<?> permitted : sealed.getPermittedSubclasses()) {
                cases(permitted, found);
            }
        }
        return found;
    }

    /** By their simple names, and those that share one by their full names. */
    private static Map<String, Class<?>> named(Set<Class<?>> cases) {
        Map<String, List<Class<?>>> bySimpleName = new LinkedHashMap<>();
        cases.forEach(each -> bySimpleName
                .computeIfAbsent(each.getSimpleName(), name -> new ArrayList<>())
                .add(each));
        Map<String, Class<?>> named = new LinkedHashMap<>();
        bySimpleName.forEach((name, all) ->
                all.forEach(each -> named.put(all.size() == 1 ? name : each.getName(), each)));
        return named;
    }

    private static void addConstants(Class<?> type, Map<String, Object> constants) {
        for (Object constant : type.getEnumConstants()) {
            if (constants.put(((Enum<?>) constant).name(), constant) != null) {
                throw new JsonParseException("two enums of one sealed type have a constant " + constant);
            }
        }
    }

    private static final class SealedAdapter extends TypeAdapter<Object> {
        private final Class<?> sealed;
        private final Map<Class<?>, String> names = new HashMap<>();
        private final Map<String, TypeAdapter<Object>> objects;
        private final Map<String, Object> constants;

        SealedAdapter(
                Class<?> sealed,
                Map<String, Class<?>> cases,
                Map<String, TypeAdapter<Object>> objects,
                Map<String, Object> constants) {
            this.sealed = sealed;
            cases.forEach((name, each) -> names.put(each, name));
            this.objects = objects;
            this.constants = constants;
        }

        @Override
        public void write(JsonWriter out, Object value) throws IOException {
            if (value instanceof Enum<?> constant) {
                out.value(constant.name());
                return;
            }
            String name = names.get(value.getClass());
            TypeAdapter<Object> adapter = objects.get(name);
            if (adapter == null) {
                throw new JsonParseException(value.getClass().getName() + " is not named by " + sealed.getName());
            }
            out.beginObject();
            out.name(name);
            adapter.write(out, value);
            out.endObject();
        }

        @Override
        public Object read(JsonReader in) throws IOException {
            if (in.peek() == JsonToken.STRING) {
                String constant = in.nextString();
                return named(constant, constants);
            }
            in.beginObject();
            Object value = named(in.nextName(), objects).read(in);
            in.endObject();
            return value;
        }

        private <V> V named(String name, Map<String, V> some) {
            V found = some.get(name);
            if (found == null) {
                throw new JsonParseException(sealed.getSimpleName() + " has no '" + name + "', only " + some.keySet());
            }
            return found;
        }
    }
}
