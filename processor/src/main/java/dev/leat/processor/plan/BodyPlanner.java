package dev.leat.processor.plan;

import dev.leat.processor.model.DependencyKey;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.plan.Plan.OutputsShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays out {@code run}: in one method, or in chunks. */
final class BodyPlanner {
    private final FlowGraph graph;
    private final Identifiers identifiers;
    private final boolean chunked;
    private final String self;
    private final boolean replaceable;
    private final Presences presences;
    private final List<Step> steps;
    private final ChunkPlanner chunks;
    private final StagePlanner stages;

    /**
     * Prepares one way of running.
     *
     * @param self what stands before a field of the flow: empty in its own class
     * @param replaceable whether each step first looks for a test's replacement
     */
    BodyPlanner(
            FlowGraph graph,
            Identifiers identifiers,
            Limits limits,
            OutputsShape shape,
            String self,
            boolean replaceable) {
        this.graph = graph;
        this.identifiers = identifiers;
        this.chunked = shape == OutputsShape.CHUNKS;
        this.self = self;
        this.replaceable = replaceable;
        this.presences = new Presences(graph);
        this.steps = Presences.scheduled(graph);
        this.chunks = new ChunkPlanner(graph, identifiers, limits, replaceable);
        this.stages = new StagePlanner(limits, identifiers.outputs());
    }

    /** A bound of the bytecode of a {@code run} that is not split. */
    static int bytes(FlowGraph graph) {
        int slots = graph.inputs().stream()
                        .mapToInt(input -> input.type().slots())
                        .sum()
                + graph.steps().stream().mapToInt(step -> step.type().slots()).sum();
        Presences presences = new Presences(graph);
        int steps = Presences.scheduled(graph).stream()
                .mapToInt(step -> Bytecode.make(step, slots, presences))
                .sum();
        long tries = graph.dependencies().stream()
                .filter(FlowGraph.Dependency::perRun)
                .count();
        int result = graph.steps().size() * Bytecode.load(slots);
        return steps + (int) tries * Bytecode.TRY + result;
    }

    Body plan() {
        List<Statement> run = new ArrayList<>();
        if (chunked) {
            run.add(new Statement.Create("Outputs", identifiers.outputs()));
        }
        if (asksConditions()) {
            run.add(createConditions());
            if (chunked) {
                run.add(new Statement.Keep(
                        identifiers.outputs() + "." + identifiers.conditions(), identifiers.conditions()));
            }
        }
        run.addAll(from(0, new HashSet<>()));
        return new Body(run, stages.all(), chunks.all());
    }

    /** Everything from a step on: a per-run object that is closed takes the rest of the run into its block. */
    private List<Statement> from(int first, Set<DependencyKey> opened) {
        List<Statement> statements = new ArrayList<>();
        List<Step> straight = new ArrayList<>();
        for (int i = first; i < steps.size(); i++) {
            Step step = steps.get(i);
            for (Field.OfDependency field : perRun(step)) {
                if (!opened.add(field.dependency().key())) {
                    continue;
                }
                statements.addAll(straight(straight));
                straight = new ArrayList<>();
                boolean closed = field.dependency().closing() != null;
                List<Statement> rest = closed ? from(i, opened) : List.of();
                statements.add(
                        new Statement.Open(field.type(), field.builderName(), self + field.name(), closed, rest));
                if (closed) {
                    return statements;
                }
            }
            straight.add(step);
        }
        statements.addAll(straight(straight));
        statements.add(end());
        return statements;
    }

    private List<Field.OfDependency> perRun(Step step) {
        List<Field.OfDependency> perRun = new ArrayList<>();
        for (Argument argument : step.reads()) {
            if (argument instanceof Argument.Dependency asked
                    && identifiers.dependency(asked.key()).isProvider()) {
                perRun.add(identifiers.dependency(asked.key()));
            }
        }
        return perRun;
    }

    private List<Statement> straight(List<Step> steps) {
        if (chunked) {
            return stages.gather(chunks.split(steps));
        }
        Making making =
                new Making(new Expressions(identifiers, presences, self, replaceable, identifiers::value), identifiers);
        return steps.stream().map(making::local).toList();
    }

    private Statement end() {
        if (chunked) {
            return new Statement.ReturnFilled(identifiers.outputs());
        }
        List<String> kept = new ArrayList<>();
        steps.forEach(step -> kept.add(identifiers.value(step.value())));
        steps.stream().filter(Presences::isMarked).forEach(step -> kept.add(identifiers.marker(step.value())));
        if (asksConditions()) {
            kept.add(identifiers.conditions());
        }
        return new Statement.ReturnNew(kept);
    }

    private boolean asksConditions() {
        return graph.steps().stream().anyMatch(Step::isCondition)
                || !ConditionPlanner.inputs(graph).isEmpty();
    }

    private Statement createConditions() {
        Map<String, String> replacements = new LinkedHashMap<>();
        if (replaceable) {
            Presences.conditions(graph)
                    .forEach(step -> replacements.put(
                            identifiers.condition(step.value()),
                            self + identifiers.replacements() + "." + identifiers.value(step.value())));
        }
        return new Statement.CreateConditions(
                identifiers.conditions(),
                ConditionPlanner.inputs(graph).stream().map(identifiers::input).toList(),
                replacements);
    }
}
