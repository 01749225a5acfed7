package dev.leat.graph.decide;

import dev.leat.graph.Bindings;
import dev.leat.graph.Bindings.Bound;
import dev.leat.graph.Node;
import dev.leat.model.Node.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The objects that runs depend on: each is got when it is first needed; those of one run alone are closed with it.
 * Whatever is got goes into the {@code try} of its run.
 */
public final class Opened implements AutoCloseable {
    private final Bindings bindings;
    private final Map<Node, @Nullable Object> objects = new HashMap<>();
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private boolean hasObjectsOfRun;
    private boolean hasEnded;

    /** Nothing yet. */
    public Opened(Bindings bindings) {
        this.bindings = bindings;
    }

    /** Whether it is a dependency of which each run gets its own. */
    public static boolean isPerRun(Node node, Bindings bindings) {
        return node.kind() == Kind.DEPENDENCY
                && bindings.of(node).filter(Bound::perRun).isPresent();
    }

    /** The object for a dependency. */
    public @Nullable Object get(Node dependency) {
        Bound binding = bindings.of(dependency)
                .orElseThrow(() -> new IllegalStateException("'" + dependency.name() + "' is not known yet"));
        if (!objects.containsKey(dependency)) {
            if (hasEnded && binding.perRun()) {
                throw new IllegalStateException("The run is closed, and '" + dependency.name()
                        + "' with it. Fix: ask for all values before close(), in the block of the try statement");
            }
            Object object = binding.provider().get();
            objects.put(dependency, object);
            hasObjectsOfRun |= binding.perRun();
            if (binding.perRun() && object instanceof AutoCloseable closed) {
                opened.push(closed);
            }
        }
        return objects.get(dependency);
    }

    /** From now on, what can be read once is closed with the run, unless the loop that reads it has closed it. */
    public void own(AutoCloseable sequence) {
        opened.push(sequence);
    }

    /** A loop closes it. */
    @SuppressWarnings("ReferenceEquality") // The very object, not an equal one.
    public void release(AutoCloseable sequence) {
        opened.removeIf(each -> each == sequence);
    }

    /** Closes what was opened, like {@link #close()}; whoever needs it later gets none. */
    public void end() {
        hasEnded = true;
        closeOpened();
    }

    /**
     * Closes what was opened, the last first, all of it whatever fails; whoever needs it later gets another.
     *
     * @throws IllegalStateException if a {@code close()} fails with a checked exception, which is its cause; unchecked
     *     ones are thrown as they are. The failures of others are suppressed in the first
     */
    @Override
    public void close() {
        if (!hasEnded && hasObjectsOfRun) {
            objects.keySet().removeIf(dependency -> isPerRun(dependency, bindings));
            hasObjectsOfRun = false;
            closeOpened();
        }
    }

    private void closeOpened() {
        Throwable failure = null;
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception | Error another) {
                if (failure == null) {
                    failure = another;
                } else {
                    failure.addSuppressed(another);
                }
            }
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (failure != null) {
            throw new IllegalStateException("What was got for a run could not be closed", failure);
        }
    }
}
