package dev.leat.processor.plan;

import dev.leat.processor.model.JavaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call that makes a value.
 *
 * @param owner the class of a static method; null when there is a receiver
 * @param receiver the identifier, or chain of them, that the method is called on; empty for a static method
 * @param replacement where a test's replacement is held, used in place of the call when it is there; empty if the value
 *     cannot be replaced here
 */
public record Expression(
        @Nullable JavaType owner, String receiver, String method, List<Operand> arguments, String replacement) {
    public Expression {
        arguments = List.copyOf(arguments);
    }
}
