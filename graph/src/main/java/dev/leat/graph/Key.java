package dev.leat.graph;

import dev.leat.graph.value.Types;
import dev.leat.model.Taking;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The name of a value and its type, checked by the Java compiler wherever the value is put in or taken out. As a
 * {@link Port} it takes the value as it is; the other methods make ports that take it in other ways.
 *
 * <p>Keys are equal if their names and types are, a primitive type being equal to the class that boxes it.
 *
 * @param <T> the type of the value; for a primitive one the class that boxes it
 */
public final class Key<T extends @Nullable Object> implements Port<T> {
    private final String name;
    private final Type type;
    private final boolean primitive;

    private Key(String name, Type type, boolean primitive) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A key needs a name");
        }
        this.name = name;
        this.type = Types.boxed(type);
        this.primitive = primitive;
    }

    /**
     * A value whose type has no type arguments. One of a primitive type, such as {@code int.class}, is never null, and
     * a compiled graph does not box it. One of {@code void.class} names an effect.
     */
    public static <T> Key<T> of(String name, Class<T> type) {
        return new Key<>(name, type, isPrimitive(type));
    }

    /** A value of any type. */
    public static <T> Key<T> of(String name, TypeToken<T> type) {
        return new Key<>(name, type.type(), false);
    }

    /**
     * A value of a type that is only known as reflection knows it; nothing checks that it is {@code T}.
     *
     * @param type the type {@code T}
     */
    public static <T extends @Nullable Object> Key<T> unchecked(String name, Type type) {
        return new Key<>(name, type, type instanceof Class<?> plain && isPrimitive(plain));
    }

    private static boolean isPrimitive(Class<?> type) {
        return type.isPrimitive() && type != void.class;
    }

    /** The name of the value, unique in a graph. */
    public String name() {
        return name;
    }

    /** The type of the value; of a primitive one the class that boxes it. */
    @Override
    public Type type() {
        return type;
    }

    /** Whether the type is primitive, so that the value is never null. */
    public boolean isPrimitive() {
        return primitive;
    }

    /** The type as people write it, with simple class names. */
    public String typeName() {
        return Types.text(type);
    }

    /** The same type under another name. */
    public Key<T> named(String other) {
        return new Key<>(other, type, primitive);
    }

    @Override
    public Key<T> key() {
        return this;
    }

    @Override
    public Taking taking() {
        return Taking.PLAIN;
    }

    @Override
    public Narrowing narrowing() {
        return Narrowing.none();
    }

    @Override
    public boolean isPrevious() {
        return false;
    }

    /** Takes the value in an {@code Optional}, which is empty where the value is absent. */
    public Port<Optional<T>> optional() {
        return new Read<>(this, Taking.OPTIONAL, false, Narrowing.none(), Types.optional(type));
    }

    /** The same as what holds a wider type. */
    public static <S> Port<Optional<S>> optionalOf(Key<? extends S> key) {
        return new Read<>(key, Taking.OPTIONAL, false, Narrowing.none(), Types.optional(key.type()));
    }

    /** Takes the value, or null where it is absent. */
    public Port<@Nullable T> orNull() {
        return new Read<>(this, Taking.NULLABLE, false, Narrowing.none(), type);
    }

    /** Takes what the run before made. */
    public Port<T> previous() {
        return new Read<>(this, Taking.PLAIN, true, Narrowing.none(), type);
    }

    /** Takes what was made before, if anything was: for the element before, where it is made for elements. */
    public Port<Optional<T>> previousOptional() {
        return new Read<>(this, Taking.OPTIONAL, true, Narrowing.none(), Types.optional(type));
    }

    /** Takes what is in the {@code Optional} that the value is; where it is empty, the call does not apply. */
    public static <C> Port<C> contentOf(Key<Optional<C>> key) {
        return new Read<>(key, Taking.CONTENT, false, Narrowing.none(), Types.content(key.type()));
    }

    /** Takes what is in the {@code Optional} that the value is, or null where it is empty. */
    public static <C> Port<@Nullable C> contentOrNullOf(Key<Optional<C>> key) {
        return new Read<>(key, Taking.CONTENT_OR_NULL, false, Narrowing.none(), Types.content(key.type()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Key<?> that && name.equals(that.name) && type.equals(that.type);
    }

    @Override
    public int hashCode() {
        return name.hashCode(); // Two implementations of one type may be equal with different hash codes.
    }

    @Override
    public String toString() {
        return name + ": " + typeName();
    }
}
