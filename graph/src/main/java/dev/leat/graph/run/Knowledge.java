package dev.leat.graph.run;

import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.InvalidGraphException;
import dev.leat.graph.InvalidGraphException.Problem;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.Port;
import dev.leat.graph.decide.Known;
import dev.leat.graph.decide.Opened;
import dev.leat.graph.decide.RunProblems;
import dev.leat.graph.fact.Fact;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.graph.fact.Surroundings;
import dev.leat.graph.value.Types;
import dev.leat.model.Node.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a run knows: facts, what is absent, what failed, and the objects that were injected for it. */
final class Knowledge implements Known {
    private final FlowGraph graph;
    private final UUID run;
    private final @Nullable Surroundings around;
    private final Map<String, Kept> kept;
    private final String place;
    private final @Nullable Fact<?>[] facts;
    private final boolean[] absent;
    private final @Nullable StepFailedException[] failures;
    private final Map<String, Fact<?>> previous;
    private final List<Fact<?>> inOrder = new ArrayList<>();
    private final Opened opened;
    private boolean hasFailed;

    Knowledge(FlowGraph graph, Inputs inputs, Map<String, Fact<?>> previous) {
        this.graph = graph;
        this.previous = previous;
        run = UUID.randomUUID();
        around = null;
        kept = Map.of();
        place = "";
        opened = new Opened(graph.bindings());
        facts = new Fact<?>[graph.nodes().size()];
        absent = new boolean[facts.length];
        failures = new StepFailedException[facts.length];
        check(inputs);
        inputs.values().forEach((key, value) -> {
            Node node = graph.node(key);
            know(node, fact(node, value, Fact.GIVEN, List.of(), List.of()));
        });
    }

    /**
     * Of one element.
     *
     * @param previous what its folds find
     * @param place where it stands in the loops around it, as in {@code [2][0]}
     */
    Knowledge(
            FlowGraph graph,
            Surroundings around,
            Opened opened,
            Map<String, Fact<?>> previous,
            Map<String, Kept> kept,
            String place) {
        this.graph = graph;
        this.around = around;
        this.opened = opened;
        this.previous = previous;
        this.kept = kept;
        this.place = place;
        run = around.run();
        facts = new Fact<?>[graph.nodes().size()];
        absent = new boolean[facts.length];
        failures = new StepFailedException[facts.length];
    }

    /** What folds of loops around this, and of the loops in it, have come to. */
    Map<String, Kept> kept() {
        return kept;
    }

    Map<String, Fact<?>> previous() {
        return previous;
    }

    /** Where the element stands; empty for a run. */
    String place() {
        return place;
    }

    /** What is closed when a run ends; null for an element, whose run may go on. */
    @Nullable
    Opened ending() {
        return around == null ? opened : null;
    }

    /** Looks for what is made around the element. */
    private boolean isAround(int node) {
        if (around == null || graph.nodes().get(node).kind() != Kind.INPUT) {
            return false;
        }
        Fact<?> fact = around.find(graph.nodes().get(node).name());
        facts[node] = fact;
        absent[node] = fact == null;
        return true;
    }

    /** What tells the run from all others. */
    UUID run() {
        return run;
    }

    /** What was got for the run so far. */
    Opened opened() {
        return opened;
    }

    private void check(Inputs inputs) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Key<?>> given = new LinkedHashMap<>();
        inputs.values().keySet().forEach(key -> given.put(key.name(), key));
        for (Node input : graph.nodes(Kind.INPUT)) {
            Key<?> key = given.remove(input.name());
            if (key == null) {
                problems.add(RunProblems.missingInput(graph, input, "inputs.and(" + input.name() + ", value)"));
            } else {
                RunProblems.wrongInput(key, input, inputs.values().get(key)).ifPresent(problems::add);
            }
        }
        given.values().forEach(key -> problems.addAll(unknown(key)));
        problems.addAll(RunProblems.unbound(graph));
        InvalidGraphException.throwIfAny(problems);
    }

    private List<Problem> unknown(Key<?> key) {
        try {
            graph.input(key);
            return List.of();
        } catch (InvalidGraphException unknown) {
            return unknown.problems();
        }
    }

    private Fact<?> fact(Node node, @Nullable Object value, int way, List<Fact<?>> from, List<Fact<?>> because) {
        return new Fact<>(new Fact.Id(run, node.name() + place), node, value, way, from, because);
    }

    /**
     * Keeps what a call made.
     *
     * @param asked the conditions that its guard holds by
     */
    Fact<?> know(Node node, @Nullable Object value, int way, int[] asked) {
        List<Fact<?>> because = Arrays.stream(asked)
                .<Fact<?>>mapToObj(condition -> facts[condition])
                .filter(Objects::nonNull)
                .toList();
        Fact<?> fact = fact(node, value, way, taken(node.calls().get(way)), because);
        know(node, fact);
        return fact;
    }

    void know(Node node, Fact<?> fact) {
        if (fact.value() instanceof AutoCloseable sequence && graph.isOpened(node)) {
            opened.own(sequence);
        }
        facts[graph.number(node.key())] = fact;
        inOrder.add(fact);
    }

    /** The facts that a call takes. */
    List<Fact<?>> taken(Call<?> call) {
        List<Fact<?>> taken = new ArrayList<>();
        for (Port<?> port : call.ports()) {
            Fact<?> fact = port.isPrevious() ? previous.get(port.key().name()) : facts[graph.number(port.key())];
            if (fact != null && !taken.contains(fact)) {
                taken.add(fact);
            }
        }
        return taken;
    }

    /** Keeps that no call makes the value. */
    void knowNothing(Node node) {
        if (Types.isOptional(node.key().type())) {
            know(node, fact(node, Optional.empty(), Fact.NOBODY, List.of(), List.of()));
        } else {
            absent[graph.number(node.key())] = true;
        }
    }

    void fail(int node, StepFailedException failure) {
        failures[node] = failure;
        hasFailed = true;
    }

    /** Whether some call threw. */
    boolean hasFailed() {
        return hasFailed;
    }

    /** What the call that makes the value threw; null if it did not. */
    @Nullable
    StepFailedException failure(int node) {
        return failures[node];
    }

    /** All that is known, in the order in which it came to be known. */
    List<Fact<?>> facts() {
        return Collections.unmodifiableList(inOrder);
    }

    @Nullable
    Fact<?> fact(int node) {
        return facts[node];
    }

    @Override
    public boolean isSettled(int node) {
        return facts[node] != null
                || absent[node]
                || graph.nodes().get(node).kind() == Kind.DEPENDENCY
                || isAround(node);
    }

    @Override
    public boolean isAbsent(int node) {
        return absent[node];
    }

    @Override
    public @Nullable Object value(int node) {
        Fact<?> fact = facts[node];
        return fact == null ? opened.get(graph.nodes().get(node)) : fact.value();
    }

    @Override
    public @Nullable Object previous(int node) {
        Fact<?> fact = previous.get(graph.nodes().get(node).name());
        return fact == null ? null : fact.value();
    }

    @SuppressWarnings("ReferenceEquality") // The very facts, not equal ones.
    boolean startedAfter(Map<String, Fact<?>> facts) {
        return previous == facts;
    }
}
