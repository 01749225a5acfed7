package dev.leat.processor.plan;

import dev.leat.processor.model.DependencyKey;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.plan.Plan.OutputsShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Lays out {@code run}: in one method, or in chunks. */
final class BodyPlanner {
    private final FlowGraph graph;
    private final Identifiers identifiers;
    private final boolean chunked;
    private final Result result;
    private final String self;
    private final boolean replaceable;
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
            Result result,
            String self,
            boolean replaceable) {
        this.graph = graph;
        this.identifiers = identifiers;
        this.chunked = shape == OutputsShape.CHUNKS;
        this.result = result;
        this.self = self;
        this.replaceable = replaceable;
        this.chunks = new ChunkPlanner(graph, identifiers, limits, result, replaceable);
        this.stages = new StagePlanner(limits, result);
    }

    /** A bound of the bytecode of a {@code run} that is not split. */
    static int bytes(FlowGraph graph) {
        int slots = graph.inputs().stream()
                        .mapToInt(input -> input.type().slots())
                        .sum()
                + graph.steps().stream().mapToInt(step -> step.type().slots()).sum();
        int steps = graph.steps().stream()
                .mapToInt(step -> Bytecode.make(step, slots))
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
            run.add(new Statement.Create(result.holder(), result.local()));
        }
        run.addAll(from(0, new HashSet<>()));
        return new Body(result.holder(), run, stages.all(), chunks.all());
    }

    /** Everything from a step on: a per-run object that is closed takes the rest of the run into its block. */
    private List<Statement> from(int first, Set<DependencyKey> opened) {
        List<Statement> statements = new ArrayList<>();
        List<Step> straight = new ArrayList<>();
        for (int i = first; i < graph.steps().size(); i++) {
            Step step = graph.steps().get(i);
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
        for (Argument argument : step.arguments()) {
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
        Expressions expressions =
                new Expressions(identifiers, self, replaceable, identifiers::value, UnaryOperator.identity());
        return steps.stream()
                .<Statement>map(
                        step -> new Statement.Make(step.type(), identifiers.value(step.value()), expressions.of(step)))
                .toList();
    }

    private Statement end() {
        if (!result.isAll()) {
            return new Statement.ReturnValue(
                    chunked ? chunks.path(result.target()) : identifiers.value(result.target()));
        }
        return chunked
                ? new Statement.ReturnFilled(result.local())
                : new Statement.ReturnNew(graph.steps().stream()
                        .map(step -> identifiers.value(step.value()))
                        .toList());
    }
}
