package dev.leat.log;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether what is read is what was written. Where a class says what is equal, that counts; what is in arrays, records,
 * containers and objects that do not say it is compared one by one.
 */
enum Sameness {
    SAME,
    /** There are objects of the same class that do not say when they are equal, and whose fields are closed to us. */
    UNKNOWN,
    ANOTHER;

    static Sameness of(@Nullable Object value, @Nullable Object read) {
        if (value == null || read == null) {
            return value == null && read == null ? SAME : ANOTHER;
        }
        if (value.equals(read)) {
            return SAME;
        }
        if (value instanceof Optional<?> one && read instanceof Optional<?> other) {
            return of(one.orElse(null), other.orElse(null));
        }
        if (value instanceof Map<?, ?> one && read instanceof Map<?, ?> other) {
            return ofEach(one.keySet(), other.keySet()).and(ofEach(one.values(), other.values()));
        }
        if (value instanceof Collection<?> one && read instanceof Collection<?> other) {
            return kind(value) == kind(read) ? ofEach(one, other) : ANOTHER;
        }
        Class<?> type = value.getClass();
        if (type != read.getClass()) {
            return ANOTHER;
        }
        if (type.isArray()) {
            return ofElements(value, read);
        }
        return type.isRecord() || !saysWhatIsEqual(type) ? ofFields(type, value, read) : ANOTHER;
    }

    private Sameness and(Sameness other) {
        return compareTo(other) > 0 ? this : other;
    }

    /** A queue, or the values of a map, is as good a collection as any list, and does not say what is equal. */
    private static Class<?> kind(Object collection) {
        return collection instanceof Set ? Set.class : List.class;
    }

    /** In their order, which is that of the text. */
    private static Sameness ofEach(Collection<?> some, Collection<?> others) {
        if (some.size() != others.size()) {
            return ANOTHER;
        }
        Sameness all = SAME;
        Iterator<?> each = others.iterator();
        for (Object one : some) {
            all = all.and(of(one, each.next()));
        }
        return all;
    }

    private static Sameness ofElements(Object array, Object other) {
        int length = Array.getLength(array);
        if (length != Array.getLength(other)) {
            return ANOTHER;
        }
        Sameness all = SAME;
        for (int i = 0; i < length; i++) {
            all = all.and(of(Array.get(array, i), Array.get(other, i)));
        }
        return all;
    }

    private static boolean saysWhatIsEqual(Class<?> type) {
        try {
            return type.getMethod("equals", Object.class).getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e); // Every class has it.
        }
    }

    private static Sameness ofFields(Class<?> type, Object value, Object read) {
        Sameness all = SAME;
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers())) {
                    all = all.and(ofField(field, value, read));
                }
            }
        }
        return all;
    }

    private static Sameness ofField(Field field, Object value, Object read) {
        if (!field.trySetAccessible()) {
            return UNKNOWN;
        }
        try {
            return of(field.get(value), field.get(read));
        } catch (IllegalAccessException e) {
            return UNKNOWN;
        }
    }
}
