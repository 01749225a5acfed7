package dev.leat.benchmarks;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.TreeMap;

/** Compares a generated flow's outputs with those of its hand-written twin, value by value. */
final class Twins {
    private Twins() {}

    /** Fails unless both have the same values, and at least one. */
    static void requireEqual(Object generated, Object byHand) {
        Map<String, Object> expected = values(byHand);
        if (expected.isEmpty() || !values(generated).equals(expected)) {
            throw new IllegalStateException("The flow makes " + generated + ", by hand it is " + byHand);
        }
    }

    private static Map<String, Object> values(Object outputs) {
        Map<String, Object> values = new TreeMap<>();
        for (Method accessor : outputs.getClass().getDeclaredMethods()) {
            if (accessor.getParameterCount() > 0
                    || Modifier.isStatic(accessor.getModifiers())
                    || isOfObject(accessor.getName())) {
                continue;
            }
            try {
                values.put(accessor.getName(), accessor.invoke(outputs));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Cannot read " + accessor, e);
            }
        }
        return values;
    }

    private static boolean isOfObject(String name) {
        return name.equals("toString") || name.equals("hashCode");
    }
}
