package dev.leat.jmh.report;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.leat.runtime.FlowResources;
import dev.leat.runtime.MissingFlowResourceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a flow's plan says that the picture needs.
 *
 * @param inputs the names of the inputs
 * @param steps the steps in the order in which they run
 */
record FlowPlan(List<String> inputs, List<Step> steps) {
    /**
     * A step of the flow.
     *
     * @param value the name of what it makes
     * @param inputs which inputs it takes
     * @param values which other values it takes
     */
    record Step(String value, List<String> inputs, List<String> values) {}

    /** The plan that lies beside a flow, if it is on the class path. */
    static Optional<FlowPlan> find(String flow) {
        try {
            Class<?> declaration = Class.forName(flow, false, FlowPlan.class.getClassLoader());
            return Optional.of(parse(FlowResources.of(declaration).plan()));
        } catch (ClassNotFoundException | LinkageError | MissingFlowResourceException absent) {
            return Optional.empty();
        }
    }

    static FlowPlan parse(String json) {
        JsonObject plan = JsonParser.parseString(json).getAsJsonObject();
        List<String> inputs = new ArrayList<>();
        for (JsonElement input : plan.getAsJsonArray("inputs")) {
            inputs.add(input.getAsJsonObject().get("name").getAsString());
        }
        List<Step> steps = new ArrayList<>();
        for (JsonElement step : plan.getAsJsonArray("steps")) {
            String value = step.getAsJsonObject().get("value").getAsString();
            steps.add(new Step(value, taken(step.getAsJsonObject(), "input"), taken(step.getAsJsonObject(), "value")));
        }
        return new FlowPlan(inputs, steps);
    }

    private static List<String> taken(JsonObject step, String kind) {
        List<String> names = new ArrayList<>();
        for (JsonElement argument : step.getAsJsonArray("takes")) {
            JsonElement name = argument.getAsJsonObject().get(kind);
            if (name != null) {
                names.add(name.getAsString());
            }
        }
        return names.stream().distinct().toList();
    }
}
