package dev.leat.graph.compiled;

import dev.leat.graph.code.Chunks;
import dev.leat.graph.code.Op;
import dev.leat.graph.code.Values;
import java.lang.invoke.MethodHandles;
import java.util.List;

/** Steps of a compiled graph that run one after the other. */
abstract class Chunk {
    /** Runs the steps. Where one throws, {@link StepThrew} says which. */
    abstract void run(Values values);

    /** The steps in chunks. */
    static List<Chunk> of(List<Op> steps) {
        Chunks<Chunk> chunks = new Chunks<>(MethodHandles.lookup(), Chunk.class, ChunkWriter::write, Looped::new);
        return Chunks.of(steps).stream().map(chunks::define).toList();
    }

    /** A step threw. */
    static final class StepThrew extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final int place;
        private final Throwable thrown;

        StepThrew(int place, Throwable thrown) {
            super(null, thrown, false, false);
            this.place = place;
            this.thrown = thrown;
        }

        Throwable thrown() {
            return thrown;
        }

        /** Whose value was to be made. */
        int place() {
            return place;
        }
    }

    /** Called by classes that are written. */
    static StepThrew threw(Throwable thrown, int place) {
        return new StepThrew(place, thrown);
    }

    /** One step after the other. */
    private static final class Looped extends Chunk {
        private final Op[] steps;

        Looped(List<Op> steps) {
            this.steps = steps.toArray(new Op[0]);
        }

        @Override
        void run(Values values) {
            for (Op step : steps) {
                try {
                    step.makes().store(step.make(values), values);
                } catch (Throwable thrown) { // An error, too, is what the step came to.
                    throw threw(thrown, step.place());
                }
            }
        }
    }
}
