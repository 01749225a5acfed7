package dev.leat.runtime;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Arrays that grow while a loop fills them, by doubling. Generated classes use it; it is not for use by hand:
 *
 * <pre>{@code
 * halves = Buffers.room(halves, count);
 * halves[count++] = half;
 * }</pre>
 *
 * <p>Each method takes an array and how many of its elements, from the first, are in use, at most all. If there is room
 * for one more, it gives that same array, otherwise a longer one that begins with the same elements: at least 16 long.
 *
 * <p>An array belongs to one thread.
 */
public final class Buffers {
    private static final int SHORTEST = 16;

    /** The longest array that every JVM can make. */
    private static final int LONGEST = Integer.MAX_VALUE - 8;

    private Buffers() {}

    /** An array with room for one more. */
    public static boolean[] room(boolean[] values, int size) {
        return size < values.length ? values : Arrays.copyOf(values, longer(size));
    }

    /** An array with room for one more. */
    public static byte[] room(byte[] values, int size) {
        return size < values.length ? values : Arrays.copyOf(values, longer(size));
    }

    /** An array with room for one more. */
    public static short[] room(short[] values, int size) {
        return size < values.length ? values : Arrays.copyOf(values, longer(size));
    }

    /** An array with room for one more. */
    public static char[] room(char[] values, int size) {
        return size < values.length ? values : Arrays.copyOf(values, longer(size));
    }

    /** An array with room for one more. */
    public static int[] room(int[] values, int size) {
        return size < values.length ? values : Arrays.copyOf(values, longer(size));
    }

    /** An array with room for one more. */
    public static long[] room(long[] values, int size) {
        return size < values.length ? values : Arrays.copyOf(values, longer(size));
    }

    /** An array with room for one more. */
    public static float[] room(float[] values, int size) {
        return size < values.length ? values : Arrays.copyOf(values, longer(size));
    }

    /** An array with room for one more. */
    public static double[] room(double[] values, int size) {
        return size < values.length ? values : Arrays.copyOf(values, longer(size));
    }

    /**
     * What a list has, as an array of a type that has type arguments, or of arrays: Java has no expression for those.
     *
     * @param component the class of the array's elements
     */
    @SuppressWarnings("unchecked") // nothing but what is in the list gets into the array
    public static <T extends @Nullable Object> T[] array(List<? extends T> values, Class<?> component) {
        return values.toArray((T[]) Array.newInstance(component, values.size()));
    }

    /**
     * How long an array is that follows one of this length; past the longest one element at a time, as the JDK does.
     */
    static int longer(int length) {
        if (length > LONGEST / 2) {
            if (length == Integer.MAX_VALUE) {
                throw new OutOfMemoryError("An array cannot have more than " + length + " elements");
            }
            return Math.max(length + 1, LONGEST);
        }
        return Math.max(2 * length, SHORTEST);
    }
}
