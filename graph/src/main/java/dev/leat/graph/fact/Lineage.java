package dev.leat.graph.fact;

import dev.leat.model.Needs;
import dev.leat.model.json.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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
        return List.copyOf(Needs.sorted(
                List.<Fact<?>>of(of),
                fact -> reasons(fact)
                        .filter(source -> away.containsKey(source.id()))
                        .toList()));
    }

    private static Stream<Fact<?>> reasons(Fact<?> fact) {
        return Stream.concat(fact.origins().stream(), fact.because().stream());
    }

    /** The length of the shortest way to each fact. */
    private Map<Fact.Id, Integer> distances() {
        Map<Fact.Id, Integer> away = new LinkedHashMap<>(Map.of(of.id(), 0));
        Deque<Fact<?>> next = new ArrayDeque<>(List.of(of));
        while (!next.isEmpty()) {
            Fact<?> fact = next.remove();
            int further = away.getOrDefault(fact.id(), 0) + 1;
            for (Fact<?> source : reasons(fact).toList()) {
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
        List<Fact<?>> facts = facts();
        Map<Fact.Id, Integer> places = new HashMap<>();
        facts.forEach(fact -> places.put(fact.id(), places.size()));
        List<UUID> runs = facts.stream().map(fact -> fact.id().run()).distinct().toList();
        return new JsonObject()
                .with("value", of.name())
                .with("runs", runs.stream().map(UUID::toString).toList())
                .with(
                        "facts",
                        facts.stream()
                                .map(fact -> json(
                                        fact, places, runs.indexOf(fact.id().run())))
                                .toList())
                .text();
    }

    private static JsonObject json(Fact<?> fact, Map<Fact.Id, Integer> places, int run) {
        JsonObject json = new JsonObject()
                .with("name", fact.label())
                .with("type", fact.node().key().typeName())
                .with("run", run);
        if (fact.node().isSecret()) {
            json.with("secret", true);
        } else {
            json.with("value", cut(fact.shown(), LONGEST_VALUE));
        }
        return json.with("from", places(fact.origins(), places))
                .with("because", places(fact.because(), places))
                .withIfAny("cut", !reasons(fact).allMatch(source -> places.containsKey(source.id())));
    }

    private static List<Integer> places(List<Fact<?>> facts, Map<Fact.Id, Integer> places) {
        return facts.stream()
                .flatMap(fact -> Optional.ofNullable(places.get(fact.id())).stream())
                .toList();
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
