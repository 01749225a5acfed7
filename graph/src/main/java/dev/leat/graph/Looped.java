package dev.leat.graph;

/** What a loop has made: the value of its step, out of which {@link Result}s take what others need. */
public interface Looped {
    /** For how many elements something was made. */
    int accepted();

    /** How many were left out, because something failed for them. */
    int rejected();
}
