package dev.leat.graph.run;

import dev.leat.graph.fact.Fact;
import org.jspecify.annotations.Nullable;

/** What a fold has come to: the next element finds it. */
final class Kept {
    /** Null where there is none yet. */
    @Nullable
    Fact<?> fact;

    Kept(@Nullable Fact<?> first) {
        fact = first;
    }
}
