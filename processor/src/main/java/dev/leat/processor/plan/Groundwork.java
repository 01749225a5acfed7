package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.JavaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What every way of running a flow is laid out from: the decisions that all share, and the names that are taken.
 *
 * @param suffixes how the names of generated classes go on after that of the flow's
 * @param ofLoops the values that are loops, or what is taken of them; tests do not replace them
 * @param hidden those of them that people do not know by name
 */
public record Groundwork(
        Plan plan,
        Identifiers identifiers,
        Limits limits,
        List<String> suffixes,
        Set<String> ofLoops,
        Set<String> hidden) {
    public Groundwork {
        suffixes = List.copyOf(suffixes);
        ofLoops = Set.copyOf(ofLoops);
        hidden = Set.copyOf(hidden);
    }

    Groundwork(Plan plan, Identifiers identifiers, Limits limits, List<String> suffixes) {
        this(plan, identifiers, limits, suffixes, Set.of(), Set.of());
    }

    /** Who can ask for a value by its name. */
    public Visibility visibility(String value) {
        if (hidden.contains(value)) {
            return Visibility.HIDDEN;
        }
        return ofLoops.contains(value) ? Visibility.OF_LOOP : Visibility.SHOWN;
    }

    public FlowGraph graph() {
        return plan.graph();
    }

    /** For ways of running that make values one by one, as they are asked for: no effects, and loops are steps. */
    public Groundwork oneByOne() {
        FlowGraph whole = graph().withoutEffects();
        if (whole.looping().loops().isEmpty()) {
            return new Groundwork(plan.of(whole), identifiers, limits, suffixes);
        }
        LoopSteps loops = loops();
        Map<String, List<JavaType>> thrown = new HashMap<>();
        methods(loops, false)
                .forEach(method -> thrown.put(
                        method.body().signature().method(),
                        method.body().signature().thrown()));
        FlowGraph once = new OneByOne(loops, thrown).graph();
        return new Groundwork(
                plan.of(once),
                new Identifiers(once, suffixes, limits),
                limits,
                suffixes,
                loops.values().collect(Collectors.toSet()),
                loops.hidden().collect(Collectors.toSet()));
    }

    /** The methods of those loops. */
    public List<LoopMethod> loopMethods(boolean replaceable) {
        return methods(loops(), replaceable);
    }

    private LoopSteps loops() {
        return new LoopSteps(graph().withoutEffects(), identifiers);
    }

    private List<LoopMethod> methods(LoopSteps loops, boolean replaceable) {
        LoopStepPlanner planner = new LoopStepPlanner(loops, limits, null, replaceable);
        return loops.all().stream().map(planner::method).toList();
    }

    /**
     * Lays out the way to one value.
     *
     * @param part of the graph that makes it
     * @param holder the simple name of the class that holds what it makes
     */
    public Body target(String value, FlowGraph part, String method, String holder, boolean replaceable) {
        return target(value, part, method, holder, null, replaceable);
    }

    /**
     * The same, as one writes the calls by hand: in one method.
     *
     * @param self the flow
     */
    public Body byHand(String value, String method, Expression self) {
        return target(value, Ancestors.of(value, graph()).collected(), method, "", self, false);
    }

    private Body target(
            String value,
            FlowGraph part,
            String method,
            String holder,
            @Nullable Expression self,
            boolean replaceable) {
        Identifiers within = identifiers.within(part);
        Route route = Route.target(value, part, method, holder, within);
        return new BodyPlanner(graph(), route, within, limits, self, replaceable).plan();
    }

    /** {@code run} with streams for inputs, where they have a code of their own. */
    public Optional<Body> streamed(StreamedInputs streamed, boolean replaceable) {
        if (streamed.isOfObjects()) {
            return Optional.empty();
        }
        Route route = Route.streamed(streamed.graph(), identifiers);
        return Optional.of(new BodyPlanner(streamed.graph(), route, identifiers, limits, null, replaceable).plan());
    }

    /** Lays out some of the steps. */
    public Body body(Route route, boolean replaceable) {
        return new BodyPlanner(graph(), route, identifiers, limits, null, replaceable).plan();
    }
}
