package dev.leat.processor.flows;

import dev.leat.runtime.Fired;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a compiled {@link GuardedFlow} gave: an object with an accessor for each value, one value, or an exception. */
final class RunningWay implements GuardedWay {
    private final @Nullable Object given;
    private final @Nullable Throwable thrown;
    private final boolean isOne;
    private final Map<String, Throwable> held = new HashMap<>();

    private RunningWay(@Nullable Object given, @Nullable Throwable thrown, boolean isOne) {
        this.given = given;
        this.thrown = thrown;
        this.isOne = isOne;
    }

    static RunningWay of(Callable<Object> call) {
        return of(call, false);
    }

    /** Of what gives the value itself. */
    static RunningWay ofOne(Callable<Object> call) {
        return of(call, true);
    }

    private static RunningWay of(Callable<Object> call, boolean isOne) {
        Pieces.takeCalls();
        try {
            return new RunningWay(call.call(), null, isOne);
        } catch (InvocationTargetException e) {
            return new RunningWay(null, e.getCause(), isOne);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    boolean failed() {
        return thrown != null;
    }

    @Override
    public String ask(String value) {
        if (thrown != null) {
            return Failed.text(thrown);
        }
        return isOne ? String.valueOf(given) : ask(given, value, this::isHeld);
    }

    /** Asks an accessor. Of what it throws there is a question. */
    static String ask(Object of, String value, Function<Throwable, Boolean> isRight) {
        try {
            return String.valueOf(of.getClass().getMethod(value).invoke(of));
        } catch (InvocationTargetException e) {
            if (!isRight.apply(e.getCause())) {
                throw new AssertionError("Not what " + value + " threw before", e.getCause());
            }
            return Failed.text(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Each who needs a step that failed gets the same exception. */
    private boolean isHeld(Throwable failure) {
        Throwable known = held.putIfAbsent(Failed.text(failure), failure);
        return known == null || known == failure;
    }

    @Override
    public List<String> fired() {
        List<String> texts = new ArrayList<>();
        if (thrown == null && has("fired")) {
            for (Object each : (List<?>) call(given, "fired")) {
                Fired fired = (Fired) each;
                String method = fired.processor().substring(0, fired.processor().indexOf('('));
                texts.add(fired.value() + " by " + method + " because " + fired.because() + ": " + fired.result());
            }
        }
        return texts;
    }

    @Override
    public List<String> calls() {
        return Pieces.takeCalls();
    }

    @Override
    public void close() {
        if (has("close")) {
            call(given, "close");
        }
    }

    private boolean has(String name) {
        return given != null
                && Stream.of(given.getClass().getMethods())
                        .anyMatch(method -> method.getName().equals(name));
    }

    static Object call(Object of, String method) {
        try {
            Method found = of.getClass().getMethod(method);
            found.setAccessible(true); // The class of a flow with replacements is nobody's.
            return found.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
