package dev.leat.processor.plan;

import dev.leat.processor.code.Names;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Step;
import java.util.List;
import java.util.stream.Stream;

/** A variable obscures a type or package of its name (JLS 6.4.2), so none may be called like those we write down. */
final class ObscuredNames {
    /** The types whose static members generated code uses. */
    private static final List<String> TYPES = List.of(
            "ArrayList",
            "Arrays",
            "Bindings",
            "Boolean",
            "Buffers",
            "Collections",
            "Double",
            "ElementFailure",
            "Equality",
            "Fired",
            "FiredRules",
            "Float",
            "FlowGraph",
            "GraphRun",
            "Inputs",
            "List",
            "Math",
            "Objects",
            "Optional",
            "Replacement",
            "State",
            "StepTable",
            "String",
            "VarHandle");

    private ObscuredNames() {}

    static void reserve(FlowGraph graph, List<String> suffixes, Names names) {
        graph.flow().called().forEach(processor -> reserve(processor.owner(), names));
        names.reserveInherited(); // what is injected has methods of its name in builders and components
        if (!graph.flow().modules().isEmpty()) {
            List.of("create", "builder")
                    .forEach(names::reserve); // what Dagger generates beside the component's methods
        }
        TYPES.forEach(names::reserve);
        if (!graph.looping().loops().isEmpty()) {
            names.reserve("Sequences");
        }
        Stream.concat(Stream.of("", "Component"), suffixes.stream())
                .forEach(suffix -> names.reserve(graph.flow().generatedName() + suffix));
        names.reserve("Dagger" + graph.flow().generatedName() + "Component");
        Stream.of(
                        graph.all().stream().map(Step::type),
                        graph.inputs().stream().map(FlowGraph.Input::type),
                        graph.dependencies().stream()
                                .map(dependency -> dependency.key().type()))
                .flatMap(types -> types)
                .distinct()
                .forEach(type -> type.form().spelled(name -> reserveQualified(name.canonicalName(), names)));
        graph.all().stream().flatMap(step -> step.alternatives().stream()).forEach(alternative -> {
            alternative.requirement().matches().forEach(match -> reserve(match.type(), names));
            if (alternative.isComponent()) {
                reserve(alternative.processor().type(), names);
            }
        });
        List.of("java", "javax", "jakarta", "dagger", "dev").forEach(names::reserve);
        names.reserve("Conditions");
        ConditionPlan.ANSWERS.forEach(names::reserve);
        names.reserve(Statement.Choose.REPLACED);
    }

    private static String reserveQualified(String name, Names names) {
        if (name.indexOf('.') >= 0) {
            names.reserve(firstPart(name));
        }
        return name;
    }

    private static void reserve(JavaType type, Names names) {
        names.reserve(firstPart(type.name()));
        names.reserve(firstPart(type.shortName()));
    }

    private static String firstPart(String name) {
        int end = name.indexOf('.');
        return end < 0 ? name : name.substring(0, end);
    }
}
