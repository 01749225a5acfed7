package dev.leat.processor.model;

import java.util.List;
import java.util.Optional;

/** What the checks ask the compiler about types. */
public interface Typing {
    /** Whether the compiler accepts the assignment of a {@code made} value to a {@code taken} variable. */
    boolean assignable(JavaType made, JavaType taken);

    /**
     * What the type is made of, far enough to tell whether something written as one of two types can be read as the
     * other: the components of records, the constants of enums and what a sealed type permits, and of what these are
     * made. One line for each such type, sorted; none for a type that says it all by its name.
     */
    List<String> structure(JavaType type);

    /** The single type argument of a type such as {@code Optional<String>}, or the component of an array. */
    Optional<JavaType> element(JavaType type);
}
