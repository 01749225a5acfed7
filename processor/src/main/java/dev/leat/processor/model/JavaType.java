package dev.leat.processor.model;

import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A type of the user's program.
 *
 * @param name the full spelling, without annotations; two types are equal when their names are
 * @param shortName the spelling with simple class names, for people
 * @param slots how many JVM slots a value takes: 1 or 2
 * @param mirror the compiler's own view; null for a type that could not be read
 */
public record JavaType(
        String name, String shortName, int slots, @Nullable TypeMirror mirror) {
    /**
     * Stands for the type of a declaration that is itself in error: fits everywhere, so that one mistake is told once.
     */
    public static final JavaType UNREADABLE = new JavaType("?", "?", 1, null);

    /** The type of a condition. */
    public static final JavaType BOOLEAN = new JavaType("boolean", "boolean", 1, null);

    /** The type of a number that says which of a few ways was taken. */
    public static final JavaType BYTE = new JavaType("byte", "byte", 1, null);

    /** The type of a number that says which of many ways was taken. */
    public static final JavaType SHORT = new JavaType("short", "short", 1, null);

    public boolean isPrimitive() {
        return !boxed().equals(shortName);
    }

    /** Whether it is an {@code Optional} of something. */
    public boolean isOptional() {
        return name.startsWith("java.util.Optional<");
    }

    /**
     * Leaves each type argument of a spelled type open, which is all that can be told at run time: {@code Map<?, ?>[]}.
     */
    public static String open(String spelling) {
        StringBuilder open = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < spelling.length(); i++) {
            char each = spelling.charAt(i);
            depth -= each == '>' ? 1 : 0;
            if (depth == 0) {
                open.append(each);
            } else if (depth == 1 && each == ',') {
                open.append(", ?");
            }
            if (each == '<' && depth++ == 0) {
                open.append('?');
            }
        }
        return open.toString();
    }

    /** What a variable that holds the only object of the class is called. */
    public String instanceName() {
        String simple = shortName.substring(shortName.lastIndexOf('.') + 1);
        return Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    }

    /** The short name of the reference type that holds the same values. */
    public String boxed() {
        return switch (name) {
            case "int" -> "Integer";
            case "char" -> "Character";
            case "boolean", "byte", "short", "long", "float", "double" ->
                Character.toUpperCase(name.charAt(0)) + name.substring(1);
            default -> shortName;
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JavaType that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return shortName;
    }
}
