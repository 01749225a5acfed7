package dev.leat.processor.model;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of dependency injection: a type and its qualifiers.
 *
 * @param per the sequence for each element of which there is an object of its own; empty where it lives longer
 */
public record DependencyKey(JavaType type, List<Qualifier> qualifiers, String per) {
    public DependencyKey {
        qualifiers = List.copyOf(qualifiers);
    }

    /** Of what lives as long as a run or the flow. */
    public DependencyKey(JavaType type, List<Qualifier> qualifiers) {
        this(type, qualifiers, "");
    }

    /** Whether there is one for each element of a sequence. */
    public boolean isPerElement() {
        return !per.isEmpty();
    }

    /** As it is written, with the full names of types. */
    public String code() {
        return spelled(type.name());
    }

    /** The same of another type, given with its full name. */
    public String code(String other) {
        return spelled(other);
    }

    private String spelled(String type) {
        return qualifiers.stream().map(qualifier -> qualifier + " ").collect(Collectors.joining()) + type;
    }

    /** Written out, as in other records that are hashed: in a fresh JVM, a record's own methods are slow to link. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DependencyKey that
                && type.equals(that.type)
                && qualifiers.equals(that.qualifiers)
                && per.equals(that.per);
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }

    @Override
    public String toString() {
        return spelled(type.shortName());
    }
}
