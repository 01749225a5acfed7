package dev.leat.log;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.leat.graph.Key;
import org.jspecify.annotations.Nullable;

/**
 * Values through Gson, by the full type of their key. {@link Values#checked() Checked}.
 *
 * <p>The {@linkplain #standard() standard} knows, beside what Gson does (records, collections, maps, enums, arrays,
 * numbers, classes through their fields):
 *
 * <ul>
 *   <li>nulls in maps, and maps with any keys but null;
 *   <li>{@code Optional}, as an array of one element or none;
 *   <li>sealed types: an object whose one member is called like the class, such as <code>{"Circle":{"radius":2}}</code>
 *       ; of an enum the constant;
 *   <li>the types of {@code java.time}, {@code Date}, locales and paths, as text;
 *   <li>{@code NaN} and infinity, as text.
 * </ul>
 *
 * <p>What it cannot know is which class an interface that is not sealed, an abstract class, {@code Object} or
 * {@code Number} stood for: give the value a type that says it, or register an adapter with the {@link #builder()}. A
 * named module has to open the packages of its records and classes to {@code com.google.gson}.
 */
public final class GsonValues implements Values {
    private static final Values STANDARD = of(builder().create());

    private final Gson gson;

    private GsonValues(Gson gson) {
        this.gson = gson;
    }

    /** With all that is listed above. */
    public static Values standard() {
        return STANDARD;
    }

    /** With a Gson of your own, exactly as it is. */
    public static Values of(Gson gson) {
        return new GsonValues(gson).checked();
    }

    /** A new builder that knows what the standard does, to register adapters with; they go first. */
    public static GsonBuilder builder() {
        GsonBuilder builder = new GsonBuilder()
                .serializeNulls()
                .disableHtmlEscaping()
                .enableComplexMapKeySerialization()
                .registerTypeAdapterFactory(new OptionalAdapters())
                .registerTypeAdapterFactory(new SealedAdapters())
                .registerTypeAdapterFactory(new Vague());
        TextAdapter.register(builder);
        return builder;
    }

    @Override
    public String write(Key<?> key, Object value) {
        return gson.toJson(value, key.type());
    }

    @Override
    public @Nullable Object read(Key<?> key, String json) {
        return gson.fromJson(json, key.type());
    }
}
