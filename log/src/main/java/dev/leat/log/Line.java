package dev.leat.log;

import dev.leat.graph.fact.Fact;
import java.util.List;
import java.util.Objects;
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

        /** Whether it was written because its run was recorded, and not because another comes from it. */
        default boolean isOfRecordedRun() {
            return !(this instanceof Known known) || known.origin() == Origin.RUN;
        }
    }

    /**
     * A value.
     *
     * @param origin whether the run that made it is recorded
     * @param json the value, without whitespace between tokens; null if it is secret
     */
    record Known(
            Fact.Id id,
            Origin origin,
            String type,
            int way,
            List<Fact.Id> from,
            List<Fact.Id> because,
            @Nullable String json)
            implements Entry {
        /** Whether both may be about one fact, of which one knows less of where it came from. */
        boolean isSameValue(Known other) {
            return (origin != Origin.RUN || other.origin != Origin.RUN)
                    && (origin == Origin.INITIAL) == (other.origin == Origin.INITIAL)
                    && id.equals(other.id)
                    && type.equals(other.type)
                    && way == other.way
                    && Objects.equals(json, other.json);
        }

        /** How much is known of where it came from. */
        int lineage() {
            return origin == Origin.RUN ? Integer.MAX_VALUE : from.size() + because.size();
        }
    }

    /** Where a value comes from. */
    enum Origin {
        /** From a run that is recorded. */
        RUN,
        /** From a run that need not be: it is here because another comes from it, with as much lineage as that has. */
        BEFORE,
        /** The same, made by the call that makes the initial value. */
        INITIAL
    }

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
     * A line in its place: each but the header knows the line before it. What was recorded at once are the lines behind
     * the one that ended what was recorded before.
     *
     * @param after the checksum of the line before; empty for the header
     * @param isEnd whether it is the last of what was recorded at once; so is the header
     */
    record Linked(Line line, String after, boolean isEnd) {
        static Linked of(Header header) {
            return new Linked(header, "", true);
        }
    }
}
