package dev.leat.processor.way.graph;

import dev.leat.model.CutOff;
import dev.leat.model.Node.Kind;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Step.Alternative;
import dev.leat.processor.plan.Field;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The class that gives the flow as a value.
 *
 * @param parts stretches of it; one alone stands in the class itself, several are nested classes
 * @param constant the constant that holds the graph
 * @param nodes the variable that collects nodes
 * @param arguments the variable that holds the arguments of a call
 */
public record GraphPlan(List<Part> parts, GraphKeys keys, String constant, String nodes, String arguments) {
    public GraphPlan {
        parts = List.copyOf(parts);
    }

    /**
     * A stretch of the graph.
     *
     * @param name the simple name of its class; empty if it is the only one
     */
    public record Part(String name, List<Node> nodes) {
        public Part {
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * The constant that is the key of a value.
     *
     * @param number of those before it
     * @param path how it is reached from everywhere in the class
     * @param name of the value
     * @param like the constant before it that has the same type; empty if none has
     */
    public record KeyField(int number, String constant, String path, String name, JavaType type, String like) {}

    /**
     * A value of the graph.
     *
     * @param alternatives the ways to make it; none for what comes from outside
     * @param initial what the first run takes as made before
     * @param exhaustive whether one of the alternatives always applies
     * @param cutOff when the value made or given anew counts as the same
     * @param secret whether it is never shown
     * @param injected the flow's field that holds a dependency
     * @param loop of what is done for each element of a sequence
     * @param result of what a loop hands on
     */
    public record Node(
            KeyField key,
            Kind kind,
            List<Alternative> alternatives,
            Optional<Alternative> initial,
            boolean exhaustive,
            CutOff cutOff,
            boolean secret,
            Optional<Field> injected,
            Optional<LoopNode> loop,
            Optional<ResultNode> result) {
        /** A value that neither is a loop nor comes of one. */
        Node(
                KeyField key,
                Kind kind,
                List<Alternative> alternatives,
                Optional<Alternative> initial,
                boolean exhaustive,
                CutOff cutOff,
                boolean secret,
                Optional<Field> injected) {
            this(
                    key,
                    kind,
                    alternatives,
                    initial,
                    exhaustive,
                    cutOff,
                    secret,
                    injected,
                    Optional.empty(),
                    Optional.empty());
        }

        /** An input of what is made for an element that is no element. */
        static Node around(KeyField key, boolean isAlwaysThere) {
            CutOff around = isAlwaysThere ? CutOff.EQUALS : CutOff.NEVER;
            return new Node(key, Kind.INPUT, List.of(), Optional.empty(), true, around, false, Optional.empty());
        }

        /** It and, where it is a loop, all that is in it. */
        Stream<Node> all() {
            return Stream.concat(
                    Stream.of(this),
                    loop.stream().flatMap(each -> each.nodes().stream()).flatMap(Node::all));
        }
    }

    /**
     * What is done for each element.
     *
     * @param method gives the graph of what is made for one
     * @param nodes that it is made of
     */
    public record LoopNode(
            KeyField sequence,
            KeyField element,
            List<KeyField> earlier,
            List<KeyField> carried,
            List<KeyField> folds,
            List<KeyField> opened,
            boolean rejects,
            String method,
            List<Node> nodes) {}

    /**
     * What a loop hands on.
     *
     * @param path the loop, those in it, and the value
     */
    public record ResultNode(List<KeyField> path, Looping.Result of) {}
}
