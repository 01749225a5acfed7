package dev.leat.processor.plan;

import dev.leat.processor.model.JavaType;
import java.util.List;

/** One line of a generated method, or a block of them. */
public sealed interface Statement {
    /**
     * Makes a value.
     *
     * @param local the local variable that holds it; empty when nothing in this method takes it again
     * @param field the field of {@code Outputs} that it is stored in at once; empty when the constructor gets it later
     */
    record Make(JavaType type, String local, String field, Expression expression) implements Statement {}

    /** Fetches a value that an earlier chunk stored. */
    record Load(JavaType type, String local, String field) implements Statement {}

    /** Calls a chunk. */
    record CallChunk(String part, String method, List<String> arguments) implements Statement {
        public CallChunk {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * Gets a per-run object from its provider.
     *
     * @param body what is run before the object is closed; empty when it is not closed
     */
    record Open(JavaType type, String local, String provider, boolean closed, List<Statement> body)
            implements Statement {
        public Open {
            body = List.copyOf(body);
        }
    }

    /** Creates the {@code Outputs} that are then filled value by value. */
    record NewOutputs(String local) implements Statement {}

    /**
     * Ends the run.
     *
     * @param local the filled {@code Outputs}; empty when they are constructed from {@code arguments} now
     */
    record Return(String local, List<String> arguments) implements Statement {
        public Return {
            arguments = List.copyOf(arguments);
        }
    }
}
