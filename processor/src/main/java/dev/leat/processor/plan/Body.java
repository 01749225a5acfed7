package dev.leat.processor.plan;

import dev.leat.processor.code.InputParameter;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Step;
import java.util.List;
import java.util.Optional;

/**
 * The code of {@code run}, or of another way of running.
 *
 * @param target the step whose value alone is returned; empty where all values are
 * @param shape how what it makes is held
 * @param stages methods that run chunks, where their calls are too many for one method
 * @param chunks what a long run is split into; empty for a run of one method
 * @param asksConditions whether guards ask for conditions or inputs
 * @param apart the object that runs it, where it has loops and is too long for one method, or one is made as a stream
 *     is pulled
 * @param closed the parameters that are closed in the end
 */
public record Body(
        Signature signature,
        Optional<Step> target,
        Shape shape,
        List<Statement> run,
        List<Stage> stages,
        List<Chunk> chunks,
        boolean asksConditions,
        Optional<Parts> apart,
        List<String> closed) {
    public Body {
        run = List.copyOf(run);
        stages = List.copyOf(stages);
        chunks = List.copyOf(chunks);
        closed = List.copyOf(closed);
    }

    /** How the values are held that are made. */
    public enum Shape {
        /** In fields of one object, given to its constructor. */
        FIELDS,
        /** In one object for each chunk. */
        CHUNKS
    }

    /**
     * What the method looks like from outside.
     *
     * @param outputs the simple name of the class of what the method returns
     * @param thrown the checked exceptions
     * @param isPublic whether people call it, and not the code of some way of running
     */
    public record Signature(
            String method, String outputs, List<InputParameter> parameters, List<JavaType> thrown, boolean isPublic) {
        public Signature(String method, String outputs, List<InputParameter> parameters, List<JavaType> thrown) {
            this(method, outputs, parameters, thrown, true);
        }

        public Signature {
            parameters = List.copyOf(parameters);
            thrown = List.copyOf(thrown);
        }
    }

    /**
     * An object that stands for a run.
     *
     * @param type the simple name of its class
     * @param flow its field that holds the flow
     * @param isPulled whether it is for a loop that is made as a stream is pulled, rather than for its length
     * @param fields what would be the run's local variables
     */
    public record Parts(String type, String flow, boolean isPulled, List<GivenParameter> fields, List<Part> all) {
        public Parts {
            fields = List.copyOf(fields);
            all = List.copyOf(all);
        }
    }

    /**
     * A method with a stretch of a run.
     *
     * @param tells whether it says if there was anything to do
     * @param isCaught whether what it throws is caught, whatever it is
     */
    public record Part(String method, boolean tells, List<Statement> statements, boolean isCaught) {
        public Part {
            statements = List.copyOf(statements);
        }
    }

    /** A method that runs one chunk after the other. */
    public record Stage(String name, List<GivenParameter> parameters, List<Statement> runs, boolean fails) {
        public Stage {
            parameters = List.copyOf(parameters);
            runs = List.copyOf(runs);
        }
    }

    /**
     * A stretch of the schedule: a method, and where needed a class.
     *
     * @param name of the class or the method
     * @param field the field of the outputs that keeps the object with the values; empty if the outputs have them
     * @param local the variable that holds the object with the values
     * @param values the values that the chunk makes
     * @param bytes an upper bound of the method's bytecode
     * @param fails whether a step of it throws a checked exception
     */
    public record Chunk(
            Form form,
            String name,
            String field,
            String local,
            List<GivenParameter> parameters,
            List<Statement> statements,
            List<ChunkValue> values,
            int bytes,
            boolean fails) {
        public Chunk {
            parameters = List.copyOf(parameters);
            statements = List.copyOf(statements);
            values = List.copyOf(values);
        }

        /** Whether an object of its own class keeps the values. */
        public boolean hasObject() {
            return form == Form.OBJECT;
        }

        /** What a chunk is in Java. */
        public enum Form {
            /** A class, an object of which keeps the values. */
            OBJECT,
            /** A class with nothing but the method, which stores the values in the outputs. */
            CLASS,
            /** Such a method among those of the class that runs the flow. */
            METHOD
        }
    }

    /**
     * A value that a chunk keeps, or what says how one was made.
     *
     * @param name of the value, or of the marker
     * @param field that keeps it
     */
    public record ChunkValue(String name, String field, JavaType type) {}
}
