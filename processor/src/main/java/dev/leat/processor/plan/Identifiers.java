package dev.leat.processor.plan;

import dev.leat.processor.model.DependencyKey;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.FlowGraph.Dependency;
import dev.leat.processor.model.Owner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The identifiers of one generated flow: the user's own names wherever they are free. */
final class Identifiers {
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> inputs = new HashMap<>();
    private final Map<DependencyKey, Field.OfDependency> dependencies = new HashMap<>();
    private final Map<String, Field.OfOwner> owners = new HashMap<>();
    private final List<Field> fields = new ArrayList<>();
    private final String outputs;
    private final String flow;
    private final String replacements;
    private final String steps;
    private final String sample;
    private final String componentMethod;

    Identifiers(FlowGraph graph) {
        Names names = new Names();
        reserveTypes(graph, names);
        graph.inputs().forEach(input -> inputs.put(input.name(), names.claim(input.name())));
        graph.steps().forEach(step -> values.put(step.value(), names.claim(step.value())));
        for (Owner owner : graph.flow().owners()) {
            if (owner.needsInstance()) {
                Field.OfOwner field = new Field.OfOwner(names.claim(owner.type().instanceName(), "Instance"), owner);
                owners.put(owner.type().name(), field);
                fields.add(field);
            }
        }
        for (Dependency dependency : graph.dependencies()) {
            String name = names.claim(dependency.name(), "Dependency");
            Field.OfDependency field = new Field.OfDependency(
                    dependency.perRun() ? names.claim(name + "Provider") : name, name, dependency);
            dependencies.put(dependency.key(), field);
            fields.add(field);
        }
        outputs = names.claim("outputs");
        flow = names.claim("flow");
        replacements = names.claim("replaced");
        steps = names.claim("steps");
        sample = names.claim("sample");
        componentMethod = names.claim(decapitalized(graph.flow().generatedName()));
    }

    /**
     * A variable obscures a type or package of its name (JLS 6.4.2), so none may be called like those we write down.
     */
    static void reserveTypes(FlowGraph graph, Names names) {
        graph.flow().processors().forEach(processor -> {
            names.reserve(firstPart(processor.owner().name()));
            names.reserve(firstPart(processor.owner().shortName()));
        });
        if (!graph.flow().modules().isEmpty()) {
            List.of("create", "builder")
                    .forEach(names::reserve); // what Dagger generates beside the component's methods
        }
        List.of("java", "javax", "jakarta", "dagger", "dev").forEach(names::reserve);
    }

    private static String firstPart(String name) {
        int end = name.indexOf('.');
        return end < 0 ? name : name.substring(0, end);
    }

    private static String decapitalized(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** The local variable of each value. */
    Map<String, String> values() {
        return values;
    }

    String value(String name) {
        return values.getOrDefault(name, name);
    }

    String input(String name) {
        return inputs.getOrDefault(name, name);
    }

    Field.OfDependency dependency(DependencyKey key) {
        Field.OfDependency field = dependencies.get(key);
        if (field == null) {
            throw new IllegalArgumentException("No dependency " + key);
        }
        return field;
    }

    Field.OfOwner owner(String type) {
        Field.OfOwner field = owners.get(type);
        if (field == null) {
            throw new IllegalArgumentException("No instance of " + type);
        }
        return field;
    }

    /** All injected objects, in the order of the constructor's parameters. */
    List<Field> fields() {
        return fields;
    }

    String outputs() {
        return outputs;
    }

    String flow() {
        return flow;
    }

    String replacements() {
        return replacements;
    }

    /** The object that holds a chunk's values. */
    String steps() {
        return steps;
    }

    /** The name of the sample that a benchmark runs on. */
    String sample() {
        return sample;
    }

    String componentMethod() {
        return componentMethod;
    }
}
