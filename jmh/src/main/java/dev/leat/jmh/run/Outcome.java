package dev.leat.jmh.run;

import dev.leat.jmh.result.Failure;
import dev.leat.jmh.result.Round;

/** What became of a benchmark in a round. */
sealed interface Outcome {
    record Measured(Round round) implements Outcome {}

    record Failed(Failure failure) implements Outcome {}
}
