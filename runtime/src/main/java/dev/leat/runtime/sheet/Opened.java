package dev.leat.runtime.sheet;

import dev.leat.runtime.failure.Throwables;
import java.util.ArrayList;
import java.util.List;

/** The objects that have been made for a pass. */
final class Opened {
    private final List<PerRun<?>> objects = new ArrayList<>();

    void add(PerRun<?> object) {
        objects.add(object);
    }

    boolean isEmpty() {
        return objects.isEmpty();
    }

    /** Closes all, the last first; what that throws. */
    Throwables close() {
        Throwables closing = new Throwables();
        for (int i = objects.size() - 1; i >= 0; i--) {
            try {
                objects.get(i).close();
            } catch (Throwable failure) {
                closing.add(failure);
            }
        }
        objects.clear();
        return closing;
    }
}
