package dev.leat.graph;

import dev.leat.graph.value.Types;
import dev.leat.model.Flow;
import dev.leat.model.Needs;
import dev.leat.model.Node.Kind;
import dev.leat.model.Presence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A flow as a value: what it is made of, who needs what, and changed copies of it. Never changes itself, may be shared
 * between threads, and runs nothing: that is for {@link dev.leat.graph.run.GraphRun}, its sessions,
 * {@link dev.leat.graph.compiled compiled graphs} and {@link dev.leat.graph.sheet sheets}.
 *
 * <p>Every change is checked as a compiler would: names, types with their arguments, and cycles; a graph that exists
 * can be run once what it {@linkplain #unbound() depends on} is bound.
 */
public final class FlowGraph {
    private final String name;
    private final List<Node> nodes;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Bindings bindings;
    private final List<Presence> presences = new ArrayList<>();
    private final List<List<Wired>> wired = new ArrayList<>();

    /** What loops close. */
    private final Set<String> opened = new HashSet<>();

    /** Made when it is first asked for, by threads that race perhaps: what they make is equal. */
    private @Nullable Flow description;

    private @Nullable Flow steps;

    private FlowGraph(String name, List<Node> nodes, Bindings bindings) {
        this.name = name;
        this.nodes = Collections.unmodifiableList(Wiring.sorted(nodes));
        this.nodes.forEach(node -> numbers.put(node.name(), numbers.size()));
        this.bindings = bindings;
        for (Node node : this.nodes) {
            node.loop().ifPresent(loop -> loop.opened().forEach(key -> opened.add(key.name())));
            List<Wired> calls = Wired.of(node, this);
            wired.add(calls);
            presences.add(presence(node, calls));
        }
    }

    /** An {@code Optional} that no call makes is empty, and there. */
    private static Presence presence(Node node, List<Wired> calls) {
        if (node.result().isPresent()) {
            return node.result().get().mayBeAbsent() || calls.get(0).mayLack()[0]
                    ? Presence.SOMETIMES
                    : Presence.ALWAYS;
        }
        if (node.isExhaustive() || calls.stream().anyMatch(Wired::appliesAlways)) {
            return Presence.ALWAYS;
        }
        return Types.isOptional(node.key().type()) ? Presence.EMPTY : Presence.SOMETIMES;
    }

    /**
     * A graph of nodes in any order.
     *
     * @throws InvalidGraphException if they do not fit together
     */
    public static FlowGraph of(String name, List<Node> nodes) {
        return new FlowGraph(name, nodes, Bindings.none());
    }

    /** A graph of nodes in any order. */
    public static FlowGraph of(String name, Node... nodes) {
        return of(name, List.of(nodes));
    }

    static FlowGraph bound(String name, List<Node> nodes, Bindings bindings) {
        return new FlowGraph(name, nodes, bindings);
    }

    /** What people call it. */
    public String name() {
        return name;
    }

    /**
     * All nodes, each after what it reads, ties in the order in which they were declared; effects after all that makes
     * a value.
     */
    public List<Node> nodes() {
        return nodes;
    }

    /** The nodes of a kind, in that order. */
    public List<Node> nodes(Kind kind) {
        return nodes.stream().filter(node -> node.kind() == kind).toList();
    }

    /** The node of a name. */
    public Optional<Node> find(String value) {
        Integer number = numbers.get(value);
        return number == null ? Optional.empty() : Optional.of(nodes.get(number));
    }

    /**
     * The node of a key.
     *
     * @throws InvalidGraphException if there is none of that name, or it is of a type that the key's cannot take
     */
    public Node node(Key<?> key) {
        Node found = find(key.name()).orElseThrow(() -> new InvalidGraphException(Problems.notThere(name, key, nodes)));
        if (!Types.isAssignable(found.key().type(), key.type())) {
            throw new InvalidGraphException(Problems.wrongResult(found, Types.text(key.type())));
        }
        return found;
    }

    /**
     * The node of a key, which no dependency and no effect is.
     *
     * @throws InvalidGraphException if there is none of that name and type, or it is injected, or makes no value
     */
    public Node value(Key<?> key) {
        Node found = node(key);
        if (found.kind() == Kind.DEPENDENCY || found.isEffect()) {
            throw new InvalidGraphException(Problems.noValue(found));
        }
        return found;
    }

    /**
     * The input of a key's name, of whatever type.
     *
     * @throws InvalidGraphException if there is none
     */
    public Node input(Key<?> key) {
        return find(key.name())
                .filter(node -> node.kind() == Kind.INPUT)
                .orElseThrow(() -> new InvalidGraphException(Problems.noInput(this, key)));
    }

    /** The graph without its code, and with all that is made in loops. */
    public Flow description() {
        Flow known = description;
        if (known == null) {
            known = Description.of(this);
            description = known;
        }
        return known;
    }

    /** The same where each loop is a step like others. */
    private Flow steps() {
        Flow known = steps;
        if (known == null) {
            known = Description.ofSteps(this);
            steps = known;
        }
        return known;
    }

    /** What is made for each element of a loop. */
    public FlowGraph inside(Key<Looped> loop) {
        return node(loop)
                .loop()
                .orElseThrow(() -> new InvalidGraphException(Problems.noLoop(node(loop))))
                .inside();
    }

    /** The graph in which something else is done for each element of a loop. */
    public FlowGraph inside(Key<Looped> loop, UnaryOperator<FlowGraph> change) {
        Node changed = node(loop);
        Loop before = changed.loop().orElseThrow(() -> new InvalidGraphException(Problems.noLoop(changed)));
        return replace(Node.loop(loop, before.inside(change.apply(before.inside()))));
    }

    /** All that is read, by reader in the order of {@link #nodes()}. */
    public List<Edge> edges() {
        return steps().edges().stream()
                .map(edge -> new Edge(nodes.get(edge.from()), nodes.get(edge.to()), kind(edge.kind())))
                .toList();
    }

    private static Edge.Kind kind(dev.leat.model.Edge.Kind kind) {
        return switch (kind) {
            case VALUE, DEPENDENCY, EACH, LAST, FIRST, ALL, REJECTED -> Edge.Kind.VALUE;
            case GUARD -> Edge.Kind.GUARD;
            case PREVIOUS, FOLD -> Edge.Kind.PREVIOUS;
        };
    }

    /**
     * The nodes that a run makes, by layer: those of the first need only what comes from outside, those of each other
     * something of the layer before it.
     */
    public List<List<Node>> layers() {
        return steps().layers().stream().map(this::nodes).toList();
    }

    /** All that a value is made from in a run, in the order of {@link #nodes()}: what does it need? */
    public List<Node> ancestors(Key<?> of) {
        return others(steps().needs(), of);
    }

    /** All that is made from a value in a run, in the order of {@link #nodes()}: who needs it? */
    public List<Node> descendants(Key<?> of) {
        return others(steps().needs().reversed(), of);
    }

    private List<Node> others(Needs needs, Key<?> of) {
        int number = number(node(of).key());
        return needs.closure(List.of(number)).stream()
                .filter(each -> each != number)
                .map(nodes::get)
                .toList();
    }

    /** The shortest way from a value to another that is made from it, both included; empty if there is none. */
    public List<Node> path(Key<?> from, Key<?> to) {
        int start = number(node(from).key());
        int end = number(node(to).key());
        return nodes(steps().needs().reversed().path(start, end));
    }

    private List<Node> nodes(List<Integer> places) {
        return places.stream().map(nodes::get).toList();
    }

    /** What another graph has, has not, and has otherwise. */
    public GraphDifference difference(FlowGraph other) {
        return GraphDifference.between(this, other);
    }

    /** Whether a run may end without the value although it was asked for. */
    public boolean mayBeAbsent(Key<?> value) {
        return mayBeAbsent(number(node(value).key()));
    }

    boolean mayBeAbsent(int node) {
        return presences.get(node) == Presence.SOMETIMES;
    }

    Presence presence(Node node) {
        return presences.get(number(node.key()));
    }

    /** Whether a value can be read once, and is closed with the loop that reads it. */
    public boolean isOpened(Node node) {
        return opened.contains(node.name());
    }

    /** Whether calls take what the run before made. */
    public boolean keepsState() {
        return nodes.stream().anyMatch(node -> node.initial().isPresent());
    }

    /** The dependencies that nobody has bound yet. */
    public List<Node> unbound() {
        return nodes(Kind.DEPENDENCY).stream()
                .filter(node -> bindings.of(node).isEmpty())
                .toList();
    }

    /**
     * The same graph with an object for a dependency.
     *
     * @throws InvalidGraphException if there is no such dependency
     */
    public <T extends @Nullable Object> FlowGraph bind(Key<T> dependency, T object) {
        Node bound = node(dependency);
        if (bound.kind() != Kind.DEPENDENCY) {
            throw new InvalidGraphException(Problems.noDependency(bound));
        }
        return bind(Bindings.none().object(dependency, object));
    }

    /** The same graph with what it has of what is bound; the rest is passed over. */
    public FlowGraph bind(Bindings given) {
        return new FlowGraph(name, nodes.stream().map(given::apply).toList(), bindings.and(given));
    }

    /** The same graph under another name. */
    public FlowGraph called(String other) {
        return new FlowGraph(other, nodes, bindings);
    }

    /** The graph with one more node. */
    public FlowGraph with(Node added) {
        return changed(Stream.concat(nodes.stream(), Stream.of(added)).toList());
    }

    /** The graph with one more step. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    public final <T extends @Nullable Object> FlowGraph with(Key<T> value, Call<? extends T>... calls) {
        return with(Node.step(value, calls));
    }

    /** The graph in which a value comes about in another way. */
    public FlowGraph replace(Node by) {
        if (find(by.name()).isEmpty()) {
            throw new InvalidGraphException(Problems.notThere(name, by.key(), nodes));
        }
        return changed(nodes.stream()
                .map(node -> node.name().equals(by.name()) ? by : node)
                .toList());
    }

    /** The graph in which other calls make a value. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    public final <T extends @Nullable Object> FlowGraph replace(Key<T> value, Call<? extends T>... calls) {
        Node old = node(value);
        Kind kind = old.isGiven() ? Kind.STEP : old.kind();
        return replace(new Node(old.key(), kind, List.of(calls), old.initial(), false, old.isSecret(), old.cutOff()));
    }

    /**
     * The graph without a value. What took it takes what it was made from, if that is one value of a fitting type.
     *
     * @throws InvalidGraphException if others take it, and it was made from several values or from none, or from one
     *     that does not fit
     */
    public FlowGraph without(Key<?> value) {
        return Remover.of(this, node(value));
    }

    /** The graph without a value; what took it takes another. */
    public <T extends @Nullable Object> FlowGraph without(Key<T> value, Key<? extends T> instead) {
        return Remover.of(this, node(value), node(instead));
    }

    /** The graph in which a value of it is what an input was, and as secret as that; the input is gone. */
    public <T extends @Nullable Object> FlowGraph wire(Key<? extends T> value, Key<T> input) {
        FlowGraph wired = without(input, value);
        Node given = node(input);
        return given.kind() == Kind.INPUT && given.isSecret()
                ? wired.replace(wired.node(value).secret())
                : wired;
    }

    /**
     * This graph and another as one. What both have alike is one node; an input of one is met by a value of that name
     * of the other. What is secret in one of them is secret in both.
     *
     * @throws InvalidGraphException if both make a value of one name differently, or the whole does not fit together
     */
    public FlowGraph merge(FlowGraph other) {
        return new FlowGraph(name + "+" + other.name, Merger.of(nodes, other.nodes), other.bindings.and(bindings));
    }

    /** The graph without its effects, for whoever asks for values: every other node stands where it did. */
    public FlowGraph withoutEffects() {
        boolean none =
                nodes.stream().noneMatch(node -> node.isEffect() || node.loop().isPresent());
        return none
                ? this
                : changed(nodes.stream()
                        .filter(node -> !node.isEffect())
                        .map(node -> node.loop()
                                .map(loop -> Node.loop(
                                        asLoop(node), loop.inside(loop.inside().withoutEffects())))
                                .orElse(node))
                        .toList());
    }

    @SuppressWarnings("unchecked") // It is of a loop.
    static Key<Looped> asLoop(Node node) {
        return (Key<Looped>) node.key();
    }

    /** What some values need, and nothing else. */
    public FlowGraph restrictedTo(Key<?>... values) {
        return changed(Restrictor.of(this, List.of(values)));
    }

    /** The graph in which a value goes by another name. */
    public FlowGraph rename(Key<?> value, String to) {
        return Renamer.of(this, Map.of(node(value).name(), to));
    }

    /** The graph in which the names of all values and inputs start with something; dependencies keep theirs. */
    public FlowGraph prefixed(String prefix) {
        Map<String, String> names = new LinkedHashMap<>();
        nodes.stream()
                .filter(node -> node.kind() != Kind.DEPENDENCY)
                .forEach(node -> names.put(node.name(), prefix + node.name()));
        return Renamer.of(this, names);
    }

    /** The graph of other nodes, with what is bound of this one. */
    FlowGraph changed(List<Node> others) {
        return new FlowGraph(name, others, bindings);
    }

    /** The place of a value in {@link #nodes()}, which has one of that name. */
    public int number(String value) {
        return Objects.requireNonNull(numbers.get(value), value);
    }

    /**
     * The place of a value in {@link #nodes()}.
     *
     * @throws InvalidGraphException if there is none of that name
     */
    public int number(Key<?> key) {
        Integer number = numbers.get(key.name());
        if (number == null) {
            throw new InvalidGraphException(Problems.notThere(name, key, nodes));
        }
        return number;
    }

    /** The calls of each node in {@link #nodes()}, for whoever runs them. */
    public List<List<Wired>> wired() {
        return wired;
    }

    /** What has been bound so far. */
    public Bindings bindings() {
        return bindings;
    }

    @Override
    public String toString() {
        return name + nodes;
    }
}
