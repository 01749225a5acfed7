package dev.leat.processor.check;

import dev.leat.model.Reach;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How often each value is made: once a run, or once for each element of a sequence. A scope goes by the name of its
 * sequence; that of the run is empty. The scopes are the least in which everybody has what he takes (Knaster and
 * Tarski): they start as the run and only get deeper.
 */
final class Scopes {
    static final String RUN = "";

    /** The number of the flow that includes the others. */
    private static final int OWN = 0;

    private final List<Maker> makers;
    private final Map<Integer, List<String>> met;
    private final Map<String, String> scopes = new HashMap<>();
    private final Map<String, String> kept = new HashMap<>();
    private final Map<String, Integer> flows = new HashMap<>();

    /** By the number of an included flow the scope in which it is run as it would be alone. */
    private final Map<Integer, String> bases = new HashMap<>();

    /** By sequences that are looped over in one included flow only, the number of that. */
    private final Map<String, Integer> loopedIn = new HashMap<>();

    /**
     * What makes a value.
     *
     * @param per the sequence that keeps it for what comes after; that around its loop where nothing is said
     * @param flow the number of the included flow that has it; 0 for the flow's own
     */
    record Maker(String value, Optional<String> per, List<Pull> pulls, int flow) {
        Maker {
            pulls = List.copyOf(pulls);
        }

        /** One of the flow's own. */
        Maker(String value, Optional<String> per, List<Pull> pulls) {
            this(value, per, pulls, OWN);
        }
    }

    /** Something that is taken, by a parameter or a guard. */
    record Pull(Reach reach, String value) {
        /** Whether the taker is made as often as what it takes. */
        boolean isMadeAlong() {
            return reach != Reach.FIRST && reach != Reach.ALL && reach != Reach.REJECTED;
        }
    }

    /**
     * Something that is taken beside something of another loop, which has nothing to do with its own.
     *
     * @param other the number of what is taken of that; below 0 where it is the base of the included flow
     */
    record Unrelated(int maker, int pull, int other) {}

    /** Something that meets an input of an included flow, and is made in a loop over what that flow makes itself. */
    record Round(int flow, String value) {}

    /** Without included flows. */
    Scopes(List<Maker> makers) {
        this(makers, Map.of());
    }

    /**
     * @param makers each after those whose values it takes, as far as that goes
     * @param met by the number of an included flow the values of others that meet its inputs
     */
    Scopes(List<Maker> makers, Map<Integer, List<String>> met) {
        this.makers = makers;
        this.met = met;
        for (Maker maker : makers) {
            maker.per().ifPresent(per -> kept.put(maker.value(), per));
            flows.putIfAbsent(maker.value(), maker.flow());
            for (Pull pull : maker.pulls()) {
                if (pull.reach() == Reach.EACH) {
                    loopedIn.merge(pull.value(), maker.flow(), (one, other) -> one.equals(other) ? one : OWN);
                }
            }
        }
        if (makers.stream().flatMap(maker -> maker.pulls().stream()).anyMatch(pull -> pull.reach() == Reach.EACH)) {
            settle();
        }
    }

    private void settle() {
        boolean changes = true;
        for (int round = 0; changes && round <= makers.size(); round++) {
            changes = settleBases();
            for (Maker maker : makers) {
                String before = of(maker.value());
                String now = deepest(before, pulled(maker));
                if (!now.equals(before)) {
                    scopes.put(maker.value(), now);
                    changes = true;
                }
            }
        }
    }

    /** Whether one has changed. */
    private boolean settleBases() {
        boolean changes = false;
        for (Map.Entry<Integer, List<String>> each : met.entrySet()) {
            List<String> around = each.getValue().stream()
                    .filter(value -> !isRound(value, each.getKey()))
                    .map(this::of)
                    .toList();
            String base = deepest(base(each.getKey()), around);
            changes |= !base.equals(bases.put(each.getKey(), base)) && !base.equals(RUN);
        }
        return changes;
    }

    private boolean isRound(String value, int flow) {
        return outward(of(value)).stream().anyMatch(scope -> flows.getOrDefault(scope, OWN) == flow);
    }

    /** The scope in which a flow is run as it would be alone. */
    String base(int flow) {
        return bases.getOrDefault(flow, RUN);
    }

    /** What would have to be there before the included flow is run that makes it possible. */
    List<Round> round() {
        List<Round> round = new ArrayList<>();
        met.forEach((flow, values) -> values.stream()
                .filter(value -> isRound(value, flow))
                .forEach(value -> round.add(new Round(flow, value))));
        return round;
    }

    private List<String> pulled(Maker maker) {
        List<String> pulled = new ArrayList<>(List.of(base(maker.flow())));
        for (Pull pull : maker.pulls()) {
            if (pull.isMadeAlong() && !isOwn(pull, maker)) {
                pulled.add(of(pull));
            }
        }
        return pulled;
    }

    private static boolean isOwn(Pull pull, Maker maker) {
        return pull.reach() == Reach.PREVIOUS && pull.value().equals(maker.value());
    }

    /** The scope that a value has to be taken in. */
    private String of(Pull pull) {
        return switch (pull.reach()) {
            case EACH -> pull.value();
            case LAST -> keeper(pull.value());
            default -> of(pull.value());
        };
    }

    /** Of those that do not lie on one way into the depth, the one that comes first. */
    private String deepest(String first, Collection<String> others) {
        String deepest = first;
        for (String other : others) {
            if (encloses(deepest, other)) {
                deepest = other;
            }
        }
        return deepest;
    }

    /** The scope in which a value is made. */
    String of(String value) {
        return scopes.getOrDefault(value, RUN);
    }

    /** The scope around that of a sequence's elements. */
    String around(String sequence) {
        String made = of(sequence);
        String base = base(loopedIn.getOrDefault(sequence, OWN));
        return isInside(base, made) ? base : made;
    }

    /** Whether a base is further inside than a scope; without asking what is around what is looped over there. */
    private boolean isInside(String base, String scope) {
        String next = base;
        for (int steps = 0; steps <= makers.size() && !next.equals(RUN); steps++) {
            next = of(next);
            if (next.equals(scope)) {
                return true;
            }
        }
        return false;
    }

    /** The scope that keeps a value from element to element. */
    String keeper(String value) {
        String per = kept.get(value);
        if (per == null) {
            return around(of(value));
        }
        return per.equals(RUN) ? base(flows.getOrDefault(value, OWN)) : per;
    }

    /** A scope and those around it, up to the run. */
    List<String> outward(String scope) {
        Set<String> outward = new LinkedHashSet<>();
        String next = scope;
        while (!next.equals(RUN) && outward.add(next)) {
            next = around(next);
        }
        outward.add(RUN);
        return List.copyOf(outward);
    }

    /** The way from the run to a scope, for people. */
    String way(String scope) {
        List<String> inward = new ArrayList<>(outward(scope));
        Collections.reverse(inward);
        inward.set(0, "run");
        return String.join(" > ", inward);
    }

    /** Whether the one is the other, or around it. */
    boolean encloses(String outer, String inner) {
        return outer.equals(RUN) || outward(inner).contains(outer);
    }

    /**
     * The scope in which a result of a value's loop is there: the deepest that encloses the taker and is around the
     * value's.
     */
    String gathered(String value, Reach reach, String taker) {
        if (reach == Reach.LAST) {
            return keeper(value);
        }
        return outward(around(of(value))).stream()
                .filter(scope -> encloses(scope, taker))
                .findFirst()
                .orElse(RUN);
    }

    /** The sequences whose elements would have to be there before the sequence is. */
    List<String> circular() {
        List<String> circular = new ArrayList<>();
        for (String sequence : new LinkedHashSet<>(scopes.values())) {
            Set<String> met = new HashSet<>();
            String next = around(sequence);
            while (!next.equals(RUN) && met.add(next) && !next.equals(sequence)) {
                next = around(next);
            }
            if (!sequence.equals(RUN) && next.equals(sequence)) {
                circular.add(sequence);
            }
        }
        return circular;
    }

    /** Of each maker that takes something of two loops beside each other, the first such pair. */
    List<Unrelated> unrelated() {
        List<Unrelated> unrelated = new ArrayList<>();
        for (int i = 0; i < makers.size(); i++) {
            unrelated(i).ifPresent(unrelated::add);
        }
        return unrelated;
    }

    private Optional<Unrelated> unrelated(int maker) {
        List<Pull> pulls = makers.get(maker).pulls();
        for (int later = 1; later < pulls.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (pulls.get(earlier).isMadeAlong()
                        && pulls.get(later).isMadeAlong()
                        && !areRelated(of(pulls.get(earlier)), of(pulls.get(later)))) {
                    return Optional.of(new Unrelated(maker, later, earlier));
                }
            }
        }
        String base = base(makers.get(maker).flow());
        for (int pull = 0; pull < pulls.size(); pull++) {
            if (pulls.get(pull).isMadeAlong() && !areRelated(base, of(pulls.get(pull)))) {
                return Optional.of(new Unrelated(maker, pull, -1));
            }
        }
        return Optional.empty();
    }

    private boolean areRelated(String one, String other) {
        return encloses(one, other) || encloses(other, one);
    }
}
