package dev.leat.graph.run;

import dev.leat.graph.FlowGraph;
import dev.leat.graph.InvalidGraphException;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.decide.Opened;
import dev.leat.graph.decide.RunProblems;
import dev.leat.graph.fact.Fact;
import dev.leat.graph.fact.Facts;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.model.Node.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
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
    private final Runner runner;
    private final Stepper stepper;

    /** Then whoever still asks for a condition gets what that needs for the time of the call. */
    private boolean hasEnded;

    GraphRun(FlowGraph graph, Inputs inputs, Map<String, Fact<?>> previous) {
        this(graph, new Knowledge(graph, inputs, previous));
    }

    GraphRun(FlowGraph graph, Knowledge known) {
        this.graph = graph;
        this.known = known;
        runner = new Runner(graph, known);
        stepper = new Stepper(graph, known, runner);
    }

    /**
     * A run of which nothing has run yet.
     *
     * @throws InvalidGraphException if an input is missing, unknown or of another type, a dependency is not bound, or
     *     the graph keeps state
     */
    public static GraphRun start(FlowGraph graph, Inputs inputs) {
        if (graph.keepsState()) {
            throw new InvalidGraphException(RunProblems.keepsState(graph));
        }
        return new GraphRun(graph, inputs, Map.of());
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
     * be decided without it; an effect, when all that comes before it has run and nothing has failed.
     */
    public List<Ready> ready() {
        return stepper.ready();
    }

    /**
     * Runs one step.
     *
     * @return what it made
     * @throws IllegalStateException if it has run, or cannot run yet, or is of another run
     * @throws StepFailedException if the call throws
     */
    public Fact<?> run(Ready step) {
        return stepper.run(step);
    }

    /**
     * Begins a step that is a loop, to go through its elements one by one.
     *
     * @throws IllegalStateException if the step is no loop, or has run, or cannot run yet, or is of another run
     * @throws StepFailedException if it cannot begin: the sequence is null, say
     */
    public LoopRun open(Ready step) {
        return stepper.open(step);
    }

    /** Runs the step that {@link #toEnd} would run next; empty if none is ready. */
    public Optional<Fact<?>> step() {
        return stepper.step();
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
        return stepper.layer(executor);
    }

    /** Of a run whose values are known already, and which makes others only when they are asked for. */
    GraphRun ended() {
        hasEnded = true;
        return this;
    }

    /**
     * Runs what can still run, whatever fails, but no effect then, and closes what was got for this run alone, the last
     * first.
     *
     * @throws StepFailedException if steps failed, now or before: the first, with the others suppressed
     * @throws IllegalStateException as {@link #close()} does
     */
    public GraphRun toEnd() {
        hasEnded = true;
        Opened end = known.ending();
        try (end) {
            settle().rethrow();
        }
        return this;
    }

    /** The same, but what failed is only told by {@link #failures()}. */
    public GraphRun tryToEnd() {
        hasEnded = true;
        Opened end = known.ending();
        try (end) {
            settle();
        }
        return this;
    }

    /** Of an element: runs what can run, up to what fails first. */
    void finish() {
        hasEnded = true;
        for (int i = 0; i < graph.nodes().size(); i++) {
            Node node = graph.nodes().get(i);
            if (node.kind() != Kind.CONDITION && node.kind() != Kind.INPUT) {
                runner.demand(i);
            }
        }
    }

    /** What it knows, for loops that come later. */
    Runner runner() {
        return runner;
    }

    private Failures settle() {
        Failures failures = new Failures();
        for (int i = 0; i < graph.nodes().size(); i++) {
            Node node = graph.nodes().get(i);
            if (node.kind() != Kind.CONDITION && !(node.isEffect() && known.hasFailed())) {
                try {
                    runner.demand(i);
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
        Opened end = hasEnded ? known.ending() : null;
        try (end) {
            runner.demand(node);
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

    /**
     * Closes what was got for this run alone, the last first. After {@link #toEnd()} and {@link #tryToEnd()} nothing is
     * left to be closed.
     *
     * @throws IllegalStateException if a {@code close()} fails with a checked exception, which is its cause; unchecked
     *     ones are thrown as they are. The failures of others are suppressed in the first
     */
    @Override
    public void close() {
        Opened end = known.ending();
        if (end != null) {
            end.end();
        }
    }
}
