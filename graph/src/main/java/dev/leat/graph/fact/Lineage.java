package dev.leat.graph.fact;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Where a value came from: what its call took, what that was made from, and so on, back to the inputs and into the runs
 * before, but no further than some depth. What is secret is hidden.
 *
 * <p>{@link #toString()} is a tree to be read, {@link #json()} is for programs, and a {@code Picture} can be made of
 * it.
 */
public final class Lineage {
    static final int USUAL_DEPTH = 20;

    /** How much of a value is shown to programs. */
    private static final int LONGEST_VALUE = 10_000;

    private final Fact<?> of;
    private final int depth;

    Lineage(Fact<?> of, int depth) {
        if (depth < 0) {
            throw new IllegalArgumentException("No depth: " + depth);
        }
        this.of = of;
        this.depth = depth;
    }

    /** Whose it is. */
    public Fact<?> of() {
        return of;
    }

    /** Everything that is no further away than the depth, each fact once and after those that it came from. */
    public List<Fact<?>> facts() {
        Map<Fact.Id, Integer> away = distances();
        List<Fact<?>> sorted = new ArrayList<>();
        Set<Fact.Id> done = new LinkedHashSet<>();
        Deque<Fact<?>> open = new ArrayDeque<>(List.of(of));
        while (!open.isEmpty()) {
            Fact<?> fact = open.getFirst();
            List<Fact<?>> missing = fact.sources().stream()
                    .filter(source -> away.containsKey(source.id()) && !done.contains(source.id()))
                    .toList();
            if (!missing.isEmpty()) {
                open.push(missing.get(0));
                continue;
            }
            open.pop();
            if (done.add(fact.id())) {
                sorted.add(fact);
            }
        }
        return List.copyOf(sorted);
    }

    /** The length of the shortest way to each fact. */
    private Map<Fact.Id, Integer> distances() {
        Map<Fact.Id, Integer> away = new LinkedHashMap<>(Map.of(of.id(), 0));
        Deque<Fact<?>> next = new ArrayDeque<>(List.of(of));
        while (!next.isEmpty()) {
            Fact<?> fact = next.remove();
            int further = away.getOrDefault(fact.id(), 0) + 1;
            for (Fact<?> source : fact.sources()) {
                if (further <= depth && away.putIfAbsent(source.id(), further) == null) {
                    next.add(source);
                }
            }
        }
        return away;
    }

    /**
     * As JSON: {@code facts}, each after those that it came from, so that the last is the one asked for. {@code from}
     * and {@code because} are places in that list, {@code run} is one in {@code runs}; {@code cut} says that the depth
     * ended there.
     */
    public String json() {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private void write(JsonWriter json) throws IOException {
        List<Fact<?>> facts = facts();
        Map<Fact.Id, Integer> places = new HashMap<>();
        facts.forEach(fact -> places.put(fact.id(), places.size()));
        List<UUID> runs = facts.stream().map(fact -> fact.id().run()).distinct().toList();
        json.beginObject().name("value").value(of.name()).name("runs").beginArray();
        for (UUID run : runs) {
            json.value(run.toString());
        }
        json.endArray().name("facts").beginArray();
        for (Fact<?> fact : facts) {
            write(json, fact, places, runs.indexOf(fact.id().run()));
        }
        json.endArray().endObject();
    }

    private static void write(JsonWriter json, Fact<?> fact, Map<Fact.Id, Integer> places, int run) throws IOException {
        json.beginObject().name("name").value(fact.name());
        json.name("type").value(fact.node().key().typeName());
        json.name("run").value(run);
        if (fact.node().isSecret()) {
            json.name("secret").value(true);
        } else {
            json.name("value").value(cut(fact.shown(), LONGEST_VALUE));
        }
        json.name("from").beginArray();
        writePlaces(json, fact.from(), places);
        json.name("because").beginArray();
        writePlaces(json, fact.because(), places);
        if (!fact.sources().stream().allMatch(source -> places.containsKey(source.id()))) {
            json.name("cut").value(true);
        }
        json.endObject();
    }

    private static void writePlaces(JsonWriter json, List<Fact<?>> facts, Map<Fact.Id, Integer> places)
            throws IOException {
        for (Fact<?> fact : facts) {
            Integer place = places.get(fact.id());
            if (place != null) {
                json.value(place);
            }
        }
        json.endArray();
    }

    static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    /** As a tree, in which what came up before is only named again. */
    @Override
    public String toString() {
        return new LineageTree(of, depth).text();
    }
}
