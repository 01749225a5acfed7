package dev.leat.processor.way.graph;

import dev.leat.model.CutOff;
import dev.leat.model.Guard;
import dev.leat.model.Taking;
import dev.leat.processor.code.Names;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Narrowing;
import dev.leat.processor.model.Parameter;
import dev.leat.processor.model.ProcessorDeclaration;
import dev.leat.processor.model.StateValue;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Alternative;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.plan.Field;
import dev.leat.processor.plan.Identifiers;
import dev.leat.processor.plan.Splitter;
import dev.leat.processor.way.graph.GraphPlan.Call;
import dev.leat.processor.way.graph.GraphPlan.KeyField;
import dev.leat.processor.way.graph.GraphPlan.Kind;
import dev.leat.processor.way.graph.GraphPlan.Node;
import dev.leat.processor.way.graph.GraphPlan.Part;
import dev.leat.processor.way.graph.GraphPlan.Port;
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
    private final Map<String, KeyField> values = new HashMap<>();
    private final Map<Field, KeyField> injected = new HashMap<>();
    private final Map<JavaType, KeyField> byType = new HashMap<>();
    private final boolean split;
    private final String constant;
    private int keys;

    public GraphPlanner(FlowGraph graph, Identifiers identifiers) {
        this.graph = graph;
        this.identifiers = identifiers;
        int all = graph.inputs().size()
                + identifiers.fields().size()
                + graph.steps().size();
        split = all > PART;
        names = identifiers.free();
        constant = names.claim("GRAPH");
        for (int part = 1; split && part <= 1 + all / PART; part++) {
            names.reserve(name(part));
        }
        graph.inputs().forEach(input -> values.put(input.name(), key(input.name(), input.type())));
        identifiers.fields().forEach(field -> injected.put(field, key(field.builderName(), field.type())));
        graph.steps().forEach(step -> values.put(step.value(), key(step.value(), step.type())));
    }

    private static String name(int part) {
        return "Part" + part;
    }

    private KeyField key(String name, JavaType type) {
        String part = split ? name(1 + keys / PART) + "." : "";
        keys++;
        String constant = names.claim(KeyNames.of(name), "_VALUE");
        KeyField like = byType.get(type);
        KeyField key = new KeyField(constant, part + constant, name, type, like == null ? "" : like.path());
        byType.putIfAbsent(type, key);
        return key;
    }

    public GraphPlan plan() {
        List<Node> nodes = new ArrayList<>();
        graph.inputs()
                .forEach(input -> nodes.add(new Node(
                        value(input.name()),
                        Kind.INPUT,
                        List.of(),
                        Optional.empty(),
                        false,
                        input.cutOff(),
                        input.secret(),
                        Optional.empty())));
        identifiers
                .fields()
                .forEach(field -> nodes.add(new Node(
                        instance(field),
                        Kind.DEPENDENCY,
                        List.of(),
                        Optional.empty(),
                        false,
                        CutOff.EQUALS,
                        false,
                        Optional.of(field))));
        Map<String, StateValue> kept = new HashMap<>();
        graph.state().values().forEach(value -> kept.put(value.name(), value));
        graph.steps().forEach(step -> nodes.add(node(step, kept.get(step.value()))));
        List<Part> parts = new ArrayList<>();
        for (List<Node> some : Splitter.split(nodes, PART)) {
            parts.add(new Part(split ? name(parts.size() + 1) : "", some));
        }
        return new GraphPlan(parts, constant, names.claim("nodes"), names.claim("taken"));
    }

    private KeyField value(String name) {
        KeyField key = values.get(name);
        if (key == null) {
            throw new IllegalArgumentException("No value " + name);
        }
        return key;
    }

    private KeyField instance(Field field) {
        KeyField key = injected.get(field);
        if (key == null) {
            throw new IllegalArgumentException("No field " + field.name());
        }
        return key;
    }

    private Node node(Step step, @Nullable StateValue kept) {
        boolean covers = step.isChoice() && step.covers();
        return new Node(
                value(step.value()),
                kind(step),
                step.alternatives().stream()
                        .map(alternative -> call(alternative, step.value()))
                        .toList(),
                Optional.ofNullable(kept)
                        .map(value -> call(value.initial().alternatives().get(0), value.name())),
                covers,
                step.cutOff(),
                step.isSecret(),
                Optional.empty());
    }

    private static Kind kind(Step step) {
        if (step.isCondition()) {
            return Kind.CONDITION;
        }
        return step.alternatives().get(0).isComponent() ? Kind.COMPONENT : Kind.STEP;
    }

    /** @param made the value that it makes */
    private Call call(Alternative alternative, String made) {
        ProcessorDeclaration processor = alternative.processor();
        if (alternative.isComponent()) {
            Port spread = port(alternative.arguments().get(0), processor.type(), null);
            return new Call(processor, made, null, List.of(spread), Guard.always());
        }
        List<Port> ports = new ArrayList<>();
        for (int i = 0; i < alternative.arguments().size(); i++) {
            Parameter parameter = processor.parameters().get(i);
            ports.add(port(alternative.arguments().get(i), parameter.type(), parameter.narrowing()));
        }
        KeyField self = processor.isStatic()
                ? null
                : instance(identifiers.owner(processor.owner().name()));
        return new Call(processor, "", self, ports, alternative.guard().formula());
    }

    /** @param taken the type of the parameter */
    private Port port(Argument argument, JavaType taken, @Nullable Narrowing narrowing) {
        if (argument instanceof Argument.Dependency dependency) {
            return new Port(
                    instance(identifiers.dependency(dependency.key())),
                    Taking.PLAIN,
                    false,
                    null,
                    List.of(),
                    null,
                    false);
        }
        Taking taking = argument instanceof Argument.Value made ? made.taking() : Taking.PLAIN;
        KeyField key = value(argument.name());
        boolean wider = taking == Taking.OPTIONAL
                && !taken.shortName().equals("Optional<" + key.type().boxed() + ">");
        return new Port(
                key,
                taking,
                argument instanceof Argument.Previous,
                narrowing == null ? null : taken,
                narrowing == null ? List.of() : narrowing.constants(),
                wider ? taken : null,
                isConverted(key, taking, taken));
    }

    private static boolean isConverted(KeyField key, Taking taking, JavaType taken) {
        String given = key.type().boxed();
        boolean content = taking == Taking.CONTENT || taking == Taking.CONTENT_OR_NULL;
        return taken.isPrimitive()
                && !taken.boxed().equals(content ? given.substring("Optional<".length(), given.length() - 1) : given);
    }
}
