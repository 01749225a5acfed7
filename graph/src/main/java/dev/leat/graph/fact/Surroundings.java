package dev.leat.graph.fact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is around a loop, for whatever is made in it. */
public interface Surroundings {
    /** What tells the run from all others. */
    UUID run();

    /** What is known of a value, which is made if it has not been; null if there is none. */
    @Nullable
    Fact<?> find(String value);
}
