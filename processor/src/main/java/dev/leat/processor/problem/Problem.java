package dev.leat.processor.problem;

import dev.leat.processor.model.Place;
import java.util.List;

/** A mistake in the user's source. Each kind is one record that carries the facts and words them itself. */
public sealed interface Problem
        permits FlowProblem,
                MethodProblem,
                ParameterProblem,
                ValueProblem,
                GuardProblem,
                MatchProblem,
                StateProblem,
                SampleProblem,
                SheetProblem,
                InputProblem,
                OptionProblem,
                InternalProblem {
    /** Where the compiler shall point. */
    Place place();

    /** The stable code, as in {@code docs/errors.md}. */
    default String code() {
        return getClass().getSimpleName();
    }

    /** What is wrong, in one sentence. */
    String sentence();

    /** Lines that show more: a drawn cycle, near misses. */
    default List<String> details() {
        return List.of();
    }

    /** Whether it is the same mistake for all flows of a compilation, so that one of them is enough to tell it. */
    default boolean isOfCompilation() {
        return false;
    }

    /** What to do; one of them is enough. */
    List<Fix> fixes();
}
