package dev.leat.processor.model;

import java.util.List;
import java.util.stream.Collectors;

/** What is asked of dependency injection: a type and its qualifiers. */
public record DependencyKey(JavaType type, List<Qualifier> qualifiers) {
    public DependencyKey {
        qualifiers = List.copyOf(qualifiers);
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

    @Override
    public String toString() {
        return spelled(type.shortName());
    }
}
