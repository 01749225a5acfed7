package dev.leat.processor.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Which declaration each generated class of a compilation is for. {@code Words} in {@code Text} and {@code Text_Words}
 * would have the same.
 */
public final class GeneratedClasses {
    private final Map<String, String> declarations = new HashMap<>();

    /** The declaration that has the class already, in short; empty if it is now for the one given. */
    Optional<String> claim(String binaryName, TypeElement declaration) {
        String name = Spelling.inShort(declaration);
        String first = declarations.putIfAbsent(binaryName, name);
        return first == null || first.equals(name) ? Optional.empty() : Optional.of(first);
    }
}
