package dev.leat.processor.plan;

import dev.leat.processor.model.JavaType;
import java.util.List;

/** What generated code asks before it takes a branch. */
public sealed interface Test {
    /** Has nothing to ask. */
    static Test always() {
        return new All(List.of());
    }

    /** A boolean expression that binds at least as tightly as a comparison. */
    record Plain(String text) implements Test {}

    /** Whether something is of a type. */
    record OfType(String text, JavaType type) implements Test {}

    /** Whether something is a constant of an enum. */
    record OfConstant(String text, JavaType type, String constant) implements Test {}

    /**
     * Whether all hold, asked in that order.
     *
     * @param operands none for what always holds
     */
    record All(List<Test> operands) implements Test {
        public All {
            operands = List.copyOf(operands);
        }
    }

    /**
     * Whether one holds, asked in that order.
     *
     * @param operands one at least
     */
    record Any(List<Test> operands) implements Test {
        public Any {
            operands = List.copyOf(operands);
        }
    }

    /** Whether there is nothing to ask. */
    default boolean isEmpty() {
        return this instanceof All all && all.operands().isEmpty();
    }
}
