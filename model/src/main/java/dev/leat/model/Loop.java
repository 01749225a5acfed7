package dev.leat.model;

/**
 * A sequence for the elements of which values are made.
 *
 * @param sequence the number of the node that gives or makes it
 * @param passes how many times its elements are gone through
 * @param isOnePass whether they can be gone through once only
 * @param isPulled whether it runs as the stream over what it makes is pulled, rather than before
 */
public record Loop(int sequence, int passes, boolean isOnePass, boolean isPulled) {
    /** One that runs before what it makes is taken. */
    public Loop(int sequence, int passes, boolean isOnePass) {
        this(sequence, passes, isOnePass, false);
    }
}
