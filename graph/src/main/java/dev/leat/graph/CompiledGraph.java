package dev.leat.graph;

import dev.leat.graph.Bindings.Bound;
import dev.leat.graph.InvalidGraphException.Problem;
import dev.leat.graph.Node.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A graph with its schedule worked out, which runs all steps, in their order, on the calling thread. It keeps no
 * lineage: that is what {@link FlowGraph#start} is for.
 *
 * <pre>{@code
 * CompiledGraph compiled = graph.compile();
 * Slot<Integer> x = compiled.slot(X);
 * Slot<Integer> sum = compiled.slot(SUM);
 * Frame frame = compiled.frame();
 * compiled.run(frame.set(x, 5));
 * int five = frame.get(sum);
 * }</pre>
 *
 * <p>Thread-safe, with a frame for each thread. A run allocates nothing beyond what the steps do and the boxes of
 * primitive values.
 */
public final class CompiledGraph {
    private final FlowGraph graph;
    private final @Nullable Object[] given;

    /** What the first run takes as made before. */
    private final @Nullable Object[] previous;

    private final List<Part> parts = new ArrayList<>();
    private final int[] decided;

    CompiledGraph(FlowGraph graph) {
        this.graph = graph;
        List<Problem> unbound = graph.unbound().stream()
                .map(node -> Problems.unbound(graph, node))
                .toList();
        if (!unbound.isEmpty()) {
            throw new InvalidGraphException(unbound);
        }
        given = new Object[graph.nodes().size()];
        previous = new Object[graph.keepsState() ? given.length : 0];
        GraphSession.initial(graph).forEach((name, fact) -> {
            if (fact.node().kind() != Kind.DEPENDENCY) {
                previous[graph.number(fact.node().key())] = fact.value();
            }
        });
        Set<Integer> open = new LinkedHashSet<>();
        List<Op> plain = new ArrayList<>();
        for (int i = 0; i < given.length; i++) {
            Node node = graph.nodes().get(i);
            if (node.kind() == Kind.DEPENDENCY) {
                given[i] = object(node);
            } else if (node.kind() == Kind.CONDITION) {
                open.add(i);
            } else if (!node.isGiven()) {
                List<Wired> calls = graph.wired().get(i);
                if (isPlain(calls, open)) {
                    plain.add(Op.of(calls.get(0), i));
                } else {
                    addAll(plain);
                    plain = new ArrayList<>();
                    parts.add(new Decided(i));
                    open.add(i);
                }
            }
        }
        addAll(plain);
        decided = open.stream().mapToInt(Integer::intValue).toArray();
    }

    private @Nullable Object object(Node dependency) {
        Bound bound = graph.bindings().of(dependency).orElseThrow();
        if (bound.perRun()) {
            throw new InvalidGraphException(Problems.perRun(graph, dependency));
        }
        return bound.provider().get();
    }

    /** Whether the first call always applies to values that are known by then. */
    private boolean isPlain(List<Wired> calls, Set<Integer> open) {
        for (int read : calls.get(0).reads()) {
            if (graph.nodes().get(read).kind() == Kind.CONDITION || (open.contains(read) && graph.mayBeAbsent(read))) {
                return false;
            }
        }
        return calls.get(0).isPlain();
    }

    private void addAll(List<Op> steps) {
        Stretch.of(steps).forEach(stretch -> parts.add(new Straight(stretch)));
    }

    /** A part of the schedule. */
    private sealed interface Part {}

    private record Straight(Stretch stretch) implements Part {}

    private record Decided(int node) implements Part {}

    /** What is run. */
    public FlowGraph graph() {
        return graph;
    }

    /**
     * Where frames hold a value.
     *
     * @throws InvalidGraphException if there is none of that name and type
     */
    public <T extends @Nullable Object> Slot<T> slot(Key<T> value) {
        Node node = graph.node(value);
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
        return new Frame(this, given.clone(), decided.length > 0, before);
    }

    /**
     * Makes all values. Inputs that were not set are null, or what they were in the run before.
     *
     * @return the frame
     * @throws StepFailedException if a step throws
     */
    public Frame run(Frame frame) {
        @Nullable Object[] values = frame.values();
        frame.forget(decided);
        try {
            for (Part part : parts) {
                if (part instanceof Straight straight) {
                    straight.stretch().run(values);
                } else {
                    frame.decide(((Decided) part).node());
                }
            }
        } catch (Stretch.StepThrew threw) {
            Node node = graph.nodes().get(threw.step().makes());
            throw failure(node, node.calls().get(0), values, threw.thrown());
        }
        return frame;
    }

    StepFailedException failure(Node node, Call<?> call, @Nullable Object[] values, Throwable thrown) {
        List<Fact<?>> took = new ArrayList<>();
        for (Port<?> port : call.ports()) {
            Node read = graph.node(port.key());
            if (read.kind() != Kind.DEPENDENCY) {
                took.add(Fact.of(read, values[graph.number(read.key())]));
            }
        }
        return new StepFailedException(node, call, took, thrown);
    }
}
