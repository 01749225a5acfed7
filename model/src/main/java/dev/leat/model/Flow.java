package dev.leat.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A flow as data. A node's number is its place.
 *
 * @param name the binary name of the declaration, {@code demo.Text$Words}; of a graph the graph's name
 * @param title what people call it: {@code Text.Words}
 * @param loops the sequences for the elements of which some of the values are made
 * @param nodes each after those whose values of the same run it needs
 */
public record Flow(String name, String title, List<Loop> loops, List<Node> nodes) {
    /** Each value once a run. */
    public Flow(String name, String title, List<Node> nodes) {
        this(name, title, List.of(), nodes);
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a node needs one that is not there before it
     */
    public Flow {
        loops = List.copyOf(loops);
        nodes = List.copyOf(nodes);
        List<Integer> sequences = loops.stream().map(Loop::sequence).toList();
        for (int i = 0; i < nodes.size(); i++) {
            for (Alternative alternative : nodes.get(i).alternatives()) {
                require(alternative, i, i, nodes.size());
            }
            if (nodes.get(i) instanceof Node.Made made && made.initial().isPresent()) {
                require(made.initial().get(), nodes.size(), i, nodes.size());
            }
            if (nodes.get(i) instanceof Node.Made made) {
                require(made.scope(), sequences, i);
                require(made.keeper(), sequences, i);
            }
        }
    }

    private static void require(Optional<Integer> scope, List<Integer> sequences, int reader) {
        if (scope.isPresent()) {
            require(scope.get(), reader, reader);
            if (!sequences.contains(scope.get())) {
                throw new IllegalArgumentException(
                        "Node " + reader + " is made for the elements of node " + scope.get() + ", which has no loop");
            }
        }
    }

    /** The loops in which a node is made, the outermost first. */
    public List<Loop> around(Node node) {
        List<Loop> around = new ArrayList<>();
        Optional<Integer> scope = node.scope();
        while (scope.isPresent()) {
            int sequence = scope.get();
            loops.stream().filter(loop -> loop.sequence() == sequence).forEach(around::add);
            scope = nodes.get(sequence).scope();
        }
        Collections.reverse(around);
        return around;
    }

    private static void require(Alternative alternative, int before, int reader, int size) {
        for (Port port : alternative.ports()) {
            require(port.node(), port.previous() ? size : before, reader);
        }
        if (!(alternative.guard() instanceof Guard.Always)) {
            alternative.guard().conditions().forEach(condition -> require(condition, before, reader));
        }
    }

    private static void require(int read, int end, int reader) {
        if (read < 0 || read >= end) {
            throw new IllegalArgumentException("Node " + reader + " needs node " + read + ", which is not before it");
        }
    }

    /** The nodes that each node may read in a run. */
    public Needs needs() {
        List<List<Integer>> needs = new ArrayList<>();
        for (Node node : nodes) {
            needs.add(node.alternatives().stream()
                    .flatMap(alternative -> Stream.concat(
                            alternative.ports().stream()
                                    .filter(port -> !port.previous())
                                    .map(Port::node),
                            alternative.guard().conditions()))
                    .distinct()
                    .toList());
        }
        return new Needs(needs);
    }

    /**
     * The numbers of what a run makes, by layer: those of the first need only what comes from outside, those of each
     * other something of the layer before it.
     */
    public List<List<Integer>> layers() {
        List<List<Integer>> needs = needs().of();
        int[] layer = new int[nodes.size()];
        List<List<Integer>> layers = new ArrayList<>();
        for (int i = 0; i < layer.length; i++) {
            if (nodes.get(i) instanceof Node.Made) {
                layer[i] = 1
                        + needs.get(i).stream()
                                .mapToInt(need -> layer[need])
                                .max()
                                .orElse(0);
                if (layers.size() < layer[i]) {
                    layers.add(new ArrayList<>());
                }
                layers.get(layer[i] - 1).add(i);
            }
        }
        return layers;
    }

    /**
     * All that is read, by reader in their order: alternative by alternative what it matches, what its guard asks for,
     * and what it takes.
     */
    public List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        for (int to = 0; to < nodes.size(); to++) {
            addEdges(to, edges);
        }
        return edges;
    }

    private void addEdges(int to, List<Edge> edges) {
        Set<Edge> taken = new LinkedHashSet<>();
        Set<Edge> asked = new LinkedHashSet<>();
        Set<Edge> mentioned = new LinkedHashSet<>();
        for (Alternative alternative : nodes.get(to).alternatives()) {
            for (Port port : alternative.ports()) {
                Edge edge = edge(port.node(), to, port.reach());
                taken.add(edge);
                if (port.narrowing().isPresent()) {
                    mentioned.add(edge);
                }
            }
            if (!(alternative.guard() instanceof Guard.Always)) {
                alternative.guard().conditions().forEach(condition -> asked.add(edge(condition, to, Reach.PLAIN)));
            }
            mentioned.addAll(asked);
            mentioned.addAll(taken);
        }
        for (Edge edge : mentioned) {
            if (taken.contains(edge)) {
                edges.add(edge);
            }
            if (asked.contains(edge)) {
                edges.add(new Edge(edge.from(), to, Edge.Kind.GUARD));
            }
        }
    }

    private Edge edge(int from, int to, Reach reach) {
        return new Edge(from, to, kind(nodes.get(from), reach));
    }

    private static Edge.Kind kind(Node from, Reach reach) {
        return switch (reach) {
            case PLAIN -> from.kind() == Node.Kind.DEPENDENCY ? Edge.Kind.DEPENDENCY : Edge.Kind.VALUE;
            case PREVIOUS -> from.scope().isEmpty() ? Edge.Kind.PREVIOUS : Edge.Kind.FOLD;
            case EACH -> Edge.Kind.EACH;
            case LAST -> Edge.Kind.LAST;
            case FIRST -> Edge.Kind.FIRST;
            case ALL -> Edge.Kind.ALL;
            case REJECTED -> Edge.Kind.REJECTED;
        };
    }

    /** The values that have to be there for an alternative to apply and may not be; what is narrowed is not counted. */
    public List<Integer> present(Alternative alternative) {
        return alternative.ports().stream()
                .filter(port -> port.narrowing().isEmpty())
                .filter(port -> port.taking() == Taking.CONTENT
                        || (port.taking() == Taking.PLAIN
                                && port.reach() == Reach.PLAIN
                                && nodes.get(port.node()).mayBeAbsent()))
                .map(Port::node)
                .distinct()
                .toList();
    }

    /** Whether a method of the declaration itself makes it, not one of an included flow or of another type. */
    public boolean isOwn(Alternative alternative) {
        return alternative.owner().name().equals(name.replace('$', '.'));
    }
}
