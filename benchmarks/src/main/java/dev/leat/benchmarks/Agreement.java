package dev.leat.benchmarks;

import dev.leat.benchmarks.peer.Outcome;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.TreeMap;

/** Compares what a contender made with what was made by hand, value by value. Nothing is timed unless they agree. */
public final class Agreement {
    private Agreement() {}

    /**
     * Fails unless both have the same values, and at least one. Outputs have an accessor for each value; a peer may
     * have only those that no step takes, which it cannot make without all others.
     */
    public static void require(Object made, Object byHand) {
        Map<String, Object> values = values(made);
        Map<String, Object> expected = values(byHand);
        if (made instanceof Outcome) {
            expected.keySet().retainAll(values.keySet());
        }
        if (expected.isEmpty() || !values.equals(expected)) {
            throw new IllegalStateException("Made is " + values + ", by hand it is " + expected);
        }
    }

    static Map<String, Object> values(Object outputs) {
        if (outputs instanceof Outcome outcome) {
            return outcome.values();
        }
        Map<String, Object> values = new TreeMap<>();
        for (Method accessor : outputs.getClass().getDeclaredMethods()) {
            if (accessor.getParameterCount() > 0
                    || Modifier.isStatic(accessor.getModifiers())
                    || isOfObject(accessor.getName())) {
                continue;
            }
            try {
                accessor.setAccessible(true);
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
