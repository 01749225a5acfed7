package dev.leat.log;

import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.fact.Fact;
import dev.leat.graph.fact.Facts;
import dev.leat.graph.fact.NotRecordedException;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.model.Node.Kind;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run as it was recorded: the same facts under the same ids, from the same facts, and the same failures, but for what
 * is secret. Runs nothing, whatever it is asked.
 *
 * <p>Never changes; may be shared between threads if its values may.
 */
public final class Replay implements Facts {
    private final FlowGraph graph;
    private final UUID id;
    private final List<Fact<?>> facts;
    private final Map<String, Fact<?>> byName = new HashMap<>();
    private final List<Node> absent;
    private final Map<Node, StepFailedException> failures;

    Replay(FlowGraph graph, UUID id, List<Fact<?>> facts, Set<Node> absent, Map<Node, StepFailedException> failures) {
        this.graph = graph;
        this.id = id;
        this.facts = List.copyOf(facts);
        facts.forEach(fact -> byName.put(fact.name(), fact));
        this.absent = graph.nodes().stream().filter(absent::contains).toList();
        Map<Node, StepFailedException> ordered = new LinkedHashMap<>();
        graph.nodes().stream().filter(failures::containsKey).forEach(node -> ordered.put(node, failures.get(node)));
        this.failures = Collections.unmodifiableMap(ordered);
    }

    @Override
    public FlowGraph graph() {
        return graph;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public List<Fact<?>> facts() {
        return facts;
    }

    @Override
    @SuppressWarnings("unchecked") // The graph has compared the types, and the reader the value.
    public <T extends @Nullable Object> Optional<Fact<T>> fact(Key<T> value) {
        return Optional.ofNullable((Fact<T>) byName.get(graph.node(value).name()));
    }

    /**
     * {@inheritDoc}
     *
     * <p>Whether an unknown value needed a step that failed is told from the graph: it is taken to have if it might.
     */
    @Override
    @SuppressWarnings("NullAway") // Null only where the type of the key lets it be.
    public <T extends @Nullable Object> T get(Key<T> value) {
        Optional<Fact<T>> fact = known(value);
        if (fact.isEmpty()) {
            throw new NoSuchElementException(
                    "'" + value.name() + "' is absent: no call that makes it applies. Fix: find(" + value.name() + ")");
        }
        return fact.get().value();
    }

    /**
     * {@inheritDoc}
     *
     * <p>Whether an unknown value needed a step that failed is told from the graph: it is taken to have if it might.
     */
    @Override
    public <T> Optional<T> find(Key<T> value) {
        return known(value).map(Fact::value);
    }

    /** Empty if the value is known to be absent. */
    private <T extends @Nullable Object> Optional<Fact<T>> known(Key<T> value) {
        Optional<Fact<T>> fact = fact(value);
        Node node = graph.node(value);
        if (node.isEffect()) {
            graph.value(value); // which says that there is none
        }
        if (fact.isPresent() || absent.contains(node)) {
            return fact;
        }
        StepFailedException failure = failures.get(node);
        if (failure != null) {
            throw failure;
        }
        List<Node> needed = graph.ancestors(value);
        for (Map.Entry<Node, StepFailedException> failed : failures.entrySet()) {
            if (needed.contains(failed.getKey())) {
                throw failed.getValue();
            }
        }
        throw new NotRecordedException("'" + value.name() + "' "
                + (node.kind() == Kind.DEPENDENCY
                        ? "is a dependency, and those are never recorded."
                        : "was not known when the run " + id + " was recorded, and a replay runs nothing. "
                                + "Fix: record after toEnd(), or run the graph"));
    }

    @Override
    public List<Node> absent() {
        return absent;
    }

    @Override
    public Map<Node, StepFailedException> failures() {
        return failures;
    }

    @Override
    public String toString() {
        return graph.name() + facts;
    }
}
