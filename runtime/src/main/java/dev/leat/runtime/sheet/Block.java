package dev.leat.runtime.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a sheet's steps with their values. Generated code is derived from it; it is not for use by hand.
 *
 * <p>Its fields are words of bits, one for each step in order. A step that is made in one of several ways, or asks
 * conditions, has more of them: one for what decides about the way, then one for the arguments of each way. They are
 * public because the blocks of one sheet mark each other's steps, some billion times a second.
 *
 * <p>It is a class to derive from because of these fields: {@link #update} keeps the words of its own block in
 * registers, and the ledger and other blocks reach them with one load. An interface has no fields, and an object for
 * the words beside the one for the values would put another load before each.
 */
public abstract class Block {
    /** In place of a step that failed: none did. */
    protected static final int NONE = -1;

    /** The way in which a value is made where there is none; the others are counted from 1. */
    protected static final int ABSENT = 0;

    /** The way in which a value is made where it is yet to be found. */
    protected static final int UNKNOWN = -1;

    /** The steps of whose arguments one has changed since they last ran, or which never ran. */
    public long dirty;

    /** The steps that ran since an observer last asked. */
    public long ran;

    /** The conditions that are not evaluated as others are: they failed, or are replaced. */
    public long held;

    /** The steps that are conditions: they are evaluated when somebody asks, and may stay dirty until then. */
    final long conditions;

    /** What the step threw that failed last. */
    public @Nullable Throwable failure;

    /** @param dirty all steps: none ran yet */
    protected Block(long dirty) {
        this(dirty, 0);
    }

    /**
     * A block with conditions.
     *
     * @param dirty all steps: none ran yet
     * @param conditions those of the steps that are conditions
     */
    protected Block(long dirty, long conditions) {
        this.dirty = dirty;
        this.conditions = conditions;
    }

    /**
     * Runs those of some steps that are dirty or become it, in order. Stops at the first that fails and keeps what it
     * threw.
     *
     * @return the place of the step that failed, or -1
     */
    public abstract int update(long needed);

    /** The value of a step as it was last made. */
    public abstract @Nullable Object value(int step);

    /** The same, for who knows its type. */
    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
    public final <T extends @Nullable Object> T typedValue(int step) {
        return (T) value(step);
    }
}
