package dev.leat.processor.plan;

import dev.leat.model.Reach;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Loop;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Looping.Fold;
import dev.leat.processor.model.Looping.Result;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Turn;
import dev.leat.processor.model.Turn.Make;
import dev.leat.processor.model.Turn.Pass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Splits loops by what is asked for: a pass makes what leads to the same results, so that who asks for one of them
 * makes nothing that leads to others only. Not split are loops that reject elements, as any of their steps may, and
 * those over what can be read once. Effects lead to nothing. All that a loop gives is made before anybody takes it:
 * none is pulled.
 */
final class SplitLoops {
    private final Looping looping;
    private final Map<String, Step> made = new HashMap<>();
    private final Map<String, Result> results = new HashMap<>();
    private final Map<String, Fold> folds = new HashMap<>();

    /** By result of the run what stands for all that are made together with it. */
    private final Map<String, String> together = new HashMap<>();

    /** By step what it leads to. */
    private final Map<String, Set<String>> leads = new HashMap<>();

    private SplitLoops(Looping looping) {
        this.looping = looping;
        looping.made().forEach(step -> made.put(step.value(), step));
        looping.results().forEach(result -> results.put(result.step().value(), result));
        looping.folds().forEach(fold -> folds.put(fold.value().name(), fold));
        looping.results().stream()
                .filter(result -> result.scope().isEmpty())
                .forEach(result -> together.put(result.step().value(), first(result)));
    }

    static Looping of(FlowGraph graph) {
        return new SplitLoops(graph.looping()).looping();
    }

    private String first(Result result) {
        String outermost = result.reach() == Reach.REJECTED ? result.value() : outermost(result.value());
        return isWhole(outermost) ? "all of " + outermost : result.step().value();
    }

    /** The sequence of the loop of the run in which a value is made. */
    private String outermost(String value) {
        String scope = looping.scope(value);
        for (String around = around(scope); !around.isEmpty(); around = around(scope)) {
            scope = around;
        }
        return scope;
    }

    private String around(String sequence) {
        return looping.loop(sequence).map(Loop::around).orElse("");
    }

    private boolean isWhole(String sequence) {
        return looping.loop(sequence).filter(loop -> loop.type().isOnePass()).isPresent() || rejects(sequence);
    }

    private boolean rejects(String sequence) {
        return looping.turns().stream().anyMatch(turn -> isOf(turn, sequence) && rejects(turn));
    }

    private static boolean isOf(Turn turn, String sequence) {
        return turn instanceof Pass pass && pass.loop().sequence().equals(sequence);
    }

    private static boolean rejects(Turn turn) {
        return turn instanceof Pass pass
                && (pass.rejects() || pass.turns().stream().anyMatch(SplitLoops::rejects));
    }

    private Looping looping() {
        do {
            lead();
        } while (joins());
        List<Turn> turns = new ArrayList<>();
        Map<String, Integer> passes = new HashMap<>();
        looping.turns().stream()
                .filter(Pass.class::isInstance)
                .forEach(pass -> passes.merge(
                        ((Pass) pass).loop().sequence(), groups((Pass) pass).size(), Integer::sum));
        Set<String> begun = new TreeSet<>();
        for (Turn turn : looping.turns()) {
            if (turn instanceof Pass pass) {
                Loop loop = pass.loop();
                Map<Set<String>, Set<String>> groups = groups(pass);
                boolean isSplit = passes.getOrDefault(loop.sequence(), 0) > 1;
                if (begun.add(loop.sequence()) && isSplit && !loop.type().isReadAgain() && !isCommon(pass, groups)) {
                    turns.add(new Pass(loop, 0, List.of())); // It keeps the elements for all others.
                }
                groups.values().forEach(values -> turns.add(only(pass, values::contains)));
            } else {
                turns.add(turn);
            }
        }
        Predicate<String> isMade = value -> leads.containsKey(value) || results.containsKey(value);
        return new Looping(
                looping.loops(),
                Turn.numbered(turns),
                looping.folds().stream()
                        .filter(fold -> isMade.test(fold.value().name()))
                        .toList(),
                looping.results().stream()
                        .filter(result -> result.reach() == Reach.REJECTED || isMade.test(result.value()))
                        .toList(),
                looping.scopes(),
                List.of(),
                looping.closed());
    }

    /** Whether the first of some groups leads to all that the loop gives. */
    private boolean isCommon(Pass pass, Map<Set<String>, Set<String>> groups) {
        String sequence = pass.loop().sequence();
        Set<String> all = leads.entrySet().stream()
                .filter(each -> outermost(each.getKey()).equals(sequence))
                .flatMap(each -> each.getValue().stream())
                .collect(Collectors.toSet());
        return groups.keySet().stream().findFirst().filter(all::equals).isPresent();
    }

    private void lead() {
        leads.clear();
        for (Result result : looping.results()) {
            if (result.scope().isEmpty()) {
                lead(result.value(), together.getOrDefault(result.step().value(), ""));
            }
        }
        for (Step step : made.values()) {
            String outermost = outermost(step.value());
            if (!step.isEffect() && rejects(outermost)) {
                lead(step.value(), "all of " + outermost);
            }
        }
    }

    private void lead(String value, String result) {
        Result inner = results.get(value);
        if (inner != null && !inner.scope().isEmpty()) {
            lead(inner.value(), result);
            return;
        }
        Step step = made.get(value);
        if (step == null
                || !leads.computeIfAbsent(value, any -> new TreeSet<>()).add(result)) {
            return;
        }
        step.arguments().forEach(argument -> lead(argument, result));
        Fold fold = folds.get(value);
        if (fold != null) {
            fold.value().initial().arguments().forEach(argument -> lead(argument, result));
        }
        for (String scope = looping.scope(value); !scope.isEmpty(); scope = around(scope)) {
            lead(scope, result);
        }
    }

    private void lead(Argument argument, String result) {
        if (argument instanceof Argument.Value || argument instanceof Argument.Previous) {
            lead(argument.name(), result);
        }
    }

    /**
     * A condition is evaluated when the first asks, and nobody knows who will be the first to be asked for: what asks
     * is made together. So is what is made for the elements of a sequence that can be read once. Says whether anything
     * has changed.
     */
    private boolean joins() {
        Map<String, Set<Set<String>>> joined = new HashMap<>();
        Set<String> remembered = new LoopConditions(looping).remembered();
        leads.forEach((value, led) -> {
            Step step = made.get(value);
            if (step != null) {
                step.arguments().stream()
                        .map(Argument::name)
                        .filter(remembered::contains)
                        .forEach(condition -> join(condition, led, joined));
            }
            readOnce(value).forEach(sequence -> join(sequence, led, joined));
        });
        boolean changes = false;
        for (Set<Set<String>> led : joined.values()) {
            Set<String> all = led.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
            if (led.size() > 1 && all.size() > 1) {
                String one = all.iterator().next();
                together.replaceAll((result, other) -> all.contains(other) ? one : other);
                changes = true;
            }
        }
        return changes;
    }

    private static void join(String reason, Set<String> led, Map<String, Set<Set<String>>> joined) {
        joined.computeIfAbsent(reason, any -> new HashSet<>()).add(led);
    }

    /** The sequences that can be read once, for whose elements a value is made, or which it is. */
    private List<String> readOnce(String value) {
        List<String> once = new ArrayList<>();
        for (String scope = value; !scope.isEmpty(); scope = looping.scope(scope)) {
            if (looping.loop(scope).filter(loop -> loop.type().isOnePass()).isPresent()) {
                once.add(scope);
            }
        }
        return once;
    }

    /** What is made together in a pass of the run, what leads to most first. */
    private Map<Set<String>, Set<String>> groups(Pass pass) {
        Map<Set<String>, Set<String>> groups = new LinkedHashMap<>();
        pass.steps().forEach(step -> {
            Set<String> led = leads.get(step.value());
            if (led != null) {
                groups.computeIfAbsent(led, any -> new TreeSet<>()).add(step.value());
            }
        });
        if (groups.isEmpty() && rejects(pass)) {
            groups.put(Set.of(), Set.of()); // Nothing is made for its elements, but what it rejects is asked for.
        }
        Map<Set<String>, Set<String>> ordered = new LinkedHashMap<>();
        groups.entrySet().stream()
                .sorted(Comparator.comparingInt(each -> -each.getKey().size()))
                .forEach(each -> ordered.put(each.getKey(), each.getValue()));
        return ordered;
    }

    /** The same pass with some of its steps. */
    private static Pass only(Pass pass, Predicate<String> some) {
        List<Turn> turns = new ArrayList<>();
        for (Turn turn : pass.turns()) {
            if (turn instanceof Pass inner) {
                Pass less = only(inner, some);
                if (!less.turns().isEmpty() || less.rejects()) {
                    turns.add(less);
                }
            } else if (some.test(((Make) turn).step().value())) {
                turns.add(turn);
            }
        }
        return new Pass(pass.loop(), pass.number(), turns);
    }
}
