package dev.leat.graph.run;

import dev.leat.graph.decide.Outcome;
import dev.leat.graph.fact.Fact;
import dev.leat.graph.fact.StepFailedException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A loop of a run that goes on element by element. Each is a {@link GraphRun} of what the loop makes for one: it can be
 * stepped through and looked at. What is left of it is run before the next begins.
 *
 * <p>When all have been seen, the run that it is of knows what the loop made, and goes on. Belongs to one thread at a
 * time, as that does.
 */
public final class LoopRun implements AutoCloseable {
    private final Runner runner;
    private final int node;
    private final Ready step;
    private final LoopRunner loop;
    private @Nullable GraphRun current;
    private @Nullable Fact<?> made;

    private LoopRun(Runner runner, int node, Ready step, LoopRunner loop) {
        this.runner = runner;
        this.node = node;
        this.step = step;
        this.loop = loop;
    }

    static LoopRun begin(Runner runner, int node, Ready step) {
        try {
            return new LoopRun(runner, node, step, runner.loop(node));
        } catch (Throwable thrown) {
            runner.keep(node, step.way(), new Outcome(null, thrown));
            throw new AssertionError(thrown);
        }
    }

    /**
     * Ends the element at hand, and begins the next.
     *
     * @return its run; empty if all have been seen, and then the loop has ended
     * @throws StepFailedException if something fails for the element at hand, and the loop does not leave it out
     */
    public Optional<GraphRun> next() {
        try {
            endCurrent();
            if (loop.hasNext()) {
                current = loop.next();
                return Optional.of(current);
            }
            loop.close();
        } catch (Throwable thrown) { // An error, too, is what the step came to.
            close();
            runner.keep(node, step.way(), new Outcome(null, thrown));
        }
        if (made == null) {
            made = runner.keep(node, step.way(), new Outcome(loop.made(), null));
        }
        return Optional.empty();
    }

    private void endCurrent() throws Throwable {
        GraphRun element = current;
        current = null;
        if (element != null) {
            loop.end(element);
        }
    }

    /**
     * Runs what is left.
     *
     * @return what the loop made
     */
    public Fact<?> toEnd() {
        Optional<GraphRun> element = next();
        while (element.isPresent()) {
            element = next();
        }
        return java.util.Objects.requireNonNull(made);
    }

    /** Closes what can be read once. After {@link #toEnd()} nothing is left to be closed. */
    @Override
    public void close() {
        try {
            loop.close();
        } catch (Exception failure) {
            throw new IllegalStateException("What the loop reads could not be closed", failure);
        }
    }
}
