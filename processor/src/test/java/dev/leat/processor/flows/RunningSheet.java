package dev.leat.processor.flows;

import dev.leat.runtime.incremental.Observer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A sheet of a compiled {@link RandomSheet}, called through reflection because its members are known by number only.
 */
final class RunningSheet {
    private final ClassLoader loader;
    private final String name;
    private final Object sheet;
    private final Map<String, Throwable> held = new HashMap<>();
    private final List<String> told = new ArrayList<>();

    RunningSheet(ClassLoader loader, String name) throws ReflectiveOperationException {
        this.loader = loader;
        this.name = name;
        Object flow = loader.loadClass(name + "Flow").getMethod("create").invoke(null);
        this.sheet = flow.getClass().getMethod("incremental").invoke(flow);
    }

    void set(int input, int value) {
        call(sheet, "x" + input, int.class, value);
    }

    void batch(Runnable changes) {
        Consumer<Object> consumer = any -> changes.run();
        call(sheet, "change", Consumer.class, consumer);
    }

    void observe(int step) {
        Observer<Object> observer = (before, now) -> told.add("v" + step + " " + before + " " + now);
        try {
            Object observers = sheet.getClass().getMethod("on").invoke(sheet);
            call(observers, "v" + step, Observer.class, observer);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static void call(Object target, String method, Class<?> type, Object argument) {
        try {
            target.getClass().getMethod(method, type).invoke(target, argument);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** The value, or what the exception says. As long as a step did not run again, its failure must be the same. */
    Object read(int step) throws ReflectiveOperationException {
        Method accessor = sheet.getClass().getMethod("v" + step);
        try {
            return accessor.invoke(sheet);
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            if (thrown instanceof IllegalStateException) {
                return "missing";
            }
            int failed = Integer.parseInt(thrown.getMessage().replaceFirst(".*\\bv", ""));
            Throwable known = held.putIfAbsent(failed + " in run " + runs()[failed], thrown);
            if (known != null && known != thrown) {
                throw new AssertionError("Another failure, though nothing ran", thrown);
            }
            return "failed v" + failed;
        }
    }

    int[] runs() throws ReflectiveOperationException {
        return (int[]) loader.loadClass(name).getField("RUNS").get(null);
    }

    List<String> told() {
        List<String> all = List.copyOf(told);
        told.clear();
        return all;
    }
}
