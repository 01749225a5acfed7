package dev.leat.processor.problem;

import dev.leat.processor.model.Place;
import java.util.List;

/** A mistake of ours or of the machine: the processor never throws. */
public sealed interface InternalProblem extends Problem {
    /**
     * Leat failed, with an exception.
     *
     * @param failure the exception with the frames of ours that led to it
     */
    record Internal(Place place, String flow, List<String> failure) implements InternalProblem {
        public Internal {
            failure = List.copyOf(failure);
        }

        @Override
        public String sentence() {
            return "Leat itself failed on " + flow + ". This is a bug in Leat, not in your source.";
        }

        @Override
        public List<String> details() {
            return failure;
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of("report it with these lines and the declaration of " + flow));
        }
    }

    /**
     * What was generated could not be written.
     *
     * @param failure what the compiler or the file system said
     */
    record NotWritten(Place place, String flow, String failure) implements InternalProblem {
        @Override
        public String sentence() {
            return "What is generated from " + flow + " could not be written: " + failure;
        }

        @Override
        public List<Fix> fixes() {
            return List.of(Fix.of("see that the compiler can write to its output directories and has room there"));
        }
    }
}
