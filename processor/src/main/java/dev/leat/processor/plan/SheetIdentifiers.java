package dev.leat.processor.plan;

import dev.leat.processor.model.FlowGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The identifiers of a flow's sheet, whose blocks inherit some: the user's own names wherever they are free. */
final class SheetIdentifiers {
    /** The fields that every block has. */
    private static final List<String> INHERITED = List.of("dirty", "ran", "failure");

    private final Names names = new Names();
    private final Map<String, String> inputs = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();
    private final Map<Field.OfDependency, String> perRun = new HashMap<>();
    private final IncrementalPlan.SheetNames others;

    SheetIdentifiers(FlowGraph graph, List<Field> fields) {
        Identifiers.reserveTypes(graph, names);
        INHERITED.forEach(names::reserve);
        graph.inputs().forEach(input -> inputs.put(input.name(), names.claim(input.name())));
        graph.steps().forEach(step -> values.put(step.value(), names.claim(step.value())));
        for (Field field : fields) {
            if (field instanceof Field.OfDependency dependency && dependency.isProvider()) {
                perRun.put(dependency, names.claim(dependency.builderName(), "Dependency"));
            }
        }
        others = new IncrementalPlan.SheetNames(
                names.claim("TABLE"),
                names.claim("flow"),
                names.claim("ledger"),
                names.claim("sheet"),
                names.claim("first"),
                names.claim("needed"),
                names.claim("groups"),
                names.claim("step"),
                names.claim("failed"),
                names.claim("thrown"));
    }

    String input(String name) {
        return inputs.getOrDefault(name, name);
    }

    String value(String name) {
        return values.getOrDefault(name, name);
    }

    String perRun(Field.OfDependency dependency) {
        return perRun.getOrDefault(dependency, dependency.builderName());
    }

    String block(int number) {
        return names.claim("steps" + number);
    }

    IncrementalPlan.SheetNames others() {
        return others;
    }
}
