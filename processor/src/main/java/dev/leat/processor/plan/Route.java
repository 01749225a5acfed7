package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import dev.leat.processor.code.InputParameter;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.FlowState;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Looping;
import dev.leat.processor.model.StateValue;
import dev.leat.processor.model.Step;
import dev.leat.processor.plan.Body.Signature;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Some of the steps of a flow, one after the other: which, from what, into what. {@code run} is one, and so is the way
 * to a target.
 *
 * @param outputs the variable that holds the values
 * @param chunk what the names of the chunks' classes start with
 * @param stage what the names of the methods that run chunks start with
 * @param given the values that are there from the start, by name
 * @param looping the order of these steps and of those that are made for elements
 * @param target the only value that is returned; empty where all are
 * @param opens whether it makes initial values, for a session
 * @param onDemand the objects made for the run that it gets when first needed, by name
 */
public record Route(
        Signature signature,
        String outputs,
        String chunk,
        String stage,
        List<String> given,
        List<Step> steps,
        Looping looping,
        Optional<Step> target,
        boolean opens,
        Set<String> onDemand) {
    private static final String STEPS = "Steps";

    public Route {
        given = List.copyOf(given);
        steps = List.copyOf(steps);
        onDemand = Set.copyOf(onDemand);
    }

    /** Every value, from the inputs and what the run before made. */
    public static Route run(FlowGraph graph, Identifiers identifiers) {
        return run(graph, identifiers, "");
    }

    /** The same from inputs that come in streams. */
    static Route streamed(FlowGraph graph, Identifiers identifiers) {
        return run(graph, identifiers, "Stream");
    }

    private static Route run(FlowGraph graph, Identifiers identifiers, String kind) {
        Stream<InputParameter> previous = graph.state().values().stream()
                .map(kept -> new InputParameter(identifiers.previous(kept.name()), kept.type()));
        Signature signature = new Signature(
                graph.state().isKept() ? "runAfter" : "run",
                "Outputs",
                Stream.concat(inputs(graph, identifiers).stream(), previous).toList(),
                graph.thrown());
        return new Route(
                signature,
                identifiers.own().outputs(),
                kind + STEPS,
                "stage",
                List.of(),
                graph.steps(),
                graph.looping(),
                Optional.empty(),
                false,
                onDemand(graph, graph.steps(), identifiers));
    }

    /**
     * One value, and before it what it is made from.
     *
     * @param part of the graph that makes it
     * @param holder the simple name of the class that holds the values
     */
    public static Route target(String value, FlowGraph part, String method, String holder, Identifiers identifiers) {
        Signature signature = new Signature(method, holder, inputs(part, identifiers), part.thrown());
        return new Route(
                signature,
                identifiers.own().made(),
                holder + "Steps",
                method + "Stage",
                List.of(),
                part.steps(),
                part.looping(),
                part.all().stream().filter(step -> step.value().equals(value)).findFirst(),
                false,
                onDemand(part, part.steps(), identifiers));
    }

    private static List<InputParameter> inputs(FlowGraph graph, Identifiers identifiers) {
        return graph.inputs().stream()
                .map(input -> new InputParameter(identifiers.input(input.name()), input.type(), input.varargs()))
                .toList();
    }

    /** What follows from the state alone. */
    public static Route current(FlowGraph graph, Identifiers identifiers) {
        FlowState state = graph.state();
        Signature signature = new Signature(
                "current",
                "Current",
                state.values().stream()
                        .map(kept -> new InputParameter(identifiers.value(kept.name()), kept.type()))
                        .toList(),
                state.derivedThrown());
        List<String> given = state.values().stream().map(StateValue::name).toList();
        return new Route(
                signature,
                identifiers.own().current(),
                "CurrentSteps",
                "currentStage",
                given,
                state.derived(),
                Looping.none(state.derived()),
                Optional.empty(),
                false,
                onDemand(graph, graph.state().derived(), identifiers));
    }

    /** A loop, which gets the objects of its elements only. */
    static Route loop(Signature signature, FlowGraph graph, Identifiers identifiers) {
        Set<String> ofElements = identifiers.perRun().stream()
                .filter(field -> field.dependency().key().isPerElement())
                .map(Field::builderName)
                .collect(Collectors.toSet());
        Set<String> onDemand = onDemand(graph, graph.steps(), identifiers).stream()
                .filter(ofElements::contains)
                .collect(Collectors.toSet());
        return new Route(
                signature, "", "", "", List.of(), List.of(), graph.looping(), Optional.empty(), false, onDemand);
    }

    /** The same where a test may replace what is made for elements. */
    Route replaceableLoop(Identifiers identifiers) {
        Set<String> all = identifiers.perRun().stream()
                .filter(field -> field.dependency().key().isPerElement())
                .map(Field::builderName)
                .collect(Collectors.toSet());
        return new Route(signature, outputs, chunk, stage, given, steps, looping, target, opens, all);
    }

    /** What the first run takes as made before. */
    public static Route open(FlowGraph graph, Identifiers identifiers) {
        FlowState state = graph.state();
        Signature signature =
                new Signature("open", graph.flow().generatedName() + "Session", List.of(), state.initialThrown());
        return new Route(
                signature,
                identifiers.own().outputs(),
                "",
                "",
                List.of(),
                state.initials(),
                Looping.none(state.initials()),
                Optional.empty(),
                true,
                Set.of());
    }

    /** What the class of the object is called that stands for it. */
    String object() {
        return target.isPresent()
                ? signature.outputs()
                : chunk.substring(0, Math.max(0, chunk.length() - STEPS.length())) + "Run";
    }

    public boolean asksConditions() {
        return steps.stream().anyMatch(Step::isCondition);
    }

    public boolean isGiven(String value) {
        return given.contains(value);
    }

    /** What says of a value that is there from the start that it is; empty for anything else. */
    public Optional<Expression> marked(String marker, Identifiers identifiers) {
        return given.stream().anyMatch(value -> identifiers.marker(value).equals(marker) && !value.equals(marker))
                ? Optional.of(new Expression.Cast(JavaType.BYTE, new Expression.Literal("1")))
                : Optional.empty();
    }

    private static Set<String> onDemand(FlowGraph graph, List<Step> steps, Identifiers identifiers) {
        Presences presences = new Presences(graph);
        return identifiers.perRun().stream()
                .filter(field -> field.onDemand() || !Certainty.needed(field.dependency(), graph, steps, presences))
                .map(Field::builderName)
                .collect(Collectors.toSet());
    }

    /** The same where a test may replace each value, so that nothing is needed for certain. */
    public Route replaceable(Identifiers identifiers) {
        Set<String> all = identifiers.perRun().stream().map(Field::builderName).collect(Collectors.toSet());
        return new Route(signature, outputs, chunk, stage, given, steps, looping, target, opens, all);
    }

    /** Whether it may end without needing an object made for it, told by its name. */
    public boolean isOnDemand(String perRun) {
        return onDemand.contains(perRun);
    }

    /** How an object made for it is taken, by its name. */
    public Expression perRun(String name) {
        Expression object = new Expression.Name(name);
        return isOnDemand(name) ? object.call("get") : object;
    }

    /** The field of a test's builder that replaces what a step makes. */
    public String replacement(String value, Identifiers identifiers) {
        return opens ? identifiers.initial(value) : identifiers.value(value);
    }
}
