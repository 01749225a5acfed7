package dev.leat.graph.value;

import io.leangen.geantyref.GenericTypeReflector;
import io.leangen.geantyref.TypeFactory;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks about types with their type arguments. */
public final class Types {
    private Types() {}

    /** The class that boxes it, if it is primitive. */
    public static Type boxed(Type type) {
        return GenericTypeReflector.box(type);
    }

    /** What is to be held as a primitive value. */
    public static Object present(@Nullable Object value) {
        if (value == null) {
            throw new NullPointerException("null where a value of a primitive type has to be");
        }
        return value;
    }

    /** The type of an {@code Optional} of a type. */
    public static Type optional(Type content) {
        return boxed(TypeFactory.parameterizedClass(Optional.class, content));
    }

    /** Whether it is an {@code Optional}. */
    public static boolean isOptional(Type type) {
        return GenericTypeReflector.erase(type) == Optional.class;
    }

    /** Whether a sequence of the type can be read once only. */
    public static boolean isOnePass(Type type) {
        Type plain = GenericTypeReflector.erase(type);
        return isAssignable(plain, BaseStream.class)
                || isAssignable(plain, Iterator.class)
                || (isAssignable(plain, Iterable.class) && isAssignable(plain, AutoCloseable.class));
    }

    /** What an {@code Optional} may hold. */
    public static Type content(Type optional) {
        return optional instanceof ParameterizedType type ? boxed(type.getActualTypeArguments()[0]) : Object.class;
    }

    /** Whether a value of one type may stand where one of another has to. */
    public static boolean isAssignable(Type from, Type to) {
        return to.equals(from) || GenericTypeReflector.isSuperType(to, from);
    }

    /** With simple class names, as people write it. */
    public static String text(Type type) {
        if (type instanceof ParameterizedType generic) {
            return text(generic.getRawType())
                    + Arrays.stream(generic.getActualTypeArguments())
                            .map(Types::text)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        if (type instanceof GenericArrayType array) {
            return text(array.getGenericComponentType()) + "[]";
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard(wildcard);
        }
        return type instanceof Class<?> plain ? plain.getSimpleName() : type.getTypeName();
    }

    private static String wildcard(WildcardType wildcard) {
        if (wildcard.getLowerBounds().length > 0) {
            return "? super " + text(wildcard.getLowerBounds()[0]);
        }
        Type bound = wildcard.getUpperBounds()[0];
        return bound == Object.class ? "?" : "? extends " + text(bound);
    }
}
