package dev.leat.graph.run;

import dev.leat.graph.fact.StepFailedException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first failure of several steps, with the others suppressed. */
final class Failures {
    private @Nullable StepFailedException first;

    void add(StepFailedException failure) {
        if (first == null) {
            first = failure;
        } else if (first != failure && !List.of(first.getSuppressed()).contains(failure)) {
            first.addSuppressed(failure);
        }
    }

    void rethrow() {
        if (first != null) {
            throw first;
        }
    }
}
