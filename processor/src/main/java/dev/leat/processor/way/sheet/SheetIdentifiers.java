package dev.leat.processor.way.sheet;

import dev.leat.processor.code.Names;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.plan.Identifiers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The identifiers of a flow's sheet, whose blocks inherit some: the user's own names wherever they are free. */
final class SheetIdentifiers {
    /** The methods that every block has. */
    private static final List<String> METHODS = List.of("update", "value", "typedValue", "replace");

    private final Names names;
    private final Names methods = new Names();
    private final Map<String, String> inputs = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> perRun = new HashMap<>();
    private final SheetPlan.SheetNames others;

    SheetIdentifiers(FlowGraph graph, Identifiers identifiers) {
        names = identifiers.free();
        SheetPlan.INHERITED.forEach(names::reserve);
        graph.inputs().forEach(input -> inputs.put(input.name(), names.claim(input.name())));
        graph.steps().forEach(step -> values.put(step.value(), names.claim(step.value())));
        identifiers
                .ofRun()
                .forEach(object -> perRun.put(object.builderName(), names.claim(object.builderName(), "Dependency")));
        METHODS.forEach(methods::reserve);
        graph.steps().forEach(step -> methods.reserve(step.value()));
        others = new SheetPlan.SheetNames(
                names.claim("TABLE"),
                names.claim("flow"),
                names.claim("ledger"),
                names.claim("sheet"),
                names.claim("first"),
                names.claim("needed"),
                names.claim("groups"),
                names.claim("step"),
                names.claim("failed"),
                names.claim("thrown"),
                names.claim("before"),
                names.claim("way"),
                names.claim("replaced"),
                names.claim("steps"));
    }

    String input(String name) {
        return inputs.getOrDefault(name, name);
    }

    String value(String name) {
        return values.getOrDefault(name, name);
    }

    /** The field that keeps an object made for each pass, told by its name. */
    String perRun(String name) {
        return perRun.getOrDefault(name, name);
    }

    /** A field that goes with a value. */
    String field(String value, String suffix) {
        return names.claim(value + suffix);
    }

    /** A method of a block. */
    String method(String prefix, String value) {
        return methods.claim(prefix + Names.capitalized(value));
    }

    String block(int number) {
        return names.claim("steps" + number);
    }

    SheetPlan.SheetNames others() {
        return others;
    }
}
