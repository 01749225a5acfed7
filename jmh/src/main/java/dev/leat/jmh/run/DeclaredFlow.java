package dev.leat.jmh.run;

import dev.leat.GeneratedFlow;
import java.util.Optional;

/** The flow that a benchmark was generated from. */
final class DeclaredFlow {
    private DeclaredFlow() {}

    /** Its binary name; empty for a benchmark that somebody wrote. */
    static Optional<String> of(String benchmark) {
        return type(benchmark)
                .map(type -> type.getAnnotation(GeneratedFlow.class))
                .map(generated -> generated.value().getName());
    }

    /** JMH spells a nested class with dots. */
    private static Optional<Class<?>> type(String name) {
        try {
            return Optional.of(Class.forName(name, false, DeclaredFlow.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError absent) {
            int dot = name.lastIndexOf('.');
            return dot < 0 ? Optional.empty() : type(name.substring(0, dot) + "$" + name.substring(dot + 1));
        }
    }
}
