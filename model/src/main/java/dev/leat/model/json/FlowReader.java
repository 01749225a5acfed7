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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes flows of JSON. */
final class FlowReader {
    private FlowReader() {}

    static Flow read(JsonValue json) {
        JsonValue version = json.get("version");
        if (version.integer() != FlowJson.VERSION) {
            throw version.fail("this is a plan of version " + version.integer() + ", but version " + FlowJson.VERSION
                    + " is read here. Fix: compile the flow again, with the leat-processor of the same release");
        }
        List<Loop> loops =
                json.find("loops").map(all -> all.list(FlowReader::loop)).orElse(List.of());
        List<Node> nodes = json.get("nodes").list(FlowReader::node);
        try {
            return new Flow(json.get("flow").text(), json.get("title").text(), loops, nodes);
        } catch (IllegalArgumentException e) {
            throw json.get("nodes").fail(String.valueOf(e.getMessage()));
        }
    }

    private static Loop loop(JsonValue json) {
        return new Loop(
                json.get("sequence").integer(),
                json.get("passes").integer(),
                flag(json, "onePass"),
                flag(json, "pulled"));
    }

    private static Node node(JsonValue json) {
        Node.Kind kind = word(json.get("kind"), Node.Kind.class);
        String name = json.get("name").text();
        Type type = type(json.get("type"));
        return switch (kind) {
            case INPUT -> new Node.Input(name, type, flag(json, "secret"), cutOff(json));
            case DEPENDENCY ->
                new Node.Dependency(
                        name,
                        type,
                        texts(json, "qualifiers"),
                        text(json, "scope").equals("run"),
                        json.find("per").map(JsonValue::integer));
            case STEP, COMPONENT, CONDITION, EFFECT, REJECTED -> {
                List<Alternative> alternatives = json.get("alternatives").list(FlowReader::alternative);
                if (alternatives.isEmpty()) {
                    throw json.fail("nothing makes \"" + name + "\"");
                }
                yield new Node.Made(
                        name,
                        type,
                        kind,
                        alternatives,
                        json.find("presence")
                                .map(each -> word(each, Presence.class))
                                .orElse(Presence.ALWAYS),
                        flag(json, "secret"),
                        cutOff(json),
                        json.find("initial").map(FlowReader::alternative),
                        json.find("scope").map(JsonValue::integer),
                        json.find("keeper").map(JsonValue::integer));
            }
        };
    }

    private static CutOff cutOff(JsonValue json) {
        return json.find("cutOff").map(each -> word(each, CutOff.class)).orElse(CutOff.EQUALS);
    }

    private static Type type(JsonValue json) {
        String name = json.get("name").text();
        return new Type(name, json.find("short").map(JsonValue::text).orElse(name));
    }

    private static Alternative alternative(JsonValue json) {
        return new Alternative(
                json.find("owner").map(FlowReader::type).orElse(new Type("", "")),
                text(json, "method"),
                text(json, "component"),
                json.find("takes").map(takes -> takes.list(FlowReader::port)).orElse(List.of()),
                json.find("when").map(FlowReader::guard).orElse(Guard.always()),
                text(json, "position"),
                text(json, "documentation"));
    }

    private static Port port(JsonValue json) {
        return new Port(
                json.get("node").integer(),
                json.find("as").map(each -> word(each, Taking.class)).orElse(Taking.PLAIN),
                reach(json),
                json.find("is").map(type -> new Port.Narrowing(type(type), texts(json, "among"))));
    }

    private static Reach reach(JsonValue json) {
        return flag(json, "previous")
                ? Reach.PREVIOUS
                : json.find("reach").map(each -> word(each, Reach.class)).orElse(Reach.PLAIN);
    }

    private static Guard<Integer> guard(JsonValue json) {
        Optional<JsonValue> holds = json.find("holds");
        Optional<JsonValue> all = json.find("all");
        if (holds.isPresent()) {
            return Guard.holds(holds.get().integer());
        }
        if (all.isPresent()) {
            return Guard.all(operands(all.get()));
        }
        return json.find("any")
                .map(any -> Guard.any(operands(any)))
                .orElseGet(() -> Guard.fails(json.get("fails").integer()));
    }

    private static List<Guard<Integer>> operands(JsonValue json) {
        List<Guard<Integer>> operands = json.list(FlowReader::guard);
        if (operands.size() < 2) {
            throw json.fail("two guards or more are expected here");
        }
        return operands;
    }

    private static String text(JsonValue json, String key) {
        return json.find(key).map(JsonValue::text).orElse("");
    }

    private static boolean flag(JsonValue json, String key) {
        return json.find(key).map(JsonValue::flag).orElse(false);
    }

    private static List<String> texts(JsonValue json, String key) {
        return json.find(key).map(list -> list.list(JsonValue::text)).orElse(List.of());
    }

    private static <E extends Enum<E>> E word(JsonValue json, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(json.text()))
                .findFirst()
                .orElseThrow(() -> json.fail("\"" + json.text() + "\" is none of "
                        + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
    }
}
