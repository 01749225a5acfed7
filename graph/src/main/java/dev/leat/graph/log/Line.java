package dev.leat.graph.log;

import dev.leat.graph.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a line says, without its number and checksum: lines that say the same are equal. */
sealed interface Line {
    /** The first line. */
    record Header(String graph, String fingerprint) implements Line {
        static final String FORMAT = "leat-run-log";
        static final int VERSION = 1;
    }

    /** Something about a value of a run. */
    sealed interface Entry extends Line {
        /** Which value of which run. */
        Fact.Id id();
    }

    /**
     * A value.
     *
     * @param json the value, without whitespace between tokens; null if it is secret
     */
    record Known(
            Fact.Id id,
            String type,
            int way,
            List<Fact.Id> from,
            List<Fact.Id> because,
            @Nullable String json) implements Entry {}

    /** A value that no call makes. */
    record Absent(Fact.Id id) implements Entry {}

    /**
     * A call that threw.
     *
     * @param message null if it had none, or if that is secret
     */
    record Failed(
            Fact.Id id,
            int way,
            List<Fact.Id> took,
            String exception,
            @Nullable String message,
            boolean isSecret) implements Entry {}

    /**
     * A line and its number among those of its run.
     *
     * @param number 0 for the header
     */
    record Numbered(Line line, int number) {}
}
