package dev.leat.processor.write;

import dev.leat.model.Flow;
import dev.leat.model.json.FlowJson;
import dev.leat.processor.code.ClassNames;
import dev.leat.processor.model.FlowState;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.StateValue;
import dev.leat.processor.plan.Body.Chunk;
import dev.leat.processor.plan.Body.Chunk.Form;
import dev.leat.processor.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a flow as JSON, with what only its plan knows: what is generated, and how it is laid out. */
final class PlanJson {
    private PlanJson() {}

    static String of(Plan plan, Flow flow) {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("generated", ClassNames.flow(plan.flow()).toString());
        List<String> kept = plan.graph().looping().results().stream()
                .filter(Looping.Result::isKept)
                .map(Looping.Result::value)
                .toList();
        if (!kept.isEmpty()) {
            more.put("keep", kept);
        }
        FlowState state = plan.graph().state();
        if (state.isKept()) {
            more.put(
                    "state",
                    ordered(
                            "shape",
                            state.shape(),
                            "values",
                            state.values().stream().map(StateValue::name).toList()));
        }
        List<Map<String, Object>> chunks = new ArrayList<>();
        for (Chunk chunk : plan.body().chunks()) {
            Map<String, Object> json = ordered(
                    chunk.form() == Form.METHOD ? "method" : "class",
                    chunk.name(),
                    "steps",
                    chunk.values().size());
            json.put("bytes", chunk.bytes());
            chunks.add(json);
        }
        more.put("code", ordered("outputs", plan.body().shape().name().toLowerCase(Locale.ROOT), "chunks", chunks));
        return FlowJson.write(flow, more);
    }

    private static Map<String, Object> ordered(String key, Object value, String next, Object nextValue) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(key, value);
        json.put(next, nextValue);
        return json;
    }
}
