package dev.leat.model.json;

import dev.leat.model.Alternative;
import dev.leat.model.CutOff;
import dev.leat.model.Flow;
import dev.leat.model.Guard;
import dev.leat.model.Loop;
import dev.leat.model.Node;
import dev.leat.model.Port;
import dev.leat.model.Presence;
import dev.leat.model.Reach;
import dev.leat.model.Taking;
import dev.leat.model.Type;
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
        JsonObject json = new JsonObject()
                .with("version", VERSION)
                .with("flow", flow.name())
                .with("title", flow.title())
                .withIfAny("loops", flow.loops().stream().map(FlowJson::loop).toList())
                .with("nodes", flow.nodes().stream().map(FlowJson::node).toList());
        more.forEach(json::with);
        return json.text();
    }

    /**
     * The flow of such a text.
     *
     * @throws JsonException if it is no flow, or one of another version
     */
    public static Flow read(String json) {
        return FlowReader.read(JsonReader.read(json));
    }

    private static JsonObject loop(Loop loop) {
        return new JsonObject()
                .with("sequence", loop.sequence())
                .with("passes", loop.passes())
                .withIfAny("onePass", loop.isOnePass())
                .withIfAny("pulled", loop.isPulled());
    }

    private static JsonObject node(Node node) {
        JsonObject json = new JsonObject()
                .with("kind", word(node.kind()))
                .with("name", node.name())
                .with("type", type(node.type()));
        if (node instanceof Node.Dependency dependency) {
            json.withIfAny("qualifiers", dependency.qualifiers());
            json.withIfAny("scope", dependency.perRun() ? "run" : "");
            json.withIfAny("per", dependency.per());
        } else if (node instanceof Node.Input input) {
            json.withIfAny("secret", input.isSecret());
            json.withIfAny("cutOff", input.cutOff() == CutOff.EQUALS ? "" : word(input.cutOff()));
        } else if (node instanceof Node.Made made) {
            json.withIfAny("scope", made.scope());
            json.withIfAny("presence", made.presence() == Presence.ALWAYS ? "" : word(made.presence()));
            json.withIfAny("secret", made.isSecret());
            json.withIfAny("cutOff", made.cutOff() == CutOff.EQUALS ? "" : word(made.cutOff()));
            json.with(
                    "alternatives",
                    made.alternatives().stream().map(FlowJson::alternative).toList());
            json.withIfAny("initial", made.initial().map(FlowJson::alternative));
            json.withIfAny("keeper", made.keeper());
        }
        return json;
    }

    private static JsonObject type(Type type) {
        return new JsonObject()
                .with("name", type.name())
                .withIfAny("short", type.shortName().equals(type.name()) ? "" : type.shortName());
    }

    private static JsonObject alternative(Alternative alternative) {
        JsonObject json = new JsonObject();
        if (!alternative.owner().name().isEmpty()) {
            json.with("owner", type(alternative.owner()));
        }
        json.withIfAny("method", alternative.method());
        json.withIfAny("component", alternative.component());
        json.withIfAny("takes", alternative.ports().stream().map(FlowJson::port).toList());
        if (!(alternative.guard() instanceof Guard.Always)) {
            json.with("when", guard(alternative.guard()));
        }
        return json.withIfAny("position", alternative.position())
                .withIfAny("documentation", alternative.documentation());
    }

    private static JsonObject port(Port port) {
        JsonObject json = new JsonObject()
                .with("node", port.node())
                .withIfAny("as", port.taking() == Taking.PLAIN ? "" : word(port.taking()))
                .withIfAny("previous", port.previous())
                .withIfAny("reach", port.reach() == Reach.PLAIN || port.previous() ? "" : word(port.reach()));
        port.narrowing()
                .ifPresent(
                        narrowing -> json.with("is", type(narrowing.type())).withIfAny("among", narrowing.constants()));
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
}
