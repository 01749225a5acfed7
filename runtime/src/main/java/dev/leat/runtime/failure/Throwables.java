package dev.leat.runtime.failure;

import org.jspecify.annotations.Nullable;

/** What was thrown while all went on: the first, with the others suppressed in it. */
public final class Throwables {
    private @Nullable Throwable first;

    public void add(Throwable thrown) {
        if (first == null) {
            first = thrown;
        } else if (first != thrown) {
            first.addSuppressed(thrown);
        }
    }

    /** Throws as it is, from a method that declares what its caller expects. */
    public void rethrow() {
        rethrow(first);
    }

    /** Throws something as it is, if there is anything, from a method that declares what its caller expects. */
    public static void rethrow(@Nullable Throwable thrown) {
        if (thrown != null) {
            Throwables.<RuntimeException>throwAny(thrown);
        }
    }

    /** The same for a method that may throw no checked exception: one is made the cause of another. */
    public Throwables unchecked(String message) {
        Throwables unchecked = new Throwables();
        unchecked.first = first == null || first instanceof RuntimeException || first instanceof Error
                ? first
                : new IllegalStateException(message, first);
        return unchecked;
    }

    /** The text of what was thrown, for a message of ours, which has to come about even if the text does not. */
    public static String text(Throwable thrown) {
        try {
            return thrown.toString();
        } catch (Throwable another) {
            return thrown.getClass().getName() + " (its toString() throws "
                    + another.getClass().getSimpleName() + ")";
        }
    }

    /** Adds all of this to others. */
    public void addTo(Throwables others) {
        if (first != null) {
            others.add(first);
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Generated methods declare what it is.
    private static <T extends Throwable> void throwAny(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
