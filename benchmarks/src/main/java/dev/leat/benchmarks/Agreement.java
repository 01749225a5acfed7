package dev.leat.benchmarks;

import dev.leat.benchmarks.peer.Outcome;
import dev.leat.runtime.Fired;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Compares what a contender made with what was made by hand, value by value. Nothing is timed unless they agree. */
public final class Agreement {
    /** On how many inputs rules are compared. */
    private static final int INPUTS = 100;

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

    /** Fails unless all contenders made what was made by hand. */
    public static void requireEqual(Object byHand, Object... made) {
        for (Object each : made) {
            if (!each.equals(byHand)) {
                throw new IllegalStateException("Made is " + each + ", by hand it is " + byHand);
            }
        }
    }

    /** Fails unless the same rules fire on each of some inputs, and make the same. */
    public static void ofRules(IntFunction<?> made, IntFunction<? extends Outcome> byHand) {
        for (int x = 0; x < INPUTS; x++) {
            Map<String, Object> fired = fired(made.apply(x));
            Map<String, Object> expected = byHand.apply(x).values();
            if (expected.isEmpty() || !fired.equals(expected)) {
                throw new IllegalStateException("On " + x + " fired " + fired + ", by hand it is " + expected);
            }
        }
    }

    /** What rules made, by their names: a flow tells which fired, and what is there without having fired is a bug. */
    static Map<String, Object> fired(Object made) {
        if (made instanceof Outcome outcome) {
            return outcome.values();
        }
        Map<String, Object> values = values(made);
        List<?> fired = (List<?>) Objects.requireNonNull(values.remove("fired"));
        Map<String, Object> present = new TreeMap<>();
        values.forEach((name, value) -> {
            if (value instanceof Optional<?> optional) { // conditions that each run asks are booleans
                optional.filter(Integer.class::isInstance).ifPresent(number -> present.put(name, number));
            }
        });
        Map<String, Object> results = new TreeMap<>();
        fired.forEach(each -> results.put(((Fired) each).value(), ((Fired) each).result()));
        if (!present.equals(results)) {
            throw new IllegalStateException("Fired are " + results + ", but there is " + present);
        }
        return results;
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
