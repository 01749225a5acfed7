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

/** Lays out {@code run}: in one method where that is small enough, else in chunks. */
final class BodyPlanner {
    private final FlowGraph graph;
    private final Identifiers identifiers;
    private final Limits limits;
    private final OutputsShape shape;
    private final boolean replaceable;
    private final ChunkPlanner chunks;
    private final Uses uses;

    BodyPlanner(FlowGraph graph, Identifiers identifiers, Limits limits, OutputsShape shape, boolean replaceable) {
        this.graph = graph;
        this.identifiers = identifiers;
        this.limits = limits;
        this.shape = shape;
        this.replaceable = replaceable;
        this.chunks = new ChunkPlanner(graph, identifiers, limits, replaceable);
        this.uses = Uses.of(graph.steps());
    }

    /** A bound of the bytecode of a {@code run} that is not split. */
    static int bytes(FlowGraph graph, boolean replaceable) {
        int slots = graph.inputs().stream()
                        .mapToInt(input -> input.type().slots())
                        .sum()
                + graph.steps().stream().mapToInt(step -> step.type().slots()).sum();
        int steps = graph.steps().stream()
                .mapToInt(step -> Bytecode.make(step, slots, replaceable))
                .sum();
        int tries = (int) graph.dependencies().stream()
                .filter(FlowGraph.Dependency::perRun)
                .count();
        int result = graph.steps().size() * Bytecode.load(slots);
        return steps + tries * Bytecode.TRY + result;
    }

    Body plan() {
        boolean split = shape == OutputsShape.FILLED
                && (bytes(graph, replaceable) > limits.methodBytes()
                        || graph.steps().size() > limits.methodSteps());
        List<Statement> run = new ArrayList<>();
        if (shape == OutputsShape.FILLED) {
            run.add(new Statement.NewOutputs(identifiers.outputs()));
        }
        run.addAll(from(0, new HashSet<>(), split));
        return new Body(run, chunks.parts());
    }

    /** Everything from a step on: a per-run object that is closed takes the rest of the run into its block. */
    private List<Statement> from(int first, Set<DependencyKey> opened, boolean split) {
        List<Statement> statements = new ArrayList<>();
        List<Step> straight = new ArrayList<>();
        for (int i = first; i < graph.steps().size(); i++) {
            Step step = graph.steps().get(i);
            for (Argument argument : step.arguments()) {
                if (!(argument instanceof Argument.Dependency asked)) {
                    continue;
                }
                Field.OfDependency field = identifiers.dependency(asked.key());
                if (!field.isProvider() || !opened.add(asked.key())) {
                    continue;
                }
                statements.addAll(straight(straight, split));
                straight = new ArrayList<>();
                boolean closed = field.dependency().closing() != null;
                List<Statement> rest = closed ? from(i, opened, split) : List.of();
                statements.add(new Statement.Open(field.type(), field.builderName(), field.name(), closed, rest));
                if (closed) {
                    return statements;
                }
            }
            straight.add(step);
        }
        statements.addAll(straight(straight, split));
        statements.add(end());
        return statements;
    }

    private List<Statement> straight(List<Step> steps, boolean split) {
        if (split) {
            return chunks.split(steps);
        }
        Expressions expressions = new Expressions(identifiers, "", replaceable, identifiers::value);
        return steps.stream()
                .<Statement>map(step -> new Statement.Make(step.type(), local(step), field(step), expressions.of(step)))
                .toList();
    }

    private String local(Step step) {
        return shape == OutputsShape.CONSTRUCTED || uses.of(step.value()) > 0 ? identifiers.value(step.value()) : "";
    }

    private String field(Step step) {
        return shape == OutputsShape.FILLED ? identifiers.outputs() + "." + step.value() : "";
    }

    private Statement end() {
        return shape == OutputsShape.FILLED
                ? new Statement.Return(identifiers.outputs(), List.of())
                : new Statement.Return(
                        "",
                        graph.steps().stream()
                                .map(step -> identifiers.value(step.value()))
                                .toList());
    }
}
