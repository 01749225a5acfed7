package dev.leat.processor.plan;

import dev.leat.processor.model.JavaType;
import java.util.List;

/**
 * The code of {@code run}.
 *
 * @param parts nested classes with the chunks that a long run is split into; empty for a run of one method
 */
public record Body(List<Statement> run, List<Part> parts) {
    public Body {
        run = List.copyOf(run);
        parts = List.copyOf(parts);
    }

    /** A nested class of chunks, small enough for one constant pool. */
    public record Part(String name, List<Chunk> chunks) {
        public Part {
            chunks = List.copyOf(chunks);
        }
    }

    /**
     * A method with a stretch of the schedule.
     *
     * @param bytes an upper bound of its bytecode size
     * @param fails whether a step of it throws a checked exception
     */
    public record Chunk(
            String name, List<ChunkParameter> parameters, List<Statement> statements, int bytes, boolean fails) {
        public Chunk {
            parameters = List.copyOf(parameters);
            statements = List.copyOf(statements);
        }
    }

    /** What a chunk is given. */
    public sealed interface ChunkParameter {
        String name();

        /** The flow, for its injected objects. */
        record OfFlow(String name) implements ChunkParameter {}

        /** The outputs to fill. */
        record OfOutputs(String name) implements ChunkParameter {}

        /** An input or a per-run object. */
        record OfValue(String name, JavaType type) implements ChunkParameter {}
    }
}
