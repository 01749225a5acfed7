package dev.leat.runtime.incremental;

import org.jspecify.annotations.Nullable;

/** What was thrown while all went on: the first, with the others suppressed in it. */
final class Throwables {
    private @Nullable Throwable first;

    void add(Throwable thrown) {
        if (first == null) {
            first = thrown;
        } else if (first != thrown) {
            first.addSuppressed(thrown);
        }
    }

    /** Throws as it is, from a method that declares what its caller expects. */
    void rethrow() {
        if (first != null) {
            Throwables.<RuntimeException>throwAny(first);
        }
    }

    /** The same for a method that may throw no checked exception: one is made the cause of another. */
    Throwables unchecked(String message) {
        Throwables unchecked = new Throwables();
        unchecked.first = first == null || first instanceof RuntimeException || first instanceof Error
                ? first
                : new IllegalStateException(message, first);
        return unchecked;
    }

    /** Adds all of this to others. */
    void addTo(Throwables others) {
        if (first != null) {
            others.add(first);
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Generated methods declare what it is.
    private static <T extends Throwable> void throwAny(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
