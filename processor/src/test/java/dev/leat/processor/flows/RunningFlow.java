package dev.leat.processor.flows;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A compiled {@link RandomFlow}, called through reflection because its members are known by number only. */
final class RunningFlow {
    private final ClassLoader loader;
    private final String name;
    private final RandomFlow declared;
    private final Object flow;

    RunningFlow(ClassLoader loader, String name, RandomFlow declared) throws ReflectiveOperationException {
        this(loader, name, declared, construct(loader, name));
    }

    private RunningFlow(ClassLoader loader, String name, RandomFlow declared, Object flow) {
        this.loader = loader;
        this.name = name;
        this.declared = declared;
        this.flow = flow;
    }

    private static Object construct(ClassLoader loader, String name) throws ReflectiveOperationException {
        Constructor<?> constructor = loader.loadClass(name + "Flow").getConstructors()[0];
        return constructor.getParameterCount() == 1
                ? constructor.newInstance(new StringBuilder())
                : constructor.newInstance(
                        loader.loadClass(name).getConstructor().newInstance(), new StringBuilder());
    }

    RunningFlow replacing(Map<Integer, Object> values) throws ReflectiveOperationException {
        Object builder = loader.loadClass(name + "Flow").getMethod("builder").invoke(null);
        builder.getClass().getMethod("log", StringBuilder.class).invoke(builder, new StringBuilder());
        for (Map.Entry<Integer, Object> value : values.entrySet()) {
            method(builder.getClass(), "v" + value.getKey()).invoke(builder, value.getValue());
        }
        return new RunningFlow(
                loader, name, declared, builder.getClass().getMethod("build").invoke(builder));
    }

    List<Object> run(int x, long y) throws ReflectiveOperationException {
        Method run = method(loader.loadClass(name + "Flow"), "run");
        Object outputs = run.getParameterTypes()[0] == int.class ? run.invoke(flow, x, y) : run.invoke(flow, y, x);
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < declared.size(); i++) {
            values.add(outputs.getClass().getMethod("v" + i).invoke(outputs));
        }
        return values;
    }

    /** The object that makes values when they are asked for. */
    Object lazy(int x, long y) throws ReflectiveOperationException {
        return invoke("lazy", x, y);
    }

    /** Runs to one value. */
    Object target(int value, int x, long y) throws ReflectiveOperationException {
        return invoke("runV" + value, x, y);
    }

    /** Asks an object that {@link #lazy} gave. */
    static Object ask(Object lazy, int value) throws ReflectiveOperationException {
        return lazy.getClass().getMethod("v" + value).invoke(lazy);
    }

    private Object invoke(String way, int x, long y) throws ReflectiveOperationException {
        Method method = method(loader.loadClass(name + "Flow"), way);
        Object[] inputs = Stream.of(method.getParameterTypes())
                .map(type -> type == int.class ? (Object) x : (Object) y)
                .toArray();
        return method.invoke(flow, inputs);
    }

    private static Method method(Class<?> type, String name) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
