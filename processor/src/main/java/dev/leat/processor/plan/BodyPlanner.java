package dev.leat.processor.plan;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Step;
import dev.leat.processor.plan.Plan.OutputsShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lays out one way of running: in one method, or in chunks. */
final class BodyPlanner {
    private final Way way;
    private final Identifiers identifiers;
    private final boolean chunked;
    private final String self;
    private final boolean replaceable;
    private final Presences presences;

    /** The inputs that guards of the flow ask for. */
    private final List<String> inputs;

    private final List<Step> steps;

    /** The steps, and a condition that is all that is asked for. */
    private final List<Step> turns;

    private final ChunkPlanner chunks;
    private final StagePlanner stages;
    private final Sharing sharing;
    private final Demands demands;

    /** The variables that something takes. */
    private final Set<String> read = new HashSet<>();

    /**
     * Prepares one way of running.
     *
     * @param self what stands before a field of the flow: empty in its own class
     * @param replaceable whether each step first looks for a test's replacement
     */
    BodyPlanner(
            FlowGraph graph,
            Way way,
            Identifiers identifiers,
            Limits limits,
            OutputsShape shape,
            String self,
            boolean replaceable) {
        this.way = replaceable ? way.replaceable(identifiers) : way;
        this.identifiers = identifiers;
        this.self = self;
        this.replaceable = replaceable;
        this.presences = Presences.of(graph, this.way);
        this.inputs = ConditionPlanner.inputs(graph);
        this.steps =
                this.way.steps().stream().filter(step -> !step.isCondition()).toList();
        this.chunked = shape == OutputsShape.CHUNKS && !(way.target().isPresent() && steps.isEmpty());
        this.turns = this.way.steps().stream()
                .filter(step -> !step.isCondition() || way.target().equals(Optional.of(step)))
                .toList();
        this.chunks = new ChunkPlanner(graph, this.way, identifiers, limits, replaceable);
        this.stages = new StagePlanner(limits, this.way);
        this.sharing = new Sharing(this.way, identifiers);
        this.demands = Demands.of(this.way, replaceable);
    }

    /** A bound of the bytecode of a {@code run} that is not split. */
    private static int bytes(FlowGraph graph, Way way, Identifiers identifiers) {
        int slots = way.signature().parameters().stream()
                        .mapToInt(parameter -> parameter.type().slots())
                        .sum()
                + way.steps().stream().mapToInt(step -> step.type().slots()).sum();
        Presences presences = new Presences(graph);
        int steps = way.steps().stream()
                .filter(step -> !step.isCondition())
                .mapToInt(step -> Bytecode.make(step, slots, presences, identifiers.shared())
                        + (identifiers.shared().contains(step.value()) ? 2 * Bytecode.store(slots) : 0))
                .sum();
        long tries = graph.dependencies().stream()
                .filter(FlowGraph.Dependency::perRun)
                .count();
        int result = (way.given().size() + way.steps().size()) * Bytecode.load(slots);
        return steps + (int) tries * Bytecode.TRY + result;
    }

    /** Whether one method makes all values. */
    static OutputsShape shape(FlowGraph graph, Way way, Identifiers identifiers, Limits limits) {
        return way.steps().size() <= limits.methodSteps() && bytes(graph, way, identifiers) <= limits.methodBytes()
                ? OutputsShape.FIELDS
                : OutputsShape.CHUNKS;
    }

    Body plan() {
        List<Statement> run = new ArrayList<>();
        if (chunked) {
            run.add(new Statement.Create(way.signature().outputs(), way.outputs()));
            way.given()
                    .forEach(value -> run.add(new Statement.Keep(
                            way.outputs() + "." + identifiers.value(value), identifiers.value(value))));
        }
        if (asksConditions()) {
            run.add(createConditions());
            run.addAll(sharing.given());
            if (chunked && way.target().isEmpty()) {
                run.add(new Statement.Keep(way.outputs() + "." + identifiers.conditions(), identifiers.conditions()));
            }
        }
        run.addAll(marked(from(0, new Openings(identifiers, way, self))));
        return new Body(way.signature(), run, stages.all(), chunks.all(), asksConditions());
    }

    /** Everything from a step on: a per-run object that is closed takes the rest of the run into its block. */
    private List<Statement> from(int first, Openings openings) {
        List<Statement> statements = new ArrayList<>();
        List<Step> straight = new ArrayList<>();
        for (int i = first; i < turns.size(); i++) {
            Step step = turns.get(i);
            for (Field.OfDependency field : openings.missing(step)) {
                statements.addAll(straight(straight));
                straight = new ArrayList<>();
                if (openings.startsBlock(field)) {
                    int here = i;
                    statements.add(openings.block(field, () -> from(here, openings)));
                    return statements;
                }
                statements.add(openings.open(field));
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
                value -> way.marked(value, identifiers).orElseGet(() -> variable(value)),
                name -> way.perRun(name));
        Expressions expressions =
                new Expressions(terms, replaceable ? value -> way.replacement(value, identifiers) : any -> "");
        Making making = new Making(expressions, identifiers);
        List<Statement> statements = new ArrayList<>();
        for (Step step : steps) {
            statements.add(making.local(step));
            statements.addAll(demands.asked(step, terms));
            statements.addAll(sharing.of(step, this::variable));
        }
        return statements;
    }

    private String variable(String name) {
        String variable = identifiers.value(name);
        read.add(variable);
        return variable;
    }

    /** Without markers that nothing reads: a run to one value knows how the others were made only if it has to. */
    private List<Statement> marked(List<Statement> statements) {
        return statements.stream().map(this::marked).toList();
    }

    private Statement marked(Statement statement) {
        if (statement instanceof Statement.Choose choose) {
            return choose.declares() && !read.contains(choose.marker()) ? choose.unmarked() : choose;
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
                identifiers, presences, self, chunked ? chunks::path : this::variable, name -> way.perRun(name));
        return new Statement.ReturnValue(new Expressions(terms).returned(target));
    }

    private Statement end() {
        if (way.opens()) {
            return new Statement.ReturnSession(
                    way.signature().outputs(),
                    way.steps().stream()
                            .map(step -> identifiers.value(step.value()))
                            .toList());
        }
        if (way.target().isPresent()) {
            return returned(way.target().get());
        }
        if (chunked) {
            return new Statement.ReturnFilled(way.outputs());
        }
        List<String> kept = new ArrayList<>();
        way.given().forEach(value -> kept.add(identifiers.value(value)));
        steps.forEach(step -> kept.add(identifiers.value(step.value())));
        steps.stream()
                .filter(Presences::isMarked)
                .forEach(step -> kept.add(variable(identifiers.marker(step.value()))));
        if (asksConditions()) {
            kept.add(identifiers.conditions());
        }
        return new Statement.ReturnNew(way.signature().outputs(), kept);
    }

    private boolean asksConditions() {
        return way.asksConditions()
                || !ConditionPlanner.inputs(inputs, way.steps()).isEmpty();
    }

    private Statement createConditions() {
        Map<String, String> replacements = new LinkedHashMap<>();
        for (Step step : way.steps()) {
            if (replaceable && step.isCondition()) {
                replacements.put(
                        identifiers.condition(step.value()),
                        self + identifiers.replacements() + "." + identifiers.value(step.value()));
            }
        }
        List<String> asked = ConditionPlanner.inputs(inputs, way.steps());
        return new Statement.CreateConditions(
                identifiers.conditions(),
                inputs.stream()
                        .map(input -> asked.contains(input) ? identifiers.input(input) : "false")
                        .toList(),
                replacements);
    }
}
