package dev.leat.graph.fact;

import dev.leat.graph.value.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts values into an array, without reflection. */
final class Arrayed {
    private Arrayed() {}

    /** @param array of as many */
    static Object of(List<@Nullable Object> values, Object array) {
        if (array instanceof int[] some) {
            for (int i = 0; i < some.length; i++) {
                some[i] = (Integer) Types.present(values.get(i));
            }
        } else if (array instanceof long[] some) {
            for (int i = 0; i < some.length; i++) {
                some[i] = (Long) Types.present(values.get(i));
            }
        } else if (array instanceof double[] some) {
            for (int i = 0; i < some.length; i++) {
                some[i] = (Double) Types.present(values.get(i));
            }
        } else if (array instanceof boolean[] some) {
            for (int i = 0; i < some.length; i++) {
                some[i] = (Boolean) Types.present(values.get(i));
            }
        } else if (array instanceof byte[] some) {
            for (int i = 0; i < some.length; i++) {
                some[i] = (Byte) Types.present(values.get(i));
            }
        } else if (array instanceof short[] some) {
            for (int i = 0; i < some.length; i++) {
                some[i] = (Short) Types.present(values.get(i));
            }
        } else if (array instanceof char[] some) {
            for (int i = 0; i < some.length; i++) {
                some[i] = (Character) Types.present(values.get(i));
            }
        } else if (array instanceof float[] some) {
            for (int i = 0; i < some.length; i++) {
                some[i] = (Float) Types.present(values.get(i));
            }
        } else {
            @Nullable Object[] objects = (@Nullable Object[]) array;
            for (int i = 0; i < objects.length; i++) {
                objects[i] = values.get(i);
            }
        }
        return array;
    }
}
