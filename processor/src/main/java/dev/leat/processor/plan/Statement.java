package dev.leat.processor.plan;

import dev.leat.processor.model.JavaType;
import java.util.List;

/** One line of a generated method, or a block of them. */
public sealed interface Statement {
    /** Makes a value and keeps it in a local variable. */
    record Make(JavaType type, String local, Expression expression) implements Statement {}

    /**
     * Fetches a value that an earlier chunk made.
     *
     * @param path from the outputs to the value
     */
    record Load(JavaType type, String local, String path) implements Statement {}

    /**
     * Runs a chunk and keeps what it made.
     *
     * @param target where its values are kept
     */
    record RunChunk(String target, Body.Chunk chunk, List<String> arguments) implements Statement {
        public RunChunk {
            arguments = List.copyOf(arguments);
        }
    }

    /** Runs several chunks. */
    record RunStage(Body.Stage stage) implements Statement {}

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

    /**
     * Makes a value and stores it at once.
     *
     * @param target the field that keeps it
     */
    record Store(String target, Expression expression) implements Statement {}

    /**
     * Stores a value that was made before.
     *
     * @param target the field that keeps it
     */
    record Keep(String target, String local) implements Statement {}

    /**
     * Creates an empty object that is filled afterwards.
     *
     * @param type the simple name of a class nested in the flow's
     */
    record Create(String type, String local) implements Statement {}

    /** Ends the run by giving all values to the outputs. */
    record ReturnNew(List<String> arguments) implements Statement {
        public ReturnNew {
            arguments = List.copyOf(arguments);
        }
    }

    /** Ends the run by giving out one value. */
    record ReturnValue(String path) implements Statement {}

    /** Ends the run when the outputs hold all chunks. */
    record ReturnFilled(String local) implements Statement {}
}
