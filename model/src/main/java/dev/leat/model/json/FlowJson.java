package dev.leat.model.json;

import dev.leat.model.Alternative;
import dev.leat.model.CutOff;
import dev.leat.model.Flow;
import dev.leat.model.Guard;
import dev.leat.model.Node;
import dev.leat.model.Port;
import dev.leat.model.Presence;
import dev.leat.model.Taking;
import dev.leat.model.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes flows as JSON by the schema in {@code docs/plan.schema.json}. What is false, empty, or as it is most of the
 * time is left out.
 */
public final class FlowJson {
    static final int VERSION = 2;

    private FlowJson() {}

    /**
     * Writes a flow.
     *
     * @param more what else is known, by key; a reader passes over it
     */
    public static String write(Flow flow, Map<String, ?> more) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", VERSION);
        json.put("flow", flow.name());
        json.put("title", flow.title());
        json.put("nodes", flow.nodes().stream().map(FlowJson::node).toList());
        json.putAll(more);
        return JsonWriter.write(json);
    }

    /**
     * The flow of such a text.
     *
     * @throws JsonException if it is no flow, or one of another version
     */
    public static Flow read(String json) {
        return FlowReader.read(JsonReader.read(json));
    }

    private static Map<String, Object> node(Node node) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", word(node.kind()));
        json.put("name", node.name());
        json.put("type", type(node.type()));
        if (node instanceof Node.Dependency dependency) {
            put(json, "qualifiers", dependency.qualifiers());
            put(json, "scope", dependency.perRun() ? "run" : "");
        } else if (node instanceof Node.Input input) {
            put(json, "secret", input.isSecret());
            put(json, "cutOff", input.cutOff() == CutOff.EQUALS ? "" : word(input.cutOff()));
        } else if (node instanceof Node.Made made) {
            put(json, "presence", made.presence() == Presence.ALWAYS ? "" : word(made.presence()));
            put(json, "secret", made.isSecret());
            put(json, "cutOff", made.cutOff() == CutOff.EQUALS ? "" : word(made.cutOff()));
            json.put(
                    "alternatives",
                    made.alternatives().stream().map(FlowJson::alternative).toList());
            made.initial().ifPresent(initial -> json.put("initial", alternative(initial)));
        }
        return json;
    }

    private static Map<String, Object> type(Type type) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", type.name());
        put(json, "short", type.shortName().equals(type.name()) ? "" : type.shortName());
        return json;
    }

    private static Map<String, Object> alternative(Alternative alternative) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (!alternative.owner().name().isEmpty()) {
            json.put("owner", type(alternative.owner()));
        }
        put(json, "method", alternative.method());
        put(json, "component", alternative.component());
        put(json, "takes", alternative.ports().stream().map(FlowJson::port).toList());
        if (!(alternative.guard() instanceof Guard.Always)) {
            json.put("when", guard(alternative.guard()));
        }
        put(json, "position", alternative.position());
        put(json, "documentation", alternative.documentation());
        return json;
    }

    private static Map<String, Object> port(Port port) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("node", port.node());
        put(json, "as", port.taking() == Taking.PLAIN ? "" : word(port.taking()));
        put(json, "previous", port.previous());
        port.narrowing().ifPresent(narrowing -> {
            json.put("is", type(narrowing.type()));
            put(json, "among", narrowing.constants());
        });
        return json;
    }

    private static Map<String, Object> guard(Guard<Integer> guard) {
        if (guard instanceof Guard.Is<Integer> is) {
            return Map.of(is.holds() ? "holds" : "fails", is.condition());
        }
        return guard instanceof Guard.All<Integer> all
                ? Map.of("all", guards(all.operands()))
                : Map.of("any", guards(((Guard.Any<Integer>) guard).operands()));
    }

    private static List<Map<String, Object>> guards(List<Guard<Integer>> operands) {
        return operands.stream().map(FlowJson::guard).toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, Object> json, String key, Object value) {
        if (!value.equals(false) && !value.equals("") && !value.equals(List.of())) {
            json.put(key, value);
        }
    }
}
