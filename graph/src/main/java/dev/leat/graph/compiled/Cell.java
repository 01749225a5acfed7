package dev.leat.graph.compiled;

import dev.leat.graph.Key;
import dev.leat.graph.value.Types;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where the frames of a compiled graph hold a value: one of a primitive type as bits, so that nothing is boxed between
 * steps; any other as a reference. Each kind is a class of its own, which HotSpot knows where the cell is a constant.
 */
sealed interface Cell {
    /** The value, boxed if it is primitive. */
    @Nullable
    Object load(@Nullable Object[] references, long[] bits);

    /**
     * Keeps a value.
     *
     * @throws NullPointerException if it is null, and its type is primitive
     */
    void store(@Nullable Object[] references, long[] bits, @Nullable Object value);

    /** The number of the value's node. */
    int place();

    /** How the values of primitive types are held. */
    Map<Type, IntFunction<Cell>> PRIMITIVE = Map.of(
            Integer.class, OfInt::new,
            Long.class, OfLong::new,
            Double.class, OfDouble::new,
            Boolean.class, OfBoolean::new,
            Float.class, OfFloat::new,
            Character.class, OfChar::new,
            Byte.class, OfByte::new,
            Short.class, OfShort::new);

    /** Of a value that is there once its step has run. */
    static Cell of(Key<?> key, int place) {
        return key.isPrimitive()
                ? Objects.requireNonNull(PRIMITIVE.get(key.type())).apply(place)
                : new OfReference(place);
    }

    /** A reference. */
    record OfReference(int place) implements Cell {
        @Override
        public @Nullable Object load(@Nullable Object[] references, long[] bits) {
            return references[place];
        }

        @Override
        public void store(@Nullable Object[] references, long[] bits, @Nullable Object value) {
            references[place] = value;
        }
    }

    /** An {@code int}. */
    record OfInt(int place) implements Cell {
        @Override
        public Object load(@Nullable Object[] references, long[] bits) {
            return (int) bits[place];
        }

        @Override
        public void store(@Nullable Object[] references, long[] bits, @Nullable Object value) {
            bits[place] = (Integer) Types.present(value);
        }
    }

    /** A {@code long}. */
    record OfLong(int place) implements Cell {
        @Override
        public Object load(@Nullable Object[] references, long[] bits) {
            return bits[place];
        }

        @Override
        public void store(@Nullable Object[] references, long[] bits, @Nullable Object value) {
            bits[place] = (Long) Types.present(value);
        }
    }

    /** A {@code double}. */
    record OfDouble(int place) implements Cell {
        @Override
        public Object load(@Nullable Object[] references, long[] bits) {
            return Double.longBitsToDouble(bits[place]);
        }

        @Override
        public void store(@Nullable Object[] references, long[] bits, @Nullable Object value) {
            bits[place] = Double.doubleToRawLongBits((Double) Types.present(value));
        }
    }

    /** A {@code boolean}. */
    record OfBoolean(int place) implements Cell {
        @Override
        public Object load(@Nullable Object[] references, long[] bits) {
            return bits[place] != 0;
        }

        @Override
        public void store(@Nullable Object[] references, long[] bits, @Nullable Object value) {
            bits[place] = (Boolean) Types.present(value) ? 1 : 0;
        }
    }

    /** A {@code float}. */
    record OfFloat(int place) implements Cell {
        @Override
        public Object load(@Nullable Object[] references, long[] bits) {
            return Float.intBitsToFloat((int) bits[place]);
        }

        @Override
        public void store(@Nullable Object[] references, long[] bits, @Nullable Object value) {
            bits[place] = Float.floatToRawIntBits((Float) Types.present(value));
        }
    }

    /** A {@code char}. */
    record OfChar(int place) implements Cell {
        @Override
        public Object load(@Nullable Object[] references, long[] bits) {
            return (char) bits[place];
        }

        @Override
        public void store(@Nullable Object[] references, long[] bits, @Nullable Object value) {
            bits[place] = (Character) Types.present(value);
        }
    }

    /** A {@code byte}. */
    record OfByte(int place) implements Cell {
        @Override
        public Object load(@Nullable Object[] references, long[] bits) {
            return (byte) bits[place];
        }

        @Override
        public void store(@Nullable Object[] references, long[] bits, @Nullable Object value) {
            bits[place] = (Byte) Types.present(value);
        }
    }

    /** A {@code short}. */
    record OfShort(int place) implements Cell {
        @Override
        public Object load(@Nullable Object[] references, long[] bits) {
            return (short) bits[place];
        }

        @Override
        public void store(@Nullable Object[] references, long[] bits, @Nullable Object value) {
            bits[place] = (Short) Types.present(value);
        }
    }
}
