package dev.leat.benchmarks.peer;

import dev.leat.benchmarks.graph.Graph;
import dev.leat.benchmarks.graph.Step;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The methods of a declaration, called by reflection. Order, methods and places are looked up once. */
public final class Reflective implements Prepared {
    private final Method[] methods;
    private final int[][] takes;

    public Reflective(Graph graph, Class<?> declaration) {
        Map<String, Method> byName = new HashMap<>();
        for (Method method : declaration.getDeclaredMethods()) {
            byName.put(method.getName(), method);
        }
        List<Step> steps = graph.steps();
        methods = new Method[steps.size()];
        takes = new int[steps.size()][];
        for (int i = 0; i < methods.length; i++) {
            methods[i] = byName.get("v" + i);
            // Spares each call the look whether the caller may.
            methods[i].setAccessible(true);
            takes[i] =
                    steps.get(i).takes().stream().mapToInt(taken -> taken + 1).toArray();
        }
    }

    @Override
    public Outcome run(int x) {
        Object[] values = new Object[methods.length + 1];
        values[0] = x;
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
        return () -> Outcome.every(Arrays.asList(values).subList(1, values.length), Integer.class::cast);
    }
}
