package dev.leat.processor.plan;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.StateValue;
import dev.leat.processor.model.Step;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How generated code tells which values are there. */
public final class Presences {
    private final Map<String, Step> steps;
    private final Set<String> certain;

    /** The values that a step looks for before it runs. */
    private final Set<String> lookedFor;

    private final Predicate<String> answered;

    private Presences(List<Step> steps, Set<String> certain) {
        this.steps = new HashMap<>();
        steps.forEach(step -> this.steps.put(step.value(), step));
        lookedFor = new HashSet<>();
        for (Step step : steps) {
            for (Step.Alternative alternative : step.alternatives()) {
                alternative.requirement().present().forEach(value -> lookedFor.add(value.name()));
            }
        }
        this.certain = certain;
        answered = name -> false;
    }

    private Presences(Presences other, Predicate<String> answered) {
        steps = other.steps;
        certain = other.certain;
        lookedFor = other.lookedFor;
        this.answered = answered;
    }

    public Presences(FlowGraph graph) {
        this(graph.all(), Set.of());
    }

    /** Where null alone says that a value is absent. */
    public static Presences ofNulls(FlowGraph graph) {
        return new Presences(
                graph.steps(), graph.steps().stream().map(Step::value).collect(Collectors.toSet()));
    }

    /** Where what is kept from run to run is there from the start, though a run may make none. */
    public static Presences of(FlowGraph graph, Route route) {
        return new Presences(
                Stream.concat(graph.all().stream(), route.steps().stream()).toList(),
                graph.state().values().stream()
                        .map(StateValue::name)
                        .filter(route::isGiven)
                        .collect(Collectors.toSet()));
    }

    /** The same where some conditions have been asked, and inputs are as good as those. */
    Presences where(Predicate<String> asked) {
        return new Presences(this, name -> step(name) == null || asked.test(name));
    }

    /** Whether what a guard asks for lies there, and nothing has to be evaluated. */
    boolean isAnswered(String condition) {
        return answered.test(condition);
    }

    /** Whether the value need not be asked for, though a run may end without it. */
    public boolean isCertain(String value) {
        return certain.contains(value);
    }

    /** Null for an input. */
    @Nullable
    public Step step(String value) {
        return steps.get(value);
    }

    JavaType type(String value) {
        Step step = steps.get(value);
        return step == null ? JavaType.UNREADABLE : step.type();
    }

    /** The conditions, in topological order. */
    public static List<Step> conditions(FlowGraph graph) {
        return graph.steps().stream().filter(Step::isCondition).toList();
    }

    /** What is made in its turn, and not when somebody asks. */
    public static List<Step> scheduled(FlowGraph graph) {
        return graph.steps().stream().filter(step -> !step.isCondition()).toList();
    }

    /** Whether a variable beside the value's says in which way it was made, or whether it was at all. */
    public static boolean isMarked(Step step) {
        if (step.isCondition() || !step.isChoice()) {
            return false;
        }
        boolean declared = step.isDeclared();
        boolean ambiguous = step.type().isPrimitive()
                || step.nullable() != null
                || (step.type().isOptional() && (declared || step.kept()));
        return (ambiguous && step.mayBeUnmade()) || (step.alternatives().size() > 1 && declared);
    }

    /** Whether it is the marker that says whether there is a value, and not the value itself. */
    public static boolean isToldByMarker(Step step) {
        return isMarked(step) && (step.type().isPrimitive() || step.nullable() != null);
    }

    /** Whether some step runs or not by whether there is a value, which may be null. */
    public boolean isNullTold(Step step) {
        return step.mayBeAbsentOrNull() && lookedFor.contains(step.value());
    }

    public boolean isCondition(Step.Argument argument) {
        return argument instanceof Step.Argument.Value value && isCondition(value.name());
    }

    /** Whether making a value may ask for conditions. */
    public boolean asksConditions(Step step) {
        for (Step.Argument argument : step.arguments()) {
            if (isCondition(argument)) {
                return true;
            }
        }
        return false;
    }

    public boolean isCondition(String value) {
        Step step = steps.get(value);
        return step != null && step.isCondition();
    }
}
