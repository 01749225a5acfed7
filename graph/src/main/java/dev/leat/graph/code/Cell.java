package dev.leat.graph.code;

import dev.leat.graph.Key;
import dev.leat.graph.value.Types;
import java.lang.reflect.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where {@link Values} hold a value.
 *
 * @param index in the array of its kind
 * @param mark where the references say whether it is unknown or absent; {@link #NO_MARK} if it never is
 */
public record Cell(Kind kind, int index, int mark) {
    /** No reference says whether the value is there. */
    public static final int NO_MARK = -1;

    private static final Map<Type, Kind> PRIMITIVE = Map.of(
            Integer.class, Kind.INT,
            Long.class, Kind.LONG,
            Double.class, Kind.DOUBLE,
            Boolean.class, Kind.BOOLEAN,
            Float.class, Kind.FLOAT,
            Character.class, Kind.CHAR,
            Byte.class, Kind.BYTE,
            Short.class, Kind.SHORT);

    /** How a value is held. The methods of {@link Cell} that load and store one are called after it. */
    public enum Kind {
        REFERENCE(Object[].class),
        INT(int[].class),
        BOOLEAN(int[].class),
        FLOAT(int[].class),
        CHAR(int[].class),
        BYTE(int[].class),
        SHORT(int[].class),
        LONG(long[].class),
        DOUBLE(long[].class);

        private final Class<?> array;

        Kind(Class<?> array) {
            this.array = array;
        }

        /** How a value is held that is there once its step has run. */
        public static Kind of(Key<?> key) {
            return key.isPrimitive() ? PRIMITIVE.getOrDefault(key.type(), REFERENCE) : REFERENCE;
        }

        /** What values of the kind are held in. */
        public Class<?> array() {
            return array;
        }
    }

    /** The value, boxed if it is primitive. */
    public @Nullable Object load(Values values) {
        // For a cell that is a constant, HotSpot knows these answers, but not where a switch leads.
        if (kind == Kind.INT) {
            return loadInt(values.ints(), index);
        }
        if (kind == Kind.REFERENCE) {
            return loadReference(values.references(), index);
        }
        if (kind == Kind.DOUBLE) {
            return loadDouble(values.longs(), index);
        }
        return kind == Kind.LONG ? loadLong(values.longs(), index) : loadSmall(values.ints());
    }

    private Object loadSmall(int[] ints) {
        return switch (kind) {
            case BOOLEAN -> loadBoolean(ints, index);
            case FLOAT -> loadFloat(ints, index);
            case CHAR -> loadChar(ints, index);
            case BYTE -> loadByte(ints, index);
            default -> loadShort(ints, index);
        };
    }

    /**
     * Keeps a value.
     *
     * @throws NullPointerException if it is null, and its type is primitive
     */
    public void store(@Nullable Object value, Values values) {
        switch (kind) {
            case REFERENCE -> storeReference(value, values.references(), index);
            case INT -> storeInt(value, values.ints(), index);
            case BOOLEAN -> storeBoolean(value, values.ints(), index);
            case FLOAT -> storeFloat(value, values.ints(), index);
            case CHAR -> storeChar(value, values.ints(), index);
            case BYTE -> storeByte(value, values.ints(), index);
            case SHORT -> storeShort(value, values.ints(), index);
            case LONG -> storeLong(value, values.longs(), index);
            case DOUBLE -> storeDouble(value, values.longs(), index);
        }
    }

    /** What the references say instead of the value; anything else if it is there. */
    public @Nullable Object mark(Values values) {
        return mark == NO_MARK ? null : values.references()[mark];
    }

    /** Says something instead of the value; null where it is there. */
    public void mark(@Nullable Object said, Values values) {
        if (mark != NO_MARK) {
            values.references()[mark] = said;
        }
    }

    /**
     * Keeps a value, and tells whether it is another than the one before it, as {@link Object#equals} says; of
     * references it does not tell, and says that it is.
     *
     * @throws NullPointerException if it is null, and its type is primitive
     */
    public boolean renew(@Nullable Object value, Values values) {
        return switch (kind) {
            case REFERENCE -> renewReference(value, values.references(), index);
            case INT -> renewInt(value, values.ints(), index);
            case BOOLEAN -> renewBoolean(value, values.ints(), index);
            case FLOAT -> renewFloat(value, values.ints(), index);
            case CHAR -> renewChar(value, values.ints(), index);
            case BYTE -> renewByte(value, values.ints(), index);
            case SHORT -> renewShort(value, values.ints(), index);
            case LONG -> renewLong(value, values.longs(), index);
            case DOUBLE -> renewDouble(value, values.longs(), index);
        };
    }

    // What follows is called by the classes that are written.

    public static @Nullable Object loadReference(@Nullable Object[] references, int index) {
        return references[index];
    }

    public static void storeReference(@Nullable Object value, @Nullable Object[] references, int index) {
        references[index] = value;
    }

    public static boolean renewReference(@Nullable Object value, @Nullable Object[] references, int index) {
        references[index] = value;
        return true;
    }

    private static boolean renew(int now, int[] ints, int index) {
        int before = ints[index];
        ints[index] = now;
        return before != now;
    }

    private static boolean renew(long now, long[] longs, int index) {
        long before = longs[index];
        longs[index] = now;
        return before != now;
    }

    public static Object loadInt(int[] ints, int index) {
        return ints[index];
    }

    public static void storeInt(@Nullable Object value, int[] ints, int index) {
        ints[index] = (Integer) Types.present(value);
    }

    public static boolean renewInt(@Nullable Object value, int[] ints, int index) {
        return renew((Integer) Types.present(value), ints, index);
    }

    public static Object loadBoolean(int[] ints, int index) {
        return ints[index] != 0;
    }

    public static void storeBoolean(@Nullable Object value, int[] ints, int index) {
        ints[index] = (Boolean) Types.present(value) ? 1 : 0;
    }

    public static boolean renewBoolean(@Nullable Object value, int[] ints, int index) {
        return renew((Boolean) Types.present(value) ? 1 : 0, ints, index);
    }

    public static Object loadFloat(int[] ints, int index) {
        return Float.intBitsToFloat(ints[index]);
    }

    public static void storeFloat(@Nullable Object value, int[] ints, int index) {
        ints[index] = Float.floatToRawIntBits((Float) Types.present(value));
    }

    public static boolean renewFloat(@Nullable Object value, int[] ints, int index) {
        return renew(Float.floatToIntBits((Float) Types.present(value)), ints, index);
    }

    public static Object loadChar(int[] ints, int index) {
        return (char) ints[index];
    }

    public static void storeChar(@Nullable Object value, int[] ints, int index) {
        ints[index] = (Character) Types.present(value);
    }

    public static boolean renewChar(@Nullable Object value, int[] ints, int index) {
        return renew((Character) Types.present(value), ints, index);
    }

    public static Object loadByte(int[] ints, int index) {
        return (byte) ints[index];
    }

    public static void storeByte(@Nullable Object value, int[] ints, int index) {
        ints[index] = (Byte) Types.present(value);
    }

    public static boolean renewByte(@Nullable Object value, int[] ints, int index) {
        return renew((Byte) Types.present(value), ints, index);
    }

    public static Object loadShort(int[] ints, int index) {
        return (short) ints[index];
    }

    public static void storeShort(@Nullable Object value, int[] ints, int index) {
        ints[index] = (Short) Types.present(value);
    }

    public static boolean renewShort(@Nullable Object value, int[] ints, int index) {
        return renew((Short) Types.present(value), ints, index);
    }

    public static Object loadLong(long[] longs, int index) {
        return longs[index];
    }

    public static void storeLong(@Nullable Object value, long[] longs, int index) {
        longs[index] = (Long) Types.present(value);
    }

    public static boolean renewLong(@Nullable Object value, long[] longs, int index) {
        return renew((Long) Types.present(value), longs, index);
    }

    public static Object loadDouble(long[] longs, int index) {
        return Double.longBitsToDouble(longs[index]);
    }

    public static void storeDouble(@Nullable Object value, long[] longs, int index) {
        longs[index] = Double.doubleToRawLongBits((Double) Types.present(value));
    }

    public static boolean renewDouble(@Nullable Object value, long[] longs, int index) {
        return renew(Double.doubleToLongBits((Double) Types.present(value)), longs, index);
    }
}
