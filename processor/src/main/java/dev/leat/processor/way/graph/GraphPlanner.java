package dev.leat.processor.way.graph;

import dev.leat.model.CutOff;
import dev.leat.model.Node.Kind;
import dev.leat.processor.code.Names;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.StateValue;
import dev.leat.processor.model.Step;
import dev.leat.processor.plan.Field;
import dev.leat.processor.plan.Identifiers;
import dev.leat.processor.plan.Splitter;
import dev.leat.processor.way.graph.GraphPlan.KeyField;
import dev.leat.processor.way.graph.GraphPlan.Node;
import dev.leat.processor.way.graph.GraphPlan.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays out the class that gives the flow as a value. */
public final class GraphPlanner {
    /** The nodes of a class: each takes some fifteen entries of the constants, of which there are 65,535, in all. */
    private static final int PART = 250;

    private final FlowGraph graph;
    private final Identifiers identifiers;
    private final Names names;
    private final GraphKeys keys;
    private final Map<JavaType, KeyField> byType = new HashMap<>();
    private final boolean split;
    private final String constant;
    private int claimed;

    public GraphPlanner(FlowGraph graph, Identifiers identifiers) {
        this.graph = graph;
        this.identifiers = identifiers;
        int all = graph.inputs().size()
                + identifiers.fields().size()
                + graph.steps().size();
        split = all > PART && graph.looping().loops().isEmpty();
        names = identifiers.free();
        constant = names.claim("GRAPH");
        for (int part = 1; split && part <= 1 + all / PART; part++) {
            names.reserve(name(part));
        }
        Map<String, KeyField> values = new HashMap<>();
        Map<Field, KeyField> injected = new HashMap<>();
        graph.inputs().forEach(input -> values.put(input.name(), key(input.name(), input.type())));
        identifiers.fields().forEach(field -> injected.put(field, key(field.builderName(), field.type())));
        graph.steps().forEach(step -> values.put(step.value(), key(step.value(), step.type())));
        if (!graph.looping().loops().isEmpty()) {
            graph.looping()
                    .made()
                    .forEach(step -> values.computeIfAbsent(step.value(), any -> key(step.value(), step.type())));
            GraphLoops.names(graph.looping())
                    .forEach((name, type) -> values.computeIfAbsent(name, any -> key(name, type)));
        }
        keys = new GraphKeys(identifiers, values, injected);
    }

    private static String name(int part) {
        return "Part" + part;
    }

    private KeyField key(String name, JavaType type) {
        String part = split ? name(1 + claimed / PART) + "." : "";
        claimed++;
        String constant = names.claim(KeyNames.of(name).replace(' ', '_'), "_VALUE");
        KeyField like = byType.get(type);
        KeyField key = new KeyField(claimed, constant, part + constant, name, type, like == null ? "" : like.path());
        byType.putIfAbsent(type, key);
        return key;
    }

    public GraphPlan plan() {
        List<Node> nodes = new ArrayList<>();
        graph.inputs()
                .forEach(input -> nodes.add(
                        given(keys.value(input.name()), Kind.INPUT, input.cutOff(), input.secret(), Optional.empty())));
        identifiers
                .fields()
                .forEach(field ->
                        nodes.add(given(keys.of(field), Kind.DEPENDENCY, CutOff.EQUALS, false, Optional.of(field))));
        Map<String, StateValue> kept = new HashMap<>();
        graph.state().values().forEach(value -> kept.put(value.name(), value));
        if (graph.looping().loops().isEmpty()) {
            graph.steps().forEach(step -> nodes.add(node(step, kept.get(step.value()))));
        } else {
            nodes.addAll(new GraphLoops(graph, keys, names, this::node).nodes());
        }
        List<Part> parts = new ArrayList<>();
        for (List<Node> some : Splitter.split(nodes, PART)) {
            parts.add(new Part(split ? name(parts.size() + 1) : "", some));
        }
        return new GraphPlan(parts, keys, constant, names.claim("nodes"), names.claim("taken"));
    }

    private static Node given(KeyField key, Kind kind, CutOff cutOff, boolean secret, Optional<Field> field) {
        return new Node(key, kind, List.of(), Optional.empty(), false, cutOff, secret, field);
    }

    private Node node(Step step, @Nullable StateValue kept) {
        return node(step, kept == null ? null : kept.initial());
    }

    private Node node(Step step, @Nullable Step initial) {
        return new Node(
                keys.value(step.value()),
                kind(step),
                step.alternatives(),
                Optional.ofNullable(initial).map(first -> first.alternatives().get(0)),
                step.isChoice() && step.covers(),
                step.cutOff(),
                step.isSecret(),
                Optional.empty());
    }

    private static Kind kind(Step step) {
        if (step.isEffect()) {
            return Kind.EFFECT;
        }
        if (step.isCondition()) {
            return Kind.CONDITION;
        }
        return step.alternatives().get(0).isComponent() ? Kind.COMPONENT : Kind.STEP;
    }
}
