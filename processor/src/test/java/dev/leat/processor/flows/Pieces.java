package dev.leat.processor.flows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the sources of {@link GuardedFlow}s are made of: types to take and make, and a log of who was called. All that
 * is made depends on the texts of all that is taken, so that a wrong edge or a lost value changes the result.
 */
public final class Pieces {
    private static final List<String> CALLS = new ArrayList<>();

    public sealed interface Shape permits Dot, Solid {}

    public sealed interface Solid extends Shape permits Ball, Cube {}

    public record Dot(int number) implements Shape {}

    public record Ball(int number) implements Solid {}

    public record Cube(int number) implements Solid {}

    public enum Mood {
        CALM,
        ANGRY,
        FURIOUS
    }

    /** A dependency that lives as long as the flow. */
    public record Salt(String text) {}

    /** One that lives as long as a run and tells the log so. */
    public record Tally(String text) implements AutoCloseable {
        static Tally open() {
            CALLS.add("open");
            return new Tally("tally");
        }

        @Override
        public void close() {
            CALLS.add("close");
        }
    }

    private Pieces() {}

    /** Logs a call, and gives a number that depends on everything. */
    public static long call(String processor, @Nullable Object... taken) {
        CALLS.add(processor);
        return mix(processor, taken);
    }

    /** Forgets all calls, and gives them. */
    static List<String> takeCalls() {
        List<String> calls = List.copyOf(CALLS);
        CALLS.clear();
        return calls;
    }

    /** Whether a processor that may throw does, once in a while. */
    public static boolean fails(long number) {
        return Math.floorMod(number, 8) == 0;
    }

    /** For processors that often make the same again: one of so many numbers; 0 for all there are. */
    public static long keep(long number, int kept) {
        return kept == 0 ? number : Math.floorMod(number, kept) * 1_001L;
    }

    static long mix(String processor, @Nullable Object... taken) {
        long mixed = processor.hashCode();
        for (Object each : taken) {
            mixed = mixed * 31 + String.valueOf(each).hashCode();
        }
        mixed = (mixed ^ mixed >>> 33) * 0xff51afd7ed558ccdL;
        return mixed ^ mixed >>> 33;
    }

    public static boolean toBoolean(long number) {
        return number % 2 == 0;
    }

    public static int toInt(long number) {
        return (int) number;
    }

    public static long toLong(long number) {
        return number;
    }

    public static double toDouble(long number) {
        return (int) number / 4.0;
    }

    public static float toFloat(long number) {
        return (short) number / 4.0f;
    }

    public static char toChar(long number) {
        return (char) ('a' + Math.floorMod(number, 26));
    }

    public static byte toByte(long number) {
        return (byte) number;
    }

    public static short toShort(long number) {
        return (short) number;
    }

    public static String toText(long number) {
        return "t" + number;
    }

    public static List<String> toList(long number) {
        return List.of("a" + number, "b");
    }

    public static Shape toShape(long number) {
        return Math.floorMod(number, 3) == 0 ? new Dot((int) number) : toSolid(number);
    }

    public static Solid toSolid(long number) {
        return Math.floorMod(number, 3) == 1 ? toBall(number) : new Cube((int) number);
    }

    public static Ball toBall(long number) {
        return new Ball((int) number);
    }

    public static Mood toMood(long number) {
        return Mood.values()[Math.floorMod(number, 3)];
    }

    public static Optional<String> toMaybeText(long number) {
        return Optional.of(toText(number)).filter(any -> number % 2 == 0);
    }

    public static Optional<Integer> toMaybeInteger(long number) {
        return Optional.of(toInt(number)).filter(any -> number % 2 == 0);
    }

    /** For processors that may make null. */
    public static <T> @Nullable T orNull(long number, T value) {
        return Math.floorMod(number, 3) == 0 ? null : value;
    }
}
