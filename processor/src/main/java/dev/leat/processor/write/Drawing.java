package dev.leat.processor.write;

import dev.leat.processor.model.DependencyKey;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a picture of a flow shows, whatever it is drawn with. */
record Drawing(String title, List<Node> nodes, List<Edge> edges) {
    enum Kind {
        INPUT,
        DEPENDENCY,
        STEP,
        COMPONENT,
        /** A condition, or that a guard asks for it. */
        CONDITION,
        /** From a value to who takes it in the next run. */
        PREVIOUS
    }

    /** @param id made of a letter and a number, so that no name can break a picture's syntax */
    record Node(String id, Kind kind, String name, String type) {}

    record Edge(String from, String to, Kind kind) {}

    static Drawing of(FlowGraph graph) {
        List<Node> nodes = new ArrayList<>();
        Map<String, String> named = new HashMap<>();
        Map<DependencyKey, String> injected = new HashMap<>();
        graph.inputs().forEach(input -> {
            String id = "i" + nodes.size();
            nodes.add(new Node(id, Kind.INPUT, input.name(), input.type().shortName()));
            named.put(input.name(), id);
        });
        graph.dependencies().forEach(dependency -> {
            String id = "d" + nodes.size();
            nodes.add(new Node(
                    id, Kind.DEPENDENCY, dependency.name(), dependency.key().toString()));
            injected.put(dependency.key(), id);
        });
        for (Step step : graph.steps()) {
            String id = "s" + nodes.size();
            nodes.add(new Node(id, kind(step), step.value(), step.type().shortName()));
            named.put(step.value(), id);
        }
        Set<Edge> edges = new LinkedHashSet<>();
        for (Step step : graph.steps()) {
            for (Argument argument : step.arguments()) {
                Edge edge = edge(argument, named.getOrDefault(step.value(), ""), named, injected);
                boolean asked = isAsked(argument, step);
                if (!asked || isTaken(argument, step)) {
                    edges.add(edge);
                }
                if (asked) {
                    edges.add(new Edge(edge.from(), edge.to(), Kind.CONDITION));
                }
            }
        }
        return new Drawing(graph.flow().type().shortName(), nodes, List.copyOf(edges));
    }

    private static Kind kind(Step step) {
        if (step.isCondition()) {
            return Kind.CONDITION;
        }
        return step.branches().get(0).action() instanceof Step.Action.Component ? Kind.COMPONENT : Kind.STEP;
    }

    /** By a guard. */
    static boolean isAsked(Argument argument, Step step) {
        String condition = name(argument);
        return step.branches().stream()
                .map(branch -> branch.guard().formula())
                .anyMatch(formula -> formula != null && formula.names().contains(condition));
    }

    /** By a call; what a choice takes are also the conditions of its guards. */
    static boolean isTaken(Argument argument, Step step) {
        String name = name(argument);
        return step.branches().stream()
                .flatMap(branch -> branch.arguments().stream())
                .anyMatch(taken -> name(taken).equals(name));
    }

    /** Of what a guard can ask for; empty for others. */
    private static String name(Argument argument) {
        if (argument instanceof Argument.Value value) {
            return value.name();
        }
        return argument instanceof Argument.Input input ? input.name() : "";
    }

    private static Edge edge(
            Argument argument, String to, Map<String, String> named, Map<DependencyKey, String> injected) {
        if (argument instanceof Argument.Dependency dependency) {
            return new Edge(injected.getOrDefault(dependency.key(), ""), to, Kind.DEPENDENCY);
        }
        if (argument instanceof Argument.Previous kept) {
            return new Edge(named.getOrDefault(kept.name(), ""), to, Kind.PREVIOUS);
        }
        return argument instanceof Argument.Input input
                ? new Edge(named.getOrDefault(input.name(), ""), to, Kind.INPUT)
                : new Edge(named.getOrDefault(((Argument.Value) argument).name(), ""), to, Kind.STEP);
    }
}
