package dev.leat.processor.way.graph;

import dev.leat.model.CutOff;
import dev.leat.model.Guard;
import dev.leat.model.Taking;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.plan.Field;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The class that gives the flow as a value.
 *
 * @param parts stretches of it; one alone stands in the class itself, several are nested classes
 * @param constant the constant that holds the graph
 * @param nodes the variable that collects nodes
 * @param arguments the variable that holds the arguments of a call
 */
public record GraphPlan(List<Part> parts, String constant, String nodes, String arguments) {
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
     * @param path how it is reached from everywhere in the class
     * @param name of the value
     * @param like the constant before it that has the same type; empty if none has
     */
    public record KeyField(String constant, String path, String name, JavaType type, String like) {}

    /** What a node is. */
    public enum Kind {
        INPUT,
        DEPENDENCY,
        STEP,
        COMPONENT,
        CONDITION
    }

    /**
     * A value of the graph.
     *
     * @param calls the ways to make it; none for what comes from outside
     * @param initial what the first run takes as made before
     * @param exhaustive whether one of the calls always applies
     * @param cutOff when the value made or given anew counts as the same
     * @param secret whether it is never shown
     * @param injected the flow's field that holds a dependency
     */
    public record Node(
            KeyField key,
            Kind kind,
            List<Call> calls,
            Optional<Call> initial,
            boolean exhaustive,
            CutOff cutOff,
            boolean secret,
            Optional<Field> injected) {
        public Node {
            calls = List.copyOf(calls);
        }
    }

    /**
     * A way to make a value.
     *
     * @param component the component that it takes out of a record; empty if it calls the processor
     * @param self the key of the instance that is called; null for a static method
     * @param guard over conditions, by name
     */
    public record Call(
            ProcessorDeclaration processor,
            String component,
            @Nullable KeyField self,
            List<Port> ports,
            Guard<String> guard) {
        public Call {
            ports = List.copyOf(ports);
        }
    }

    /**
     * What a call takes.
     *
     * @param narrowed the type that it has to be of, or whose constants it has to be one of; null for any
     * @param constants those that it has to be one of; empty for all
     * @param wider the {@code Optional} that it is taken in, if that holds a wider type than its own
     * @param converted whether it is taken as a wider primitive type, which method references do not do to generic ones
     */
    public record Port(
            KeyField key,
            Taking taking,
            boolean previous,
            @Nullable JavaType narrowed,
            List<String> constants,
            @Nullable JavaType wider,
            boolean converted) {
        public Port {
            constants = List.copyOf(constants);
        }
    }
}
