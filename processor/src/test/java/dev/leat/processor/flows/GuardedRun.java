package dev.leat.processor.flows;

import dev.leat.processor.flows.GuardedFlow.Value;
import dev.leat.processor.flows.Pieces.Salt;
import dev.leat.processor.flows.Pieces.Tally;
import dev.leat.runtime.Fired;
import jakarta.inject.Provider;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The method {@code run} of a compiled {@link GuardedFlow}, called through reflection. */
final class GuardedRun implements GuardedWay {
    private final GuardedFlow declared;
    private final Object flow;

    /** @param replaced values that stand in for those of the flow; none for the flow itself */
    GuardedRun(ClassLoader loader, GuardedFlow declared, Map<String, Object> replaced)
            throws ReflectiveOperationException {
        this.declared = declared;
        Class<?> type = loader.loadClass(declared.name() + "Flow");
        flow = replaced.isEmpty() ? construct(type.getConstructors()[0]) : build(type, replaced);
    }

    private static Object construct(Constructor<?> constructor) throws ReflectiveOperationException {
        List<Object> arguments = new ArrayList<>();
        for (Class<?> parameter : constructor.getParameterTypes()) {
            arguments.add(injected(parameter));
        }
        return constructor.newInstance(arguments.toArray());
    }

    private static Object injected(Class<?> type) throws ReflectiveOperationException {
        if (type == Salt.class) {
            return new Salt("salt");
        }
        return type == Provider.class
                ? (Provider<Tally>) Tally::open
                : type.getConstructor().newInstance();
    }

    private static Object build(Class<?> type, Map<String, Object> replaced) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        for (Method method : builder.getClass().getMethods()) {
            Class<?>[] parameters = method.getParameterTypes();
            if (method.getDeclaringClass() != builder.getClass() || parameters.length != 1) {
                continue;
            }
            Object value = replaced.get(method.getName());
            if (value != null) {
                method.invoke(builder, value);
            } else if (method.getName().equals("tally")) {
                method.invoke(builder, (Provider<Tally>) Tally::open);
            } else if (method.getName().equals("salt")) {
                method.invoke(builder, new Salt("salt"));
            }
        }
        return builder.getClass().getMethod("build").invoke(builder);
    }

    @Override
    public Answers all(Map<String, Object> inputs) {
        return ask(declared.values(), inputs);
    }

    @Override
    public Answers one(String value, Map<String, Object> inputs) {
        return ask(List.of(declared.byName().get(value)), inputs);
    }

    private Answers ask(List<Value> values, Map<String, Object> inputs) {
        Pieces.takeCalls();
        try {
            Method run = method(flow.getClass(), "run");
            run.setAccessible(true);
            Object outputs = run.invoke(
                    flow, declared.parameters().stream().map(inputs::get).toArray());
            List<String> calls = Pieces.takeCalls();
            Map<String, String> texts = new LinkedHashMap<>();
            for (Value value : values) {
                texts.put(value.name(), String.valueOf(call(outputs, value.name())));
            }
            return new Answers(texts, fired(outputs), calls, Collections.frequency(calls, "open"));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> fired(Object outputs) throws ReflectiveOperationException {
        if (Stream.of(outputs.getClass().getMethods())
                .noneMatch(method -> method.getName().equals("fired"))) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (Object each : (List<?>) call(outputs, "fired")) {
            Fired fired = (Fired) each;
            String method = fired.processor().substring(0, fired.processor().indexOf('('));
            texts.add(fired.value() + " by " + method + " because " + fired.because());
        }
        return texts;
    }

    private static Object call(Object outputs, String method) throws ReflectiveOperationException {
        return outputs.getClass().getMethod(method).invoke(outputs);
    }

    private static Method method(Class<?> type, String name) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
