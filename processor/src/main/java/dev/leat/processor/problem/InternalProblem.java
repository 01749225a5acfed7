package dev.leat.processor.problem;

import dev.leat.processor.model.Place;
import java.util.List;

/** A mistake of ours or of the machine: the processor never throws. */
public final class InternalProblem {
    private InternalProblem() {}

    /**
     * Leat failed, with an exception.
     *
     * @param failure the exception with the frames of ours that led to it
     */
    public static Problem internal(Place place, String flow, List<String> failure) {
        return new Problem("Internal", place)
                .says("Leat itself failed on " + flow + ". This is a bug in Leat, not in your source.")
                .fix("report it with these lines and the declaration of " + flow)
                .shows(failure);
    }

    /**
     * What was generated could not be written.
     *
     * @param failure what the compiler or the file system said
     */
    public static Problem notWritten(Place place, String flow, String failure) {
        return new Problem("NotWritten", place)
                .says("What is generated from " + flow + " could not be written: " + failure)
                .fix("see that the compiler can write to its output directories and has room there");
    }
}
