package dev.leat.graph.decide;

import dev.leat.graph.FlowGraph;
import dev.leat.graph.InvalidGraphException.Problem;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.value.Types;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words the mistakes of whoever runs a graph. */
public final class RunProblems {
    private RunProblems() {}

    /** Nothing is given for an input. */
    public static Problem missingInput(FlowGraph graph, Node input, String fix) {
        return new Problem(
                "MissingInput",
                "The graph " + graph.name() + " needs the input '" + input.name() + "' of type "
                        + input.key().typeName() + ".",
                List.of("Fix: " + fix));
    }

    /** What is wrong with a value for an input, if anything is. */
    public static Optional<Problem> wrongInput(Key<?> given, Node input, @Nullable Object value) {
        String type = input.key().typeName();
        if (!Types.isAssignable(given.type(), input.key().type())) {
            return Optional.of(new Problem(
                    "TypeMismatch",
                    "The input '" + input.name() + "' is " + type + ", but " + given.typeName() + " is given.",
                    List.of()));
        }
        return input.key().isPrimitive() && value == null
                ? Optional.of(new Problem(
                        "NullInput",
                        "The input '" + input.name() + "' is of a primitive type, but null is given.",
                        List.of("Fix: where there may be none, make the key of " + type + ".class")))
                : Optional.empty();
    }

    /** Nobody has given the graph what it depends on. */
    public static List<Problem> unbound(FlowGraph graph) {
        return graph.unbound().stream()
                .map(dependency -> new Problem(
                        "UnboundDependency",
                        "The graph " + graph.name() + " depends on '" + dependency + "', which nobody has given it.",
                        List.of("Fix: graph.bind(" + dependency.name() + ", object), or flow.bind(graph)")))
                .toList();
    }

    /** The graph keeps state, for which there is a session. */
    public static Problem keepsState(FlowGraph graph) {
        return new Problem(
                "StateWithoutSession",
                "The graph " + graph.name() + " takes values of the run before.",
                List.of("Fix: run it through GraphSession.open(graph), which keeps them"));
    }

    /** The same of a sheet. */
    public static Problem stateInSheet(FlowGraph graph) {
        return new Problem(
                "StateInSheet",
                "The graph " + graph.name() + " takes values of the run before, but a sheet has no runs.",
                List.of("Fix: run it through GraphSession.open(graph)"));
    }
}
