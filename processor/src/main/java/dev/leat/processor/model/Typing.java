package dev.leat.processor.model;

import java.util.Optional;

/** What the checks ask the compiler about types. */
public interface Typing {
    /** Whether the compiler accepts the assignment of a {@code made} value to a {@code taken} variable. */
    boolean assignable(JavaType made, JavaType taken);

    /** The single type argument of a type such as {@code Optional<String>}, or the component of an array. */
    Optional<JavaType> element(JavaType type);
}
