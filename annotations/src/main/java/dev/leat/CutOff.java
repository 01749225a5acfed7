package dev.leat;

/**
 * When a value made anew, or an input set again, is still the same, so that a {@linkplain Way#SHEET sheet} stops there:
 * nothing that takes it is recomputed and no observer is called.
 *
 * <p>Primitive values are compared by their bits, as {@link Double#compare} does: NaN is equal to NaN, and 0.0 is not
 * equal to -0.0.
 */
public enum CutOff {
    /**
     * When it is equal to the one before: references by {@code Objects.equals}, arrays by {@code Arrays.equals}, arrays
     * of arrays by {@code Arrays.deepEquals}.
     */
    EQUALS,

    /** When it is the very same object, where comparing would take longer than what it saves. */
    SAME,

    /** Never: for objects that change inside and are handed on again. */
    NEVER
}
