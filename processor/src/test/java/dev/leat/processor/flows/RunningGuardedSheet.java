package dev.leat.processor.flows;

import dev.leat.runtime.sheet.Observer;
import dev.leat.runtime.sheet.Registration;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A sheet of a compiled {@link GuardedFlow}, called through reflection. */
final class RunningGuardedSheet implements GuardedSheet {
    private final Object sheet;
    private final Map<String, Deque<Registration>> observers = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Throwable> held = new HashMap<>();
    private final List<String> calls = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    RunningGuardedSheet(Object sheet) {
        this.sheet = sheet;
        Pieces.takeCalls();
    }

    @Override
    public void set(String input, Object value) {
        call(sheet, input, value);
    }

    @Override
    public void change(Runnable changes) {
        Consumer<Object> consumer = any -> changes.run();
        call(sheet, "change", consumer);
    }

    @Override
    public void observe(String value) {
        Observer<Object> observer = (before, now) -> told.add(value + " " + before + " " + now);
        Object registration = call(RunningWay.call(sheet, "on"), value, observer);
        observers.computeIfAbsent(value, any -> new ArrayDeque<>()).add((Registration) registration);
    }

    @Override
    public void forget(String value) {
        Registration oldest = observers.getOrDefault(value, new ArrayDeque<>()).poll();
        if (oldest != null) {
            oldest.close();
        }
    }

    private static Object call(Object target, String name, Object argument) {
        try {
            Method found = Stream.of(target.getClass().getMethods())
                    .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                    .findFirst()
                    .orElseThrow();
            return found.invoke(target, argument);
        } catch (InvocationTargetException e) {
            throw new AssertionError(name + "(" + argument + ")", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public String ask(String value) {
        return RunningWay.ask(sheet, value, this::isHeld);
    }

    /** As long as a processor did not run again, its failure is the same. */
    private boolean isHeld(Throwable failure) {
        collect();
        String text = Failed.text(failure);
        String run = text + " in run " + counts.get(text.substring(text.lastIndexOf(' ') + 1));
        Throwable known = held.putIfAbsent(run, failure);
        return text.contains("missing") || known == null || known == failure;
    }

    private void collect() {
        for (String call : Pieces.takeCalls()) {
            counts.merge(call, 1, Integer::sum);
            calls.add(call);
        }
    }

    @Override
    public List<String> calls() {
        collect();
        List<String> all = List.copyOf(calls);
        calls.clear();
        return all;
    }

    @Override
    public List<String> told() {
        List<String> all = List.copyOf(told);
        told.clear();
        return all;
    }

    @Override
    public List<String> fired() {
        return List.of();
    }

    @Override
    public void close() {}
}
