package dev.leat.processor.plan;

import dev.leat.processor.model.FlowGraph;
import java.util.List;

/** A variable obscures a type or package of its name (JLS 6.4.2), so none may be called like those we write down. */
final class Obscured {
    private Obscured() {}

    static void reserve(FlowGraph graph, Names names) {
        graph.flow().called().forEach(processor -> {
            names.reserve(firstPart(processor.owner().name()));
            names.reserve(firstPart(processor.owner().shortName()));
        });
        if (!graph.flow().modules().isEmpty()) {
            List.of("create", "builder")
                    .forEach(names::reserve); // what Dagger generates beside the component's methods
        }
        graph.steps().stream()
                .flatMap(step -> step.branches().stream())
                .flatMap(branch -> branch.guard().matches().stream())
                .forEach(match -> {
                    names.reserve(firstPart(match.type().name()));
                    names.reserve(firstPart(match.type().shortName()));
                });
        List.of("java", "javax", "jakarta", "dagger", "dev").forEach(names::reserve);
        List.of("Conditions", "HOLDS", "FAILS", "ABSENT").forEach(names::reserve);
    }

    private static String firstPart(String name) {
        int end = name.indexOf('.');
        return end < 0 ? name : name.substring(0, end);
    }
}
