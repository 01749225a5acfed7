package dev.leat.processor.check;

import dev.leat.model.Needs;
import dev.leat.model.Reach;
import dev.leat.processor.model.Loop;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts steps in the order in which they are made: those of a loop side by side, in as few passes as they need. */
final class Turns {
    private final Scopes scopes;
    private final Passes passes;
    private final List<Looping.Result> results;
    private final Map<String, Step> initials = new HashMap<>();
    private final Map<String, Loop> loops = new HashMap<>();
    private final Map<String, Map<String, Integer>> passOf = new HashMap<>();

    Turns(Scopes scopes, Passes passes, List<Loop> loops, List<Looping.Result> results, List<Looping.Fold> folds) {
        this.scopes = scopes;
        this.passes = passes;
        this.results = results;
        folds.forEach(fold -> initials.put(fold.value().name(), fold.value().initial()));
        loops.forEach(loop -> this.loops.put(loop.sequence(), loop));
    }

    /** @param steps each after those whose values it takes */
    List<Turn> of(List<Step> steps) {
        return Turn.numbered(of(Scopes.RUN, steps, false));
    }

    /** A loop just below a scope, and one of its passes; or a step, and no pass. */
    private record Place(String name, int pass) {}

    /** @param rejects whether an element of the scope is left out if one of the steps fails */
    private List<Turn> of(String scope, List<Step> steps, boolean rejects) {
        Map<Place, List<Step>> places = new LinkedHashMap<>();
        List<Step> held = new ArrayList<>();
        for (Step step : steps) {
            if (rejects && step.isEffect() && !scopes.of(step.value()).equals(scope)) {
                held.add(step);
                continue;
            }
            places.computeIfAbsent(place(scope, step.value()), any -> new ArrayList<>())
                    .add(step);
        }
        List<Turn> turns = new ArrayList<>();
        while (!places.isEmpty()) {
            Map<String, Place> byValue = byValue(places);
            List<Place> all = List.copyOf(places.keySet());
            List<List<Integer>> needs = new ArrayList<>();
            all.forEach(place -> needs.add(needs(places.getOrDefault(place, List.of()), place, byValue, all)));
            List<Integer> order = new Needs(needs).order();
            order.forEach(next -> turns.add(turn(all.get(next), Objects.requireNonNull(places.remove(all.get(next))))));
            if (!places.isEmpty()) {
                turns.add(split(places));
            }
        }
        return inOrder(turns, held.isEmpty() ? List.of() : of(scope, held, false));
    }

    private Turn turn(Place place, List<Step> inside) {
        return place.pass() < 0
                ? new Turn.Make(inside.get(0))
                : new Turn.Pass(loop(place), place.pass(), of(place.name(), inside, rejects(place)));
    }

    private Loop loop(Place place) {
        return Objects.requireNonNull(loops.get(place.name()));
    }

    /** Only the first pass rejects: later ones find what earlier ones gave used. */
    private boolean rejects(Place place) {
        return place.pass() == 0 && !loop(place).rejected().isEmpty();
    }

    private Map<String, Place> byValue(Map<Place, List<Step>> places) {
        Map<String, Place> byValue = new HashMap<>();
        places.forEach((place, steps) -> steps.forEach(step -> byValue.put(step.value(), place)));
        for (Looping.Result result : results) {
            Place place =
                    result.reach() == Reach.REJECTED ? first(result.value(), byValue) : byValue.get(result.value());
            if (place != null) {
                byValue.put(result.step().value(), place);
            }
        }
        return byValue;
    }

    /**
     * Where loops beside each other take results of each other, one of them has to be made in parts: as much of it as
     * needs none of what is left. One that can be read again is chosen if there is one.
     */
    private Turn split(Map<Place, List<Step>> places) {
        Map<String, Place> byValue = byValue(places);
        List<Place> all = List.copyOf(places.keySet());
        List<Place> inTurn = all.stream()
                .sorted(Comparator.comparing(
                        place -> place.pass() >= 0 && loop(place).type().isOnePass()))
                .toList();
        for (Place place : inTurn) {
            List<Step> inside = places.getOrDefault(place, List.of());
            List<Step> ready = ready(place, inside, byValue, all);
            if (!ready.isEmpty()) {
                List<Step> left = new ArrayList<>(inside);
                left.removeAll(ready);
                places.put(place, left);
                return turn(place, ready);
            }
        }
        throw new IllegalStateException("No step of " + all + " can be made");
    }

    private List<Step> ready(Place place, List<Step> steps, Map<String, Place> byValue, List<Place> all) {
        Set<String> waiting = new HashSet<>();
        boolean changes = true;
        while (changes) {
            changes = false;
            for (Step step : steps) {
                boolean waits = !needs(List.of(step), place, byValue, all).isEmpty()
                        || step.arguments().stream()
                                .anyMatch(argument ->
                                        !argument.name().equals(step.value()) && waiting.contains(of(argument.name())));
                changes |= waits && waiting.add(step.value());
            }
        }
        return steps.stream().filter(step -> !waiting.contains(step.value())).toList();
    }

    /** What a result is of; anything else is of itself. */
    private String of(String value) {
        return results.stream()
                .filter(result -> result.step().value().equals(value))
                .map(Looping.Result::value)
                .findFirst()
                .orElse(value);
    }

    /**
     * A condition right before what asks first, effects last.
     *
     * @param held what loops within do when an element is accepted, which comes before its own effects
     */
    private static List<Turn> inOrder(List<Turn> turns, List<Turn> held) {
        List<Turn> ordered = new ArrayList<>();
        Map<String, Turn> conditions = new LinkedHashMap<>();
        List<Turn> effects = new ArrayList<>();
        for (Turn turn : turns) {
            if (turn instanceof Turn.Make make && make.step().isEffect()) {
                effects.add(turn);
            } else if (turn instanceof Turn.Make make
                    && make.step().asked()
                    && !make.step().isCondition()) {
                conditions.put(make.step().value(), turn);
            } else {
                ask(turn, conditions, ordered);
                ordered.add(turn);
            }
        }
        held.forEach(turn -> ask(turn, conditions, ordered));
        ordered.addAll(held);
        for (Turn effect : effects) {
            ask(effect, conditions, ordered);
            ordered.add(effect);
        }
        while (!conditions.isEmpty()) {
            Turn rest = Objects.requireNonNull(
                    conditions.remove(conditions.keySet().iterator().next()));
            ask(rest, conditions, ordered);
            ordered.add(rest);
        }
        return ordered;
    }

    private static void ask(Turn turn, Map<String, Turn> conditions, List<Turn> ordered) {
        turn.steps().flatMap(step -> step.arguments().stream()).forEach(argument -> {
            Turn condition = conditions.remove(argument.name());
            if (condition != null) {
                ask(condition, conditions, ordered);
                ordered.add(condition);
            }
        });
    }

    /** The other places at which some of the steps take something, by number. */
    private List<Integer> needs(List<Step> steps, Place place, Map<String, Place> byValue, List<Place> all) {
        TreeSet<Integer> needed = new TreeSet<>();
        steps.stream()
                .flatMap(this::taken)
                .map(argument -> byValue.get(argument.name()))
                .filter(of -> of != null && !of.equals(place))
                .forEach(of -> needed.add(all.indexOf(of)));
        steps.stream()
                .flatMap(step -> step.arguments().stream())
                .filter(Argument.Previous.class::isInstance)
                .map(argument -> byValue.get(argument.name()))
                .filter(of -> of != null && isOtherPass(of, place))
                .forEach(of -> needed.add(all.indexOf(of)));
        return List.copyOf(needed);
    }

    /** What is taken as it was made before may be made later for the same element, but in no later pass. */
    private static boolean isOtherPass(Place place, Place other) {
        return place.pass() >= 0 && place.name().equals(other.name()) && place.pass() != other.pass();
    }

    private Stream<Argument> taken(Step step) {
        Step initial = initials.get(step.value());
        return Stream.concat(step.arguments().stream(), initial == null ? Stream.of() : initial.arguments().stream())
                .filter(argument -> !(argument instanceof Argument.Previous));
    }

    /** Where the elements of a sequence are seen first. */
    private @Nullable Place first(String sequence, Map<String, Place> byValue) {
        return byValue.entrySet().stream()
                .filter(each -> scopes.encloses(sequence, scopes.of(each.getKey())))
                .map(Map.Entry::getValue)
                .min(Comparator.comparingInt(Place::pass))
                .orElse(null);
    }

    private Place place(String scope, String value) {
        List<String> outward = scopes.outward(scopes.of(value));
        int here = outward.indexOf(scope);
        if (here == 0) {
            return new Place(value, -1);
        }
        String loop = outward.get(here - 1);
        return new Place(loop, pass(value, passOf.computeIfAbsent(loop, passes::of)));
    }

    /** What is opened for a loop is made in the pass that has the loop. */
    private int pass(String value, Map<String, Integer> passes) {
        int own = passes.getOrDefault(value, 0);
        return loops.values().stream()
                .filter(loop -> loop.opens(value))
                .flatMap(loop -> passes.entrySet().stream()
                        .filter(each -> scopes.encloses(loop.sequence(), scopes.of(each.getKey()))))
                .mapToInt(Map.Entry::getValue)
                .min()
                .orElse(own);
    }
}
