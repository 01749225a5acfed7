package dev.leat.processor.check;

import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Typing;
import java.util.Collection;
import java.util.List;

/** The exceptions that a method declares. */
final class Exceptions {
    private Exceptions() {}

    /** Those of some exceptions that no other covers. */
    static List<JavaType> widest(Collection<JavaType> all, Typing typing) {
        return all.stream()
                .distinct()
                .filter(type -> all.stream().noneMatch(other -> !other.equals(type) && typing.assignable(type, other)))
                .toList();
    }
}
