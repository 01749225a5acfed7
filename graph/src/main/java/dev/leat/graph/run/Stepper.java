package dev.leat.graph.run;

import dev.leat.graph.FlowGraph;
import dev.leat.graph.Node;
import dev.leat.graph.decide.Decision;
import dev.leat.graph.decide.Outcome;
import dev.leat.graph.fact.Fact;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.model.Node.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Finds the steps of a run that can run now, and runs them one by one or side by side. */
final class Stepper {
    private final FlowGraph graph;
    private final Knowledge known;
    private final Runner runner;
    private int firstOpen;

    Stepper(FlowGraph graph, Knowledge known, Runner runner) {
        this.graph = graph;
        this.known = known;
        this.runner = runner;
    }

    List<Ready> ready() {
        Map<Integer, Ready> ready = new TreeMap<>();
        for (int i = firstOpen(); i < graph.nodes().size(); i++) {
            Ready next = hasTurn(i) ? next(i) : null;
            if (next != null) {
                ready.putIfAbsent(number(next), next);
            }
        }
        return List.copyOf(ready.values());
    }

    /** Nothing is to be done for any value before it: most runs go on in order. */
    private int firstOpen() {
        while (firstOpen < graph.nodes().size() && !isWanted(firstOpen)) {
            firstOpen++;
        }
        return firstOpen;
    }

    private boolean isWanted(int value) {
        Kind kind = graph.nodes().get(value).kind();
        return kind != Kind.CONDITION && kind != Kind.INPUT && runner.isOpen(value);
    }

    /** An effect has to wait for all before it, and never runs where something failed, as in a run of the flow. */
    private boolean hasTurn(int value) {
        return !graph.nodes().get(value).isEffect() || (firstOpen() == value && !known.hasFailed());
    }

    /** What can be done for a value: its own step, or a condition that it waits for; null if nothing can. */
    private @Nullable Ready next(int value) {
        int next = value;
        while (isWanted(value) && runner.isOpen(next)) {
            Decision decision = runner.decide(next);
            if (decision instanceof Decision.Take take) {
                return ready(next, take);
            }
            if (decision instanceof Decision.Needs needs) {
                if (graph.nodes().get(needs.node()).kind() != Kind.CONDITION) {
                    return null;
                }
                next = needs.node();
            } else {
                next = value; // A condition turned out to be absent, so the value is decided again.
            }
        }
        return null;
    }

    private Ready ready(int number, Decision.Take take) {
        Node node = graph.nodes().get(number);
        return new Ready(node, take.way(), known.taken(node.calls().get(take.way())));
    }

    private int number(Ready step) {
        return graph.number(step.node().key());
    }

    Optional<Fact<?>> step() {
        for (int i = firstOpen(); i < graph.nodes().size(); i++) {
            Ready next = hasTurn(i) ? next(i) : null;
            if (next != null) {
                return Optional.of(run(next));
            }
        }
        return Optional.empty();
    }

    Fact<?> run(Ready step) {
        int node = requireReady(step);
        return runner.make(node, step.way());
    }

    LoopRun open(Ready step) {
        int node = requireReady(step);
        if (step.node().loop().isEmpty()) {
            throw new IllegalStateException("'" + step.node().name() + "' is no loop. Fix: run(step)");
        }
        return LoopRun.begin(runner, node, step);
    }

    /** What a loop may ask for later can have become known since. */
    private static boolean isSame(Ready now, Ready step) {
        return now.equals(step)
                || (step.node().loop().isPresent()
                        && now.node().equals(step.node())
                        && now.takes().containsAll(step.takes()));
    }

    private int requireReady(Ready step) {
        int node = number(step);
        if (!hasTurn(node)
                || !runner.isOpen(node)
                || !(runner.decide(node) instanceof Decision.Take take)
                || !isSame(ready(node, take), step)) {
            throw new IllegalStateException(
                    "'" + step.node().name() + "' is not ready in this run. Fix: take it from ready()");
        }
        return node;
    }

    List<Fact<?>> layer(Executor executor) {
        List<Ready> ready = ready();
        List<CompletableFuture<Outcome>> outcomes = new ArrayList<>();
        for (Ready step : ready) {
            @Nullable Object[] arguments = runner.arguments(number(step), step.way());
            outcomes.add(CompletableFuture.supplyAsync(() -> Outcome.of(step.node(), step.way(), arguments), executor));
        }
        List<Fact<?>> made = new ArrayList<>();
        Failures failures = new Failures();
        for (int i = 0; i < ready.size(); i++) {
            Ready step = ready.get(i);
            try {
                made.add(runner.keep(number(step), step.way(), outcomes.get(i).join()));
            } catch (StepFailedException failure) {
                failures.add(failure);
            }
        }
        failures.rethrow();
        return made;
    }
}
