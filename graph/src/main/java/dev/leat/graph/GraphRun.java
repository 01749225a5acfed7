package dev.leat.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One run of a graph, which goes on only as far as it is told to: by steps, by layers, until a value is known, or to
 * the end. In between it can be looked at. Each step runs once at most.
 *
 * <p>Runs of one graph have nothing in common. One run belongs to one thread at a time; only the calls of
 * {@link #layer(Executor)} may run on others.
 */
public final class GraphRun implements Facts, AutoCloseable {
    private final FlowGraph graph;
    private final Knowledge known;
    private final Deciding deciding;
    private int firstOpen;

    /** Then whoever still asks for a condition gets what that needs for the time of the call. */
    private boolean hasEnded;

    GraphRun(FlowGraph graph, Inputs inputs, Map<String, Fact<?>> previous) {
        this(graph, new Knowledge(graph, inputs, previous));
    }

    GraphRun(FlowGraph graph, Knowledge known) {
        this.graph = graph;
        this.known = known;
        deciding = new Deciding(graph, known);
    }

    /** What is run. */
    @Override
    public FlowGraph graph() {
        return graph;
    }

    @Override
    public UUID id() {
        return known.run();
    }

    /**
     * The steps that can run now and have not, in the order of the graph. A condition is among them when a guard cannot
     * be decided without it.
     */
    public List<Ready> ready() {
        Map<Integer, Ready> ready = new TreeMap<>();
        for (int i = firstOpen(); i < graph.nodes().size(); i++) {
            Ready next = next(i);
            if (next != null) {
                ready.putIfAbsent(graph.number(next.node().key()), next);
            }
        }
        return List.copyOf(ready.values());
    }

    /** Nothing is to be done for any value before it: most runs go on in order. */
    private int firstOpen() {
        while (firstOpen < graph.nodes().size() && !isWanted(firstOpen)) {
            firstOpen++;
        }
        return firstOpen;
    }

    private boolean isWanted(int value) {
        return graph.nodes().get(value).kind() != Node.Kind.CONDITION && isOpen(value);
    }

    /** What can be done for a value: its own step, or a condition that it waits for; null if nothing can. */
    private @Nullable Ready next(int value) {
        int next = value;
        while (isWanted(value) && isOpen(next)) {
            Decision decision = decide(next);
            if (decision instanceof Decision.Take take) {
                return ready(next, take);
            }
            if (decision instanceof Decision.Needs needs) {
                if (graph.nodes().get(needs.node()).kind() != Node.Kind.CONDITION) {
                    return null;
                }
                next = needs.node();
            } else {
                next = value; // A condition turned out to be absent, so the value is decided again.
            }
        }
        return null;
    }

    private Ready ready(int number, Decision.Take take) {
        Node node = graph.nodes().get(number);
        return new Ready(node, take.way(), known.taken(node.calls().get(take.way())));
    }

    private boolean isOpen(int node) {
        return !known.isSettled(node) && known.failure(node) == null;
    }

    private Decision decide(int node) {
        Node decided = graph.nodes().get(node);
        Decision decision = deciding.decide(node);
        if (decision instanceof Decision.Unmatched) {
            throw fail(node, decided.calls().get(decided.calls().size() - 1), Decision.unmatched(decided));
        }
        if (decision instanceof Decision.Absent) {
            known.knowNothing(decided);
        }
        return decision;
    }

    /**
     * Runs one step.
     *
     * @return what it made
     * @throws IllegalStateException if it has run, or cannot run yet, or is of another run
     * @throws StepFailedException if the call throws
     */
    public Fact<?> run(Ready step) {
        int node = graph.number(step.node().key());
        if (!isOpen(node)
                || !(decide(node) instanceof Decision.Take take)
                || !ready(node, take).equals(step)) {
            throw new IllegalStateException(
                    "'" + step.node().name() + "' is not ready in this run. Fix: take it from ready()");
        }
        return make(node, take);
    }

    /** Runs the step that {@link #toEnd} would run next; empty if none is ready. */
    public Optional<Fact<?>> step() {
        for (int i = firstOpen(); i < graph.nodes().size(); i++) {
            Ready next = next(i);
            if (next != null) {
                return Optional.of(run(next));
            }
        }
        return Optional.empty();
    }

    /**
     * Runs steps while any is ready, but no more than some number.
     *
     * @return how many ran
     */
    public int steps(int most) {
        int ran = 0;
        while (ran < most && step().isPresent()) {
            ran++;
        }
        return ran;
    }

    /** Runs all steps that are ready now; what becomes ready by them is left. */
    public List<Fact<?>> layer() {
        return layer(Runnable::run);
    }

    /**
     * Runs all steps that are ready now, their calls on an executor, and waits for them.
     *
     * @throws StepFailedException if some fail: for the first in the order of the graph, with the others suppressed.
     *     What the others made is known nevertheless
     */
    public List<Fact<?>> layer(Executor executor) {
        List<Ready> ready = ready();
        List<CompletableFuture<Outcome>> outcomes = new ArrayList<>();
        for (Ready step : ready) {
            @Nullable
            Object[] arguments = deciding.arguments(graph.number(step.node().key()), step.way());
            outcomes.add(CompletableFuture.supplyAsync(() -> Outcome.of(step.node(), step.way(), arguments), executor));
        }
        List<Fact<?>> made = new ArrayList<>();
        Failures failures = new Failures();
        for (int i = 0; i < ready.size(); i++) {
            int node = graph.number(ready.get(i).node().key());
            try {
                made.add(keep(node, ready.get(i).way(), outcomes.get(i).join()));
            } catch (StepFailedException failure) {
                failures.add(failure);
            }
        }
        failures.rethrow();
        return made;
    }

    /** Of a run whose values are known already, and which makes others only when they are asked for. */
    GraphRun ended() {
        hasEnded = true;
        return this;
    }

    /** Closes what the run has got so far. */
    private interface Release extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Runs what can still run, whatever fails, and closes what was got for this run alone, the last first.
     *
     * @throws StepFailedException if steps failed, now or before: the first, with the others suppressed
     * @throws IllegalStateException as {@link #close()} does
     */
    public GraphRun toEnd() {
        hasEnded = true;
        Release end = known::release;
        try (end) {
            settle().rethrow();
        }
        return this;
    }

    /** The same, but what failed is only told by {@link #failures()}. */
    public GraphRun tryToEnd() {
        hasEnded = true;
        Release end = known::release;
        try (end) {
            settle();
        }
        return this;
    }

    private Failures settle() {
        Failures failures = new Failures();
        for (int i = 0; i < graph.nodes().size(); i++) {
            if (graph.nodes().get(i).kind() != Node.Kind.CONDITION) {
                try {
                    demand(i);
                } catch (StepFailedException failure) {
                    failures.add(failure);
                }
            }
        }
        return failures;
    }

    /**
     * The value, for which what it needs is run and nothing else.
     *
     * @throws NoSuchElementException if no call makes it in this run
     * @throws StepFailedException if a step that it needs fails, or has failed
     */
    @Override
    @SuppressWarnings("NullAway") // Null only where the type of the key lets it be.
    public <T extends @Nullable Object> T get(Key<T> value) {
        Fact<T> fact = demand(value);
        if (fact == null) {
            throw new NoSuchElementException(
                    "'" + value.name() + "' is absent: no call that makes it applies. Fix: find(" + value.name() + ")");
        }
        return fact.value();
    }

    /**
     * The same for a value that may be absent.
     *
     * @throws StepFailedException if a step that it needs fails, or has failed
     */
    @Override
    public <T> Optional<T> find(Key<T> value) {
        Fact<T> fact = demand(value);
        return fact == null ? Optional.empty() : Optional.ofNullable(fact.value());
    }

    @SuppressWarnings("unchecked") // The graph has compared the types.
    private <T extends @Nullable Object> @Nullable Fact<T> demand(Key<T> value) {
        int node = graph.number(graph.value(value).key());
        if (hasEnded) {
            Release end = known::release;
            try (end) {
                demand(node);
            }
        } else {
            demand(node);
        }
        return (Fact<T>) known.fact(node);
    }

    @Override
    @SuppressWarnings("unchecked") // The graph has compared the types.
    public <T extends @Nullable Object> Optional<Fact<T>> fact(Key<T> value) {
        return Optional.ofNullable(
                (Fact<T>) known.fact(graph.number(graph.node(value).key())));
    }

    @Override
    public List<Fact<?>> facts() {
        return List.copyOf(known.facts());
    }

    @Override
    public List<Node> absent() {
        return nodes(known::isAbsent);
    }

    /** The kept values that this run has not made so far; a session keeps those it had. */
    public List<Node> stayed() {
        return nodes(i -> {
            Fact<?> fact = known.fact(i);
            return graph.nodes().get(i).initial().isPresent() && (fact == null || fact.way() == Fact.NOBODY);
        });
    }

    private List<Node> nodes(IntPredicate wanted) {
        return IntStream.range(0, graph.nodes().size())
                .filter(wanted)
                .mapToObj(graph.nodes()::get)
                .toList();
    }

    @Override
    public Map<Node, StepFailedException> failures() {
        Map<Node, StepFailedException> failures = new LinkedHashMap<>();
        for (int i = 0; i < graph.nodes().size(); i++) {
            StepFailedException failure = known.failure(i);
            if (failure != null) {
                failures.put(graph.nodes().get(i), failure);
            }
        }
        return failures;
    }

    /** Whether these are the facts of the run before. */
    boolean startedAfter(Map<String, Fact<?>> previous) {
        return known.startedAfter(previous);
    }

    /** With a stack of its own: a graph may be deeper than a thread's. */
    private void demand(int value) {
        Deque<Integer> wanted = new ArrayDeque<>();
        if (!known.isSettled(value)) {
            wanted.push(value);
        }
        while (!wanted.isEmpty()) {
            int next = wanted.getFirst();
            StepFailedException failed = known.failure(next);
            if (failed != null) {
                throw failed;
            }
            Decision decision = decide(next);
            if (decision instanceof Decision.Needs needs) {
                wanted.push(needs.node());
                continue;
            }
            if (decision instanceof Decision.Take take) {
                make(next, take);
            }
            wanted.pop();
        }
    }

    private Fact<?> make(int node, Decision.Take take) {
        return keep(
                node,
                take.way(),
                Outcome.of(graph.nodes().get(node), take.way(), deciding.arguments(node, take.way())));
    }

    private Fact<?> keep(int number, int way, Outcome outcome) {
        Node node = graph.nodes().get(number);
        Call<?> call = node.calls().get(way);
        Throwable thrown = outcome.thrown();
        if (thrown != null) {
            throw fail(number, call, thrown);
        }
        return known.know(node, outcome.value(), way, deciding.asked(number, way));
    }

    private StepFailedException fail(int node, Call<?> call, Throwable thrown) {
        StepFailedException failure = new StepFailedException(graph.nodes().get(node), call, known.taken(call), thrown);
        known.fail(node, failure);
        return failure;
    }

    /**
     * Closes what was got for this run alone, the last first. After {@link #toEnd()} and {@link #tryToEnd()} nothing is
     * left to be closed.
     *
     * @throws IllegalStateException if a {@code close()} fails with a checked exception, which is its cause; unchecked
     *     ones are thrown as they are. The failures of others are suppressed in the first
     */
    @Override
    public void close() {
        known.close();
    }
}
