package dev.leat.processor.plan;

import dev.leat.model.Reach;
import dev.leat.processor.model.DependencyKey;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Loop;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.Looping.Fold;
import dev.leat.processor.model.Looping.Result;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.model.Turn;
import dev.leat.processor.model.Turn.Pass;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what leads to some values, in loops too. */
final class Needed {
    private final Looping looping;
    private final Map<String, Step> steps = new HashMap<>();
    private final Map<String, Result> results = new HashMap<>();
    private final Map<String, Fold> kept = new HashMap<>();
    private final Set<String> values = new HashSet<>();
    private final Set<String> inputs = new HashSet<>();
    private final Set<DependencyKey> dependencies = new HashSet<>();
    private final Set<String> loops = new HashSet<>();
    private final Set<String> folds = new HashSet<>();
    private final Deque<String> left = new ArrayDeque<>();

    /** Nothing yet. */
    Needed(FlowGraph graph) {
        looping = graph.looping();
        graph.all().forEach(step -> steps.put(step.value(), step));
        looping.results().forEach(result -> results.put(result.step().value(), result));
        looping.folds().forEach(fold -> kept.put(fold.value().name(), fold));
    }

    /** A value, and all that leads to it. */
    void add(String value) {
        take(value);
        while (!left.isEmpty()) {
            String next = left.removeFirst();
            Result result = results.get(next);
            if (result != null) {
                take(result);
            }
            Step step = steps.get(next);
            if (step != null) {
                take(step);
            }
            takeElements(looping.scope(next));
        }
    }

    private void take(String value) {
        if (values.add(value)) {
            left.add(value);
        }
    }

    private void take(Step step) {
        step.arguments().forEach(this::take);
        step.alternatives().stream()
                .flatMap(alternative -> alternative.requirement().present().stream())
                .forEach(this::take);
    }

    private void take(Result result) {
        if (result.reach() == Reach.REJECTED) {
            takeElements(result.value());
            return;
        }
        take(result.value());
        if (result.reach() == Reach.LAST) {
            takeKept(result.value());
        }
    }

    private void take(Argument argument) {
        if (argument instanceof Argument.Value taken) {
            take(taken.name());
        } else if (argument instanceof Argument.Input taken) {
            inputs.add(taken.name());
        } else if (argument instanceof Argument.Dependency taken) {
            dependencies.add(taken.key());
        } else if (argument instanceof Argument.Previous taken) {
            takeKept(taken.name());
        } else if (argument instanceof Argument.Element taken) {
            takeElements(taken.name());
        }
    }

    /** What the next element finds of a value; what the next run finds is given. */
    private void takeKept(String value) {
        Fold fold = kept.get(value);
        if (fold != null && folds.add(value)) {
            take(value);
            take(fold.value().initial());
        }
    }

    /** Where elements may be rejected, whatever may fail has a say in it. */
    private void takeElements(String sequence) {
        if (sequence.isEmpty() || !loops.add(sequence)) {
            return;
        }
        Loop loop = looping.loop(sequence).orElseThrow();
        if (loop.isInput()) {
            inputs.add(sequence);
        } else {
            take(sequence);
        }
        takeElements(loop.around());
        passes(looping.turns().stream())
                .filter(pass -> pass.rejects() && pass.loop().sequence().equals(sequence))
                .flatMap(Pass::steps)
                .filter(step -> !step.isEffect())
                .forEach(step -> take(step.value()));
    }

    private static Stream<Pass> passes(Stream<Turn> turns) {
        return turns.filter(Pass.class::isInstance)
                .map(Pass.class::cast)
                .flatMap(pass -> Stream.concat(Stream.of(pass), passes(pass.turns().stream())));
    }

    Set<String> values() {
        return values;
    }

    Set<String> inputs() {
        return inputs;
    }

    Set<DependencyKey> dependencies() {
        return dependencies;
    }

    /** The sequences whose elements are taken one by one. */
    Set<String> loops() {
        return loops;
    }

    /** The loops that are left, with as much of them as is needed. */
    Looping looping() {
        List<Result> handedOn = looping.results().stream().filter(this::isMade).toList();
        Set<String> made =
                handedOn.stream().map(result -> result.step().value()).collect(Collectors.toSet());
        made.addAll(values);
        return new Looping(
                looping.loops().stream()
                        .filter(loop -> loops.contains(loop.sequence()))
                        .toList(),
                Turn.numbered(turns(looping.turns())),
                looping.folds().stream()
                        .filter(fold -> folds.contains(fold.value().name()))
                        .toList(),
                handedOn,
                looping.scopes().entrySet().stream()
                        .filter(scope -> made.contains(scope.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                looping.pulls().stream()
                        .filter(pull -> values.contains(pull.taker()) && values.contains(pull.result()))
                        .map(pull -> new Looping.Pull(left(pull.pass()), pull.result(), pull.taker()))
                        .toList(),
                looping.closed().stream()
                        .filter(input -> inputs.contains(input.value()))
                        .toList());
    }

    private Pass left(Pass pass) {
        return new Pass(pass.loop(), pass.number(), turns(pass.turns()));
    }

    /** What a loop rejects is written down whether or not anybody asks. */
    private boolean isMade(Result result) {
        return values.contains(result.step().value())
                || (result.reach() == Reach.REJECTED && loops.contains(result.value()));
    }

    private List<Turn> turns(List<Turn> all) {
        List<Turn> turns = new ArrayList<>();
        for (Turn turn : all) {
            if (turn instanceof Turn.Make make) {
                if (values.contains(make.step().value())) {
                    turns.add(turn);
                }
            } else if (turn instanceof Pass pass && isLeft(pass)) {
                turns.add(left(pass));
            }
        }
        return turns;
    }

    /** A loop in which only effects could fail still rejects nothing, for those who ask. */
    private boolean isLeft(Pass pass) {
        return pass.steps().anyMatch(step -> values.contains(step.value()))
                || (pass.rejects() && values.contains(pass.loop().rejected()));
    }
}
