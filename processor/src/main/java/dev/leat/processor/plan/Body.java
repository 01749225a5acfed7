package dev.leat.processor.plan;

import dev.leat.processor.model.JavaType;
import java.util.List;

/**
 * The code of {@code run}, or of a method that runs to one value.
 *
 * @param holder the class nested in the flow's whose object keeps the chunks
 * @param stages methods that run chunks, where their calls are too many for one method
 * @param chunks what a long run is split into; empty for a run of one method
 */
public record Body(String holder, List<Statement> run, List<Stage> stages, List<Chunk> chunks) {
    static final String OUTPUTS = "Outputs";

    public Body {
        run = List.copyOf(run);
        stages = List.copyOf(stages);
        chunks = List.copyOf(chunks);
    }

    /** A method that runs one chunk after the other. */
    public record Stage(String name, List<ChunkParameter> parameters, List<Statement> runs, boolean fails) {
        public Stage {
            parameters = List.copyOf(parameters);
            runs = List.copyOf(runs);
        }
    }

    /**
     * A stretch of the schedule: a method, and a class for the values that it makes.
     *
     * @param name the class's simple name
     * @param field the field of the holder that keeps the object with the values
     * @param local the variable that holds the object with the values
     * @param values the values that the chunk makes
     * @param bytes an upper bound of the method's bytecode
     * @param fails whether a step of it throws a checked exception
     */
    public record Chunk(
            String name,
            String field,
            String local,
            List<ChunkParameter> parameters,
            List<Statement> statements,
            List<ChunkValue> values,
            int bytes,
            boolean fails) {
        public Chunk {
            parameters = List.copyOf(parameters);
            statements = List.copyOf(statements);
            values = List.copyOf(values);
        }
    }

    /**
     * A value that a chunk keeps.
     *
     * @param name its field
     */
    public record ChunkValue(String name, JavaType type) {}

    /** What a chunk is given. */
    public sealed interface ChunkParameter {
        String name();

        /** The flow, for its injected objects. */
        record OfFlow(String name) implements ChunkParameter {}

        /** The holder, for the values of earlier chunks. */
        record OfHolder(String name) implements ChunkParameter {}

        /** An input or a per-run object. */
        record OfValue(String name, JavaType type) implements ChunkParameter {}
    }
}
