package dev.leat.graph.compiled;

import dev.leat.graph.Bindings.Bound;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.InvalidGraphException;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.Wired;
import dev.leat.graph.code.Cell;
import dev.leat.graph.code.Layout;
import dev.leat.graph.code.Op;
import dev.leat.graph.code.Values;
import dev.leat.graph.decide.Opened;
import dev.leat.graph.decide.RunProblems;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.run.GraphSession;
import dev.leat.graph.run.Hindsight;
import dev.leat.model.Node.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A graph with its schedule worked out, which runs all steps, in their order, on the calling thread.
 *
 * <pre>{@code
 * CompiledGraph compiled = CompiledGraph.of(graph);
 * Slot<Integer> x = compiled.slot(X);
 * Slot<Integer> sum = compiled.slot(SUM);
 * Frame frame = compiled.frame();
 * compiled.run(frame.set(x, 5));
 * int five = frame.get(sum);
 * }</pre>
 *
 * <p>Thread-safe, with a frame for each thread. Once HotSpot has compiled it, a run of steps that always apply
 * allocates nothing beyond what they do.
 */
public final class CompiledGraph {
    private final FlowGraph graph;

    /** By place, how frames hold the values. */
    private final List<Cell> cells = new ArrayList<>();

    private final int[] inputs;

    /** Of which nothing is known but what every run is given. */
    private final Values values;

    /** What the first run takes as made before. */
    private final @Nullable Object[] previous;

    private final List<Part> parts = new ArrayList<>();
    private final int[] decided;
    private final boolean opens;

    private CompiledGraph(FlowGraph graph) {
        this.graph = graph;
        InvalidGraphException.throwIfAny(RunProblems.unbound(graph));
        previous = new Object[graph.keepsState() ? graph.nodes().size() : 0];
        GraphSession.open(graph).state().forEach((name, fact) -> {
            if (fact.node().kind() != Kind.DEPENDENCY) {
                previous[graph.number(fact.node().key())] = fact.value();
            }
        });
        inputs = graph.nodes(Kind.INPUT).stream()
                .mapToInt(node -> graph.number(node.key()))
                .toArray();
        opens = graph.nodes(Kind.DEPENDENCY).stream()
                .anyMatch(node -> bound(node).perRun());
        Layout layout = new Layout();
        decided = schedule(layout);
        values = layout.values();
    }

    /**
     * What runs a graph often, fast, and all of it.
     *
     * @throws InvalidGraphException if a dependency is not bound
     */
    public static CompiledGraph of(FlowGraph graph) {
        return new CompiledGraph(graph);
    }

    private Bound bound(Node dependency) {
        return graph.bindings().of(dependency).orElseThrow();
    }

    /**
     * Makes the cells and the parts.
     *
     * @return what is unknown when a run starts
     */
    private int[] schedule(Layout layout) {
        Set<Integer> open = new LinkedHashSet<>();
        List<Op> plain = new ArrayList<>();
        for (int i = 0; i < graph.nodes().size(); i++) {
            Node node = graph.nodes().get(i);
            if (node.kind() == Kind.INPUT) {
                cells.add(layout.marked(Cell.Kind.of(node.key()), Frame.UNKNOWN));
            } else if (node.kind() == Kind.DEPENDENCY && !bound(node).perRun()) {
                cells.add(layout.reference(bound(node).provider().get()));
            } else if (node.isGiven() || node.kind() == Kind.CONDITION) {
                cells.add(layout.reference(null));
                open.add(i);
            } else if (isPlain(graph.wired().get(i), open)) {
                cells.add(layout.cell(Cell.Kind.of(node.key())));
                plain.add(op(graph.wired().get(i).get(0), i));
            } else {
                boolean mayBeAbsent = graph.mayBeAbsent(node.key());
                cells.add(layout.marked(mayBeAbsent ? Cell.Kind.REFERENCE : Cell.Kind.of(node.key()), null));
                addAll(plain);
                plain = new ArrayList<>();
                parts.add(new Decided(i));
                open.add(i);
            }
        }
        addAll(plain);
        return open.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether the first call always applies to values that are known by then. */
    private boolean isPlain(List<Wired> calls, Set<Integer> open) {
        for (int read : calls.get(0).reads()) {
            Node node = graph.nodes().get(read);
            boolean mayBeUnknown =
                    node.kind() == Kind.CONDITION || node.kind() == Kind.DEPENDENCY || graph.mayBeAbsent(node.key());
            if (open.contains(read) && mayBeUnknown) {
                return false;
            }
        }
        return calls.get(0).isPlain();
    }

    private Op op(Wired call, int makes) {
        List<Cell> reads = new ArrayList<>();
        for (int read : call.reads()) {
            reads.add(cells.get(read));
        }
        return new Op(makes, call.call().body(), reads, cells.get(makes));
    }

    private void addAll(List<Op> steps) {
        Chunk.of(steps).forEach(chunk -> parts.add(new Straight(chunk)));
    }

    /** A part of the schedule. */
    private sealed interface Part {}

    private record Straight(Chunk chunk) implements Part {}

    private record Decided(int node) implements Part {}

    /** What is run. */
    public FlowGraph graph() {
        return graph;
    }

    /**
     * Where frames hold a value.
     *
     * @throws InvalidGraphException if there is none of that name and type, or it is injected
     */
    public <T extends @Nullable Object> Slot<T> slot(Key<T> value) {
        Node node = graph.value(value);
        return new Slot<>(this, node, graph.number(node.key()));
    }

    /** What a run is given and makes, with no input set; where the graph keeps state, of the first run. */
    public Frame frame() {
        return frame(previous);
    }

    /**
     * The same for the run after another, of a graph that keeps state. What that run made none of stays as it was.
     *
     * @param last the frame of a run that ended; the run after one that failed is that after the one before it
     */
    public Frame frameAfter(Frame last) {
        return frame(last.kept(this));
    }

    private Frame frame(@Nullable Object[] before) {
        return new Frame(this, values.copy(), before);
    }

    /**
     * Makes all values. Inputs stay set for the next run.
     *
     * @return the frame
     * @throws InvalidGraphException if an input is not set
     * @throws StepFailedException if a step throws
     * @throws IllegalStateException if what was got for the run cannot be closed; what a {@code close()} throws
     *     unchecked is thrown as it is
     */
    public Frame run(Frame frame) {
        frame.requireOf(this);
        Values held = frame.values();
        try (Opened opened = frame.start()) {
            for (Part part : parts) {
                if (part instanceof Straight straight) {
                    straight.chunk().run(held);
                } else {
                    frame.decide(((Decided) part).node(), opened);
                }
            }
        } catch (Chunk.StepThrew threw) {
            throw frame.failure(threw.place(), 0, threw.thrown());
        }
        frame.end();
        return frame;
    }

    /**
     * A run that has ended, with facts and lineage: how the values of a frame came about. Which call made a value
     * follows from the others, so no step runs.
     *
     * @throws java.util.NoSuchElementException if the frame has not run, or failed
     */
    public GraphRun explain(Frame frame) {
        frame.requireOf(this);
        frame.requireEnded();
        return Hindsight.of(graph, frame.held());
    }

    List<Cell> cells() {
        return cells;
    }

    int[] inputs() {
        return inputs;
    }

    /** What is unknown when a run starts. */
    int[] decided() {
        return decided;
    }

    /** Whether runs get objects of their own. */
    boolean opens() {
        return opens;
    }
}
