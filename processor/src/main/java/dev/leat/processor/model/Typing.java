package dev.leat.processor.model;

import dev.leat.processor.model.Parameter.Closing;
import java.util.List;
import java.util.Optional;

/** What the checks ask the compiler about types. */
public interface Typing {
    /** Whether the compiler accepts the assignment of a {@code made} value to a {@code taken} variable. */
    boolean assignable(JavaType made, JavaType taken);

    /** Whether every object of the one reference type is of the other; false for the same type. */
    boolean subtype(JavaType one, JavaType other);

    /** Whether only some of the objects of the whole are of the part, which may leave type arguments open. */
    boolean narrower(JavaType part, JavaType whole);

    /** What an {@code Optional} may hold; empty for any other type. */
    Optional<JavaType> content(JavaType type);

    /**
     * The cases of a sealed type or an enum, each of which no other includes: class names or constants. Empty for a
     * type that may have others.
     */
    default List<String> cases(JavaType type) {
        return casesOf(type, type);
    }

    /** Those cases of the whole that an object of its subtype may be. */
    List<String> casesOf(JavaType part, JavaType whole);

    boolean isEnum(JavaType type);

    /** What objects of the type are for. */
    Nature nature(JavaType type);

    /** Whether it can be told at run time that an object of the one type is of the other. */
    boolean testable(JavaType one, JavaType other);

    /** Whether no object can be of both types. */
    boolean disjoint(JavaType one, JavaType other);

    /** The nearest sealed type that permits all of them; empty unless there is exactly one. */
    Optional<JavaType> sealedAbove(List<JavaType> types);

    /**
     * What the type is made of, far enough to tell whether something written as one of two types can be read as the
     * other: the components of records, the constants of enums and what a sealed type permits, and of what these are
     * made. One line for each such type, sorted; none for a type that says it all by its name.
     */
    List<String> structure(JavaType type);

    /** The single type argument of a type such as {@code Optional<String>}, or the component of an array. */
    Optional<JavaType> element(JavaType type);

    /** What values of the one type are gathered in to be taken as the other; empty if they cannot be. */
    Optional<Gathering> gathering(JavaType made, JavaType taken);

    /** What values of a type are gathered in. */
    JavaType gathered(Gathering gathering, JavaType element);

    /** The type of a list of rejected elements. */
    JavaType rejected(JavaType element);

    /** The type of an input of which only elements of the type are taken: an array of primitives, else an iterable. */
    JavaType sequenceOf(JavaType element);

    /** The type as a sequence; empty if it is none. */
    Optional<Sequence> sequence(JavaType type);

    /** How objects of the type are closed; empty if they cannot be. */
    Optional<Closing> closing(JavaType type);
}
