package dev.leat.benchmarks.words;

import dev.leat.benchmarks.words.WordsByHand.Outputs;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** By reflection: methods, order and places are looked up once. */
final class WordsReflective {
    private static final int CLOCK = 7;

    private final Clock clock;
    private final Method[] methods;
    private final int[][] takes = {{0}, {1}, {2}, {1}, {1}, {3, 4, 5, CLOCK}};

    WordsReflective(Clock clock) {
        this.clock = clock;
        try {
            methods = new Method[] {
                method("tokens", String.class),
                method("counts", List.class),
                method("uniques", Map.class),
                method("first", List.class),
                method("last", List.class),
                method("headline", int.class, String.class, String.class, Clock.class)
            };
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method method(String name, Class<?>... parameters) throws NoSuchMethodException {
        Method method = Words.class.getDeclaredMethod(name, parameters);
        method.setAccessible(true);
        return method;
    }

    Outputs run(String text) {
        Object[] values = new Object[CLOCK + 1];
        values[0] = text;
        values[CLOCK] = clock;
        try {
            for (int i = 0; i < methods.length; i++) {
                Object[] arguments = new Object[takes[i].length];
                for (int j = 0; j < arguments.length; j++) {
                    arguments[j] = values[takes[i][j]];
                }
                values[i + 1] = methods[i].invoke(null, arguments);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return WordsInterpreted.outputs(values);
    }
}
