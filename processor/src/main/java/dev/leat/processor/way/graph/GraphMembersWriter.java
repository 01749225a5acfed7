package dev.leat.processor.way.graph;

import dev.leat.model.Node.Kind;
import dev.leat.processor.code.Source;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.plan.Field;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.way.Code;
import dev.leat.processor.way.graph.GraphPlan.Node;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what the flow's class has where the flow is wanted as a value. */
public record GraphMembersWriter(Plan plan, GraphPlan graph, Source source) {
    private static final ClassName GRAPH = new ClassName("dev.leat.graph", "FlowGraph");
    private static final ClassName BINDINGS = new ClassName("dev.leat.graph", "Bindings");
    private static final ClassName RUN = new ClassName("dev.leat.graph.run", "GraphRun");
    private static final ClassName INPUTS = new ClassName("dev.leat.graph.run", "Inputs");

    public void add() {
        source.gap()
                .javadoc(
                        "The flow as a value, without what this or any other object of the class was given: see {@link #bind}.");
        source.method("public static ", name(GRAPH), "graph");
        source.line("return " + holder() + ".graph();").close();
        source.gap()
                .javadoc(List.of(
                        "The graph with what this flow was given for what it depends on.",
                        "",
                        "@param graph the one of this class, or one that was made from it"));
        source.method("public ", name(GRAPH), "bind", name(GRAPH) + " graph");
        source.line("return graph.bind(bindings());").close();
        source.gap().method("", name(BINDINGS), "bindings");
        source.line("return " + name(BINDINGS) + ".none()" + bound() + ";").close();
        if (plan.kept().isEmpty()) {
            addExplain();
        }
    }

    private String bound() {
        return nodes().flatMap(node -> node.injected().stream().map(field -> bound(node, field)))
                .collect(Collectors.joining());
    }

    private String bound(Node node, Field field) {
        String key = holder() + "." + node.key().path();
        return field instanceof Field.OfDependency dependency && dependency.isProvider()
                ? ".perRun(" + key + ", " + Code.getter(dependency.provider(null), source) + ")"
                : ".object(" + key + ", " + field.name() + ")";
    }

    private Stream<Node> nodes() {
        return graph.parts().stream().flatMap(part -> part.nodes().stream());
    }

    private void addExplain() {
        List<Node> inputs = nodes().filter(node -> node.kind() == Kind.INPUT).toList();
        StringBuilder given = new StringBuilder(name(INPUTS) + ".none()");
        for (int i = 0; i < inputs.size(); i++) {
            given.append(".and(")
                    .append(holder())
                    .append('.')
                    .append(inputs.get(i).key().path())
                    .append(", ")
                    .append(plan.inputs().get(i).name())
                    .append(')');
        }
        source.gap()
                .javadoc(List.of(
                        "Runs every step that can run, and keeps where each value came from. What fails is in the run's",
                        "{@code failures()}."));
        source.method("public ", name(RUN), "explain", source.names().parameters(plan.inputs()), List.of());
        source.line("return " + name(RUN) + ".start(bind(graph()), " + given + ").tryToEnd();")
                .close();
    }

    /** Of a flow with replaced values: its graph has them, too. */
    public void addReplaced() {
        source.gap().overriding();
        source.method("", name(BINDINGS), "bindings");
        source.line("return " + holder() + ".replaced(super.bindings(), " + plan.replacements() + ");")
                .close();
    }

    private String holder() {
        return source.names().of(plan.beside(GraphWay.SUFFIX));
    }

    private String name(ClassName type) {
        return source.names().of(type);
    }
}
