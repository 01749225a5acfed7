package dev.leat.graph.fact;

import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.run.GraphRun;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a run, to be looked at: of one that goes on, which is a {@link GraphRun}, or of one that was
 * recorded.
 */
public interface Facts {
    /** What was run. */
    FlowGraph graph();

    /** What tells the run from all others. */
    UUID id();

    /** All that is known, in the order in which it came to be known; inputs first. */
    List<Fact<?>> facts();

    /** What is known of a value, for which nothing is run. */
    <T extends @Nullable Object> Optional<Fact<T>> fact(Key<T> value);

    /**
     * The value.
     *
     * @throws NoSuchElementException if no call makes it in this run
     * @throws StepFailedException if a step that it needs failed
     * @throws NotRecordedException if this is a record, which does not have the value
     */
    <T extends @Nullable Object> T get(Key<T> value);

    /**
     * The value, which may be absent.
     *
     * @throws StepFailedException if a step that it needs failed
     * @throws NotRecordedException if this is a record, which does not have the value
     */
    <T> Optional<T> find(Key<T> value);

    /** The values of which it is known that no call makes them in this run, in the order of the graph. */
    List<Node> absent();

    /** What failed, in the order of the graph. */
    Map<Node, StepFailedException> failures();
}
