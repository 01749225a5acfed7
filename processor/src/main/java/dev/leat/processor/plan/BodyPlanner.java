package dev.leat.processor.plan;

import dev.leat.processor.code.Expression;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Step;
import dev.leat.processor.plan.Body.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays out one way of running: in one method, or in chunks. */
public final class BodyPlanner {
    private final Route route;
    private final Identifiers identifiers;
    private final Shape shape;
    private final boolean chunked;
    private final @Nullable Expression self;
    private final boolean replaceable;
    private final Presences presences;

    /** The inputs that guards of the flow ask for. */
    private final List<String> inputs;

    /** Those that guards of the steps ask for. */
    private final Set<String> asked;

    private final List<Step> steps;

    /** The steps, and a condition that is all that is asked for. */
    private final List<Step> turns;

    private final ChunkPlanner chunks;
    private final StagePlanner stages;
    private final Sharer sharer;
    private final Demands demands;

    /** The variables that something takes. */
    private final Set<String> read = new HashSet<>();

    /**
     * Prepares one way of running.
     *
     * @param self the flow, where one writes the calls by hand; null in its own methods
     * @param replaceable whether each step first looks for a test's replacement
     */
    public BodyPlanner(
            FlowGraph graph,
            Route route,
            Identifiers identifiers,
            Limits limits,
            @Nullable Expression self,
            boolean replaceable) {
        this.route = replaceable ? route.replaceable(identifiers) : route;
        this.identifiers = identifiers;
        this.self = self;
        this.replaceable = replaceable;
        this.presences = Presences.of(graph, this.route);
        this.inputs = ConditionPlanner.inputs(graph);
        this.asked = Set.copyOf(ConditionPlanner.inputs(inputs, this.route.steps()));
        this.steps =
                this.route.steps().stream().filter(step -> !step.isCondition()).toList();
        this.shape = self != null || route.opens() ? Shape.FIELDS : shape(graph, route, identifiers, limits);
        this.chunked = shape == Shape.CHUNKS && !(route.target().isPresent() && steps.isEmpty());
        this.turns = this.route.steps().stream()
                .filter(step -> !step.isCondition() || route.target().equals(Optional.of(step)))
                .toList();
        this.chunks = new ChunkPlanner(graph, this.route, identifiers, presences, limits, replaceable);
        this.stages = new StagePlanner(limits, this.route);
        this.sharer = new Sharer(this.route, identifiers);
        this.demands = Demands.of(this.route, replaceable);
    }

    /** A bound of the bytecode of a {@code run} that is not split. */
    private static int bytes(FlowGraph graph, Route route, Identifiers identifiers) {
        int slots = route.signature().parameters().stream()
                        .mapToInt(parameter -> parameter.type().slots())
                        .sum()
                + route.steps().stream().mapToInt(step -> step.type().slots()).sum();
        Presences presences = new Presences(graph);
        int steps = route.steps().stream()
                .filter(step -> !step.isCondition())
                .mapToInt(step -> Bytecode.make(step, slots, presences, identifiers.shared())
                        + (identifiers.shared().contains(step.value()) ? 2 * Bytecode.store(slots) : 0))
                .sum();
        long tries = graph.dependencies().stream()
                .filter(FlowGraph.Dependency::perRun)
                .count();
        int result = (route.given().size() + route.steps().size()) * Bytecode.load(slots);
        return steps + (int) tries * Bytecode.TRY + result;
    }

    /** Whether one method makes all values. */
    private static Shape shape(FlowGraph graph, Route route, Identifiers identifiers, Limits limits) {
        return route.steps().size() <= limits.methodSteps() && bytes(graph, route, identifiers) <= limits.methodBytes()
                ? Shape.FIELDS
                : Shape.CHUNKS;
    }

    public Body plan() {
        List<Statement> run = new ArrayList<>();
        if (chunked) {
            run.add(new Statement.Create(route.signature().outputs(), route.outputs()));
            route.given().forEach(value -> run.add(keptInOutputs(identifiers.value(value))));
        }
        if (asksConditions()) {
            run.add(createConditions());
            run.addAll(sharer.given());
            if (chunked && route.target().isEmpty()) {
                run.add(keptInOutputs(identifiers.own().conditions()));
            }
        }
        run.addAll(marked(from(0, new Opener(identifiers, route, self))));
        return new Body(route.signature(), route.target(), shape, run, stages.all(), chunks.all(), asksConditions());
    }

    private Statement keptInOutputs(String variable) {
        return new Statement.Assign(
                new Expression.Member(new Expression.Name(route.outputs()), variable), new Expression.Name(variable));
    }

    /** Everything from a step on: a per-run object that is closed takes the rest of the run into its block. */
    private List<Statement> from(int first, Opener opener) {
        List<Statement> statements = new ArrayList<>();
        List<Step> straight = new ArrayList<>();
        for (int i = first; i < turns.size(); i++) {
            Step step = turns.get(i);
            for (Field.OfDependency field : opener.missing(step)) {
                statements.addAll(straight(straight));
                straight = new ArrayList<>();
                if (opener.startsBlock(field)) {
                    int here = i;
                    statements.add(opener.block(field, () -> from(here, opener)));
                    return statements;
                }
                statements.add(opener.open(field));
            }
            if (!step.isCondition()) {
                straight.add(step);
            }
        }
        statements.addAll(straight(straight));
        statements.add(end());
        return statements;
    }

    private List<Statement> straight(List<Step> steps) {
        if (chunked) {
            return stages.gather(chunks.split(steps));
        }
        Terms terms = Terms.ofRun(
                identifiers,
                presences,
                self,
                value -> route.marked(value, identifiers).orElseGet(() -> variable(value)),
                name -> route.perRun(name));
        Expressions expressions =
                new Expressions(terms, replaceable ? value -> route.replacement(value, identifiers) : null);
        StepPlanner planner = new StepPlanner(expressions, identifiers);
        List<Statement> statements = new ArrayList<>();
        for (Step step : steps) {
            statements.add(planner.of(step, null));
            statements.addAll(demands.asked(step, terms));
            statements.addAll(sharer.of(step, this::variable));
        }
        return statements;
    }

    private Expression variable(String name) {
        String variable = identifiers.value(name);
        read.add(variable);
        return new Expression.Name(variable);
    }

    /** Without markers that nothing reads: a run to one value knows how the others were made only if it has to. */
    private List<Statement> marked(List<Statement> statements) {
        return statements.stream().map(this::marked).toList();
    }

    private Statement marked(Statement statement) {
        if (statement instanceof Statement.Choose choose) {
            return choose.declares() && choose.marker() instanceof Expression.Name name && !read.contains(name.name())
                    ? choose.unmarked()
                    : choose;
        }
        if (statement instanceof Statement.Using using) {
            return new Statement.Using(using.type(), using.local(), using.provider(), marked(using.body()));
        }
        return statement instanceof Statement.UsingAll using
                ? new Statement.UsingAll(using.opened(), marked(using.body()))
                : statement;
    }

    private Statement returned(Step target) {
        Terms terms = Terms.ofRun(
                identifiers, presences, self, chunked ? chunks::path : this::variable, name -> route.perRun(name));
        return new Statement.ReturnValue(new Expressions(terms).returned(target));
    }

    private Statement end() {
        if (route.opens()) {
            List<String> kept = new ArrayList<>(List.of("this"));
            route.steps().forEach(step -> kept.add(identifiers.value(step.value())));
            return new Statement.ReturnNew(route.signature().outputs(), kept);
        }
        if (route.target().isPresent()) {
            return returned(route.target().get());
        }
        if (chunked) {
            return new Statement.ReturnFilled(route.outputs());
        }
        List<String> kept = new ArrayList<>();
        route.given().forEach(value -> kept.add(identifiers.value(value)));
        steps.forEach(step -> kept.add(identifiers.value(step.value())));
        steps.stream().filter(Presences::isMarked).forEach(step -> {
            String marker = identifiers.marker(step.value());
            read.add(marker);
            kept.add(marker);
        });
        if (asksConditions()) {
            kept.add(identifiers.own().conditions());
        }
        return new Statement.ReturnNew(route.signature().outputs(), kept);
    }

    private boolean asksConditions() {
        return route.asksConditions() || !asked.isEmpty();
    }

    private Statement createConditions() {
        Map<String, Expression> replacements = new LinkedHashMap<>();
        Expression replaced = Expression.field(self, identifiers.own().replaced());
        for (Step step : route.steps()) {
            if (replaceable && step.isCondition()) {
                replacements.put(
                        identifiers.value(step.value()),
                        new Expression.Member(replaced, identifiers.value(step.value())));
            }
        }
        return new Statement.CreateConditions(
                identifiers.own().conditions(),
                inputs.stream()
                        .<Expression>map(input -> asked.contains(input)
                                ? new Expression.Name(identifiers.input(input))
                                : new Expression.Literal("false"))
                        .toList(),
                replacements);
    }
}
