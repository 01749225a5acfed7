package dev.leat.log;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Types with full names, the same text whoever made the {@code Type}. */
final class TypeText {
    private TypeText() {}

    static String of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return of(generic.getRawType()) + all(generic.getActualTypeArguments(), ", ", "<", ">");
        }
        if (type instanceof GenericArrayType array) {
            return of(array.getGenericComponentType()) + "[]";
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard.getLowerBounds().length > 0
                    ? "? super " + all(wildcard.getLowerBounds(), " & ", "", "")
                    : "? extends " + all(wildcard.getUpperBounds(), " & ", "", "");
        }
        return type.getTypeName();
    }

    private static String all(Type[] types, String between, String before, String after) {
        return Arrays.stream(types).map(TypeText::of).collect(Collectors.joining(between, before, after));
    }
}
