package dev.leat.pictures;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.leat.graph.Node;
import dev.leat.pictures.Box.Way;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Draws the plan that the annotation processor writes beside a compiled flow. What included flows and other types make
 * stands in a frame with their name.
 */
final class PlanPicture {
    private static final int VERSION = 1;

    /** The packages of a type's name, which as a rule begin with small letters. */
    private static final Pattern PACKAGES = Pattern.compile(
            "(?<![\\p{javaJavaIdentifierPart}.])(?:\\p{Ll}\\p{javaJavaIdentifierPart}*\\.)+(?=\\p{Lu})");

    private final JsonObject plan;
    private final String flow;
    private final Map<String, Integer> inputs = new HashMap<>();
    private final Map<String, Deque<Integer>> dependencies = new HashMap<>();
    private final Map<String, Integer> values = new HashMap<>();
    private final Set<String> kept = new HashSet<>();
    private final List<Box> boxes = new ArrayList<>();
    private final Set<Arrow> arrows = new LinkedHashSet<>();

    private PlanPicture(JsonObject plan) {
        this.plan = plan;
        flow = text(plan, "flow");
    }

    /** @throws IllegalArgumentException if it is no plan, or one of another version */
    static Picture of(String json) {
        try {
            JsonObject plan = JsonParser.parseString(json).getAsJsonObject();
            if (!plan.has("version") || !plan.has("flow") || !plan.has("steps")) {
                throw new IllegalArgumentException("This is not the plan of a flow");
            }
            if (plan.get("version").getAsInt() != VERSION) {
                throw new IllegalArgumentException(
                        "This is a plan of version " + plan.get("version").getAsInt() + ", not " + VERSION);
            }
            return new PlanPicture(plan).drawn();
        } catch (JsonParseException
                | IllegalStateException
                | ClassCastException
                | IndexOutOfBoundsException
                | NullPointerException e) {
            throw new IllegalArgumentException("This is not the plan of a flow", e);
        }
    }

    private Picture drawn() {
        if (plan.has("state")) {
            objects(plan.getAsJsonObject("state"), "values").forEach(value -> kept.add(text(value, "value")));
        }
        for (JsonObject input : objects(plan, "inputs")) {
            inputs.put(text(input, "name"), boxes.size());
            boxes.add(box(text(input, "name"), text(input, "type"), Node.Kind.INPUT, List.of(), List.of(), false));
        }
        for (JsonObject each : objects(plan, "dependencies")) {
            String name = text(each, "name");
            dependencies.computeIfAbsent(name, unmet -> new ArrayDeque<>()).add(boxes.size());
            String type = String.join(" ", texts(each.getAsJsonArray("qualifiers"))) + " " + text(each, "type");
            boxes.add(box(name, type.strip(), Node.Kind.DEPENDENCY, List.of(), List.of(), false));
        }
        List<JsonObject> steps = objects(plan, "steps");
        steps.forEach(this::addStep);
        steps.forEach(this::connect);
        return new Picture(simple(flow), boxes, List.copyOf(arrows));
    }

    private void addStep(JsonObject step) {
        String name = text(step, "value");
        List<Way> ways = new ArrayList<>();
        ways(step).forEach(way -> ways.add(way(way)));
        Node.Kind kind =
                step.has("condition") ? Node.Kind.CONDITION : isComponent(step) ? Node.Kind.COMPONENT : Node.Kind.STEP;
        values.put(name, boxes.size());
        boxes.add(box(name, text(step, "type"), kind, ways, groups(step), step.has("mayBeAbsent")));
    }

    private static List<JsonObject> ways(JsonObject step) {
        return step.has("ways") ? objects(step, "ways") : List.of(step);
    }

    private static boolean isComponent(JsonObject step) {
        return ways(step).stream().anyMatch(way -> way.has("component"));
    }

    private Box box(
            String name, String type, Node.Kind kind, List<Way> ways, List<String> groups, boolean mayBeAbsent) {
        return new Box(
                name,
                groups,
                name,
                PACKAGES.matcher(type).replaceAll(""),
                kind,
                ways,
                mayBeAbsent,
                kept.contains(name) && kind != Node.Kind.INPUT && kind != Node.Kind.DEPENDENCY,
                Optional.empty());
    }

    private static Way way(JsonObject way) {
        String calls = way.has("calls")
                ? simple(text(way, "calls"))
                : "component '" + text(way, "component") + "' of a record";
        List<String> when = new ArrayList<>();
        for (JsonObject match : way.has("matches") ? objects(way, "matches") : List.<JsonObject>of()) {
            String wanted = match.has("constants")
                    ? String.join(" or ", texts(match.getAsJsonArray("constants")))
                    : PACKAGES.matcher(text(match, "type")).replaceAll("");
            when.add(text(match, "of") + " is " + wanted);
        }
        if (way.has("when")) {
            when.add(text(way, "when"));
        }
        List<String> present = way.has("present") ? texts(way.getAsJsonArray("present")) : List.of();
        return new Way(calls, "", "", present, String.join(", ", when));
    }

    /** The type whose methods make it, if that is another one than the flow; components stand beside their record. */
    private List<String> groups(JsonObject step) {
        if (isComponent(step)) {
            Integer maker = values.get(text(objects(step, "takes").get(0), "value"));
            return maker == null ? List.of() : boxes.get(maker).groups();
        }
        Set<String> types = new LinkedHashSet<>();
        for (JsonObject way : ways(step)) {
            types.add(way.has("calls") ? type(text(way, "calls")) : flow);
        }
        String type = types.iterator().next();
        return types.size() > 1 || isFlow(type) ? List.of() : List.of(simple(type));
    }

    /** The flow's own name is a binary one. */
    private boolean isFlow(String type) {
        return type.equals(flow.replace('$', '.'));
    }

    private static String type(String method) {
        return method.substring(0, Math.max(0, method.lastIndexOf('.')));
    }

    private void connect(JsonObject step) {
        int to = values.getOrDefault(text(step, "value"), 0);
        for (JsonObject taken : objects(step, "takes")) {
            connect(dependency(optional(taken, "dependency")), to, Arrow.Kind.DEPENDENCY);
            connect(values.get(optional(taken, "previous")), to, Arrow.Kind.PREVIOUS);
            String by = optional(taken, "by");
            if (!by.equals("guard")) {
                connect(inputs.get(optional(taken, "input")), to, Arrow.Kind.VALUE);
                connect(values.get(optional(taken, "value")), to, Arrow.Kind.VALUE);
            }
            if (!by.isEmpty()) {
                connect(inputs.get(optional(taken, "input")), to, Arrow.Kind.GUARD);
                connect(values.get(optional(taken, "value")), to, Arrow.Kind.GUARD);
            }
        }
    }

    /** Dependencies of one name, which a plan does not tell apart, stand in the order in which they are first taken. */
    private @Nullable Integer dependency(String name) {
        Deque<Integer> all = dependencies.getOrDefault(name, new ArrayDeque<>());
        return all.size() > 1 ? all.poll() : all.peek();
    }

    private void connect(@Nullable Integer from, int to, Arrow.Kind kind) {
        if (from != null) {
            arrows.add(new Arrow(from, to, kind));
        }
    }

    /** Without its packages. */
    private static String simple(String name) {
        return PACKAGES.matcher(name).replaceAll("").replace('$', '.');
    }

    private static String text(JsonObject object, String key) {
        return object.get(key).getAsString();
    }

    private static String optional(JsonObject object, String key) {
        return object.has(key) ? text(object, key) : "";
    }

    private static List<String> texts(JsonArray array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.getAsString()));
        return texts;
    }

    private static List<JsonObject> objects(JsonObject object, String key) {
        List<JsonObject> objects = new ArrayList<>();
        for (JsonElement each : object.getAsJsonArray(key)) {
            objects.add(each.getAsJsonObject());
        }
        return objects;
    }
}
