package dev.leat.graph.sheet;

import dev.leat.graph.FlowGraph;
import dev.leat.graph.InvalidGraphException;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.decide.RunProblems;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.run.Hindsight;
import dev.leat.model.CutOff;
import dev.leat.model.Node.Kind;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A graph whose inputs change one by one, and whose values follow when they are asked for. What is asked for is made
 * then, with what it needs and nothing else; what none of its inputs has changed for is not made again. A value made
 * anew that {@linkplain CutOff is the same} changes nothing further. Effects are never run.
 *
 * <pre>{@code
 * GraphSheet sheet = GraphSheet.of(graph).set(X, 5).set(Y, 7);
 * int sum = sheet.get(SUM);
 * sheet.set(Y, 8);
 * int another = sheet.get(SUM);
 * }</pre>
 *
 * <p>What a step throws is thrown whenever a value is asked for that needs it, until what the step took has changed.
 * Objects of one run alone are got when a step first needs them after a value was asked for, and closed before it is
 * returned.
 *
 * <p>Confined to the thread that made it. Steps may not use the sheet that they belong to.
 */
public final class GraphSheet {
    private final FlowGraph graph;

    /** What is asked for is a value, so effects never run. */
    private final FlowGraph valued;

    private final SheetValues values;
    private final Thread owner = Thread.currentThread();
    private int unset;
    private boolean isBusy;

    private GraphSheet(FlowGraph graph) {
        InvalidGraphException.throwIfAny(RunProblems.unbound(graph));
        if (graph.keepsState()) {
            throw new InvalidGraphException(RunProblems.stateInSheet(graph));
        }
        this.graph = graph;
        valued = graph.withoutEffects();
        values = new SheetValues(valued);
        unset = graph.nodes(Kind.INPUT).size();
    }

    /**
     * A sheet of which no input is set.
     *
     * @throws InvalidGraphException if a dependency is not bound, or the graph keeps state
     */
    public static GraphSheet of(FlowGraph graph) {
        return new GraphSheet(graph);
    }

    /** What the sheet is of. */
    public FlowGraph graph() {
        return graph;
    }

    /**
     * Sets an input. Nothing runs.
     *
     * @return the sheet
     * @throws InvalidGraphException if there is no such input, or it is of another type, or the value is null and the
     *     type primitive
     */
    public <T extends @Nullable Object> GraphSheet set(Key<T> input, T value) {
        requireCallable();
        int place = graph.number(graph.input(input).key());
        if (value == null || input.type() != graph.nodes().get(place).key().type()) {
            requireFitting(input, graph.nodes().get(place), value);
        }
        if (values.set(place, value)) {
            unset--;
        }
        return this;
    }

    private static void requireFitting(Key<?> input, Node node, @Nullable Object value) {
        InvalidGraphException.throwIfAny(
                RunProblems.wrongInput(input, node, value).stream().toList());
    }

    /**
     * The value, made now if it is not up to date.
     *
     * @throws InvalidGraphException if there is none of that name and type, or it is injected, or an input that may
     *     lead to it is not set
     * @throws NoSuchElementException if no call makes it
     * @throws StepFailedException if a step that it needs fails, or failed and has still to take the same
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // The graph has compared the types; null only where they let it be.
    public <T extends @Nullable Object> T get(Key<T> value) {
        int place = refresh(value);
        if (values.isAbsent(place)) {
            throw new NoSuchElementException(
                    "'" + value.name() + "' is absent: no call that makes it applies. Fix: find(" + value.name() + ")");
        }
        return (T) values.value(place);
    }

    /**
     * The same for a value that may be absent.
     *
     * @throws InvalidGraphException if there is none of that name and type, or it is injected, or an input that may
     *     lead to it is not set
     * @throws StepFailedException if a step that it needs fails, or failed and has still to take the same
     */
    @SuppressWarnings("unchecked") // The graph has compared the types.
    public <T> Optional<T> find(Key<T> value) {
        int place = refresh(value);
        return values.isAbsent(place) ? Optional.empty() : Optional.ofNullable((T) values.value(place));
    }

    /**
     * A run with facts and lineage, but without effects: how the values that are up to date came about. No step runs
     * for that; what is not up to date the run makes when it is asked for.
     *
     * @throws InvalidGraphException if an input is not set
     */
    public GraphRun explain() {
        requireCallable();
        requireSet(graph.nodes(Kind.INPUT));
        values.suspectAll();
        return Hindsight.of(valued, values);
    }

    private int refresh(Key<?> value) {
        requireCallable();
        Node node = graph.value(value);
        if (unset > 0) {
            requireSet(node.kind() == Kind.INPUT ? List.of(node) : graph.ancestors(node.key()));
        }
        int place = graph.number(node.key());
        isBusy = true;
        try {
            values.refresh(place);
        } finally {
            isBusy = false;
        }
        return place;
    }

    private void requireSet(List<Node> nodes) {
        InvalidGraphException.throwIfAny(nodes.stream()
                .filter(node -> node.kind() == Kind.INPUT && !values.isSettled(graph.number(node.key())))
                .map(node -> RunProblems.missingInput(graph, node, "set(" + node.name() + ", value) before it runs"))
                .toList());
    }

    private void requireCallable() {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("The sheet of " + graph.name() + " belongs to the thread "
                    + owner.getName() + ", but " + Thread.currentThread().getName()
                    + " uses it. Fix: give its changes to an executor of one thread");
        }
        if (isBusy) {
            throw new IllegalStateException("A step of " + graph.name()
                    + " uses the sheet that it belongs to. Fix: let it take what it needs as arguments");
        }
    }
}
