package dev.leat.processor.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The checked exceptions of a flow.
 *
 * @param all each once, in order of first appearance
 * @param covering for each the others that it is a subclass of
 */
public record Exceptions(List<JavaType> all, Map<JavaType, Set<JavaType>> covering) {
    private static final Set<String> INTERRUPTING =
            Set.of("java.lang.InterruptedException", "java.lang.Exception", "java.lang.Throwable");

    public Exceptions {
        all = List.copyOf(all);
        covering = Map.copyOf(covering);
    }

    /** Whether it may be an {@code InterruptedException}. */
    static boolean interrupts(JavaType thrown) {
        return INTERRUPTING.contains(thrown.name());
    }

    /** How a method declares that it throws these: in order, none that another one covers. */
    public List<JavaType> declared(Collection<JavaType> thrown) {
        Set<JavaType> some = new HashSet<>(thrown);
        return all.stream()
                .filter(some::contains)
                .filter(type -> covering.getOrDefault(type, Set.of()).stream().noneMatch(some::contains))
                .toList();
    }
}
